import { candidatesOf, chancesOf, isMore, largestOf } from '@convoy/lab';
import type { Candidate, LineEnd, Move, PlayedGame } from '@convoy/lab';
import type { TurningPoint, TurningPoints } from '@convoy/protocol';
import type { Log, Reviewer } from '../ports.ts';
import type { Room } from '../rooms/room.ts';
import type { EventStore } from '../store/event-store.ts';
import { playedGameOf } from './played-game.ts';

/** How much is reckoned: more is surer and takes longer. */
export interface TurningLimits {
  /** Games that bots go on with after each turn. */
  readonly games: number;
  /** Throws by which an act is first weighed, at most, and in all for a game. */
  readonly throws: number;
  readonly allThrows: number;
  /** Acts that stood out are weighed again, so many of them by so many throws. */
  readonly again: { readonly acts: number; readonly throws: number };
}
/** Enough for tenths; a game of five turns takes some ten seconds of one processor. */
const LIMITS: TurningLimits = {
  ...{ games: 16, throws: 16, allThrows: 1_600 },
  again: { acts: 8, throws: 64 },
};

interface Weighed {
  readonly act: Candidate;
  readonly moves: readonly Move[];
}

interface Work {
  readonly aborter: AbortController;
  /** By turn, 0 for the opening; a turn is asked for once. */
  readonly after: Map<number, Promise<void>>;
  readonly known: Map<number, readonly LineEnd[]>;
  points: readonly TurningPoint[];
  /** Version of the room on which acts were weighed. */
  version: number;
  state: TurningPoints['state'];
  done: number;
  of: number;
}

export interface Turning {
  /** Something happened in the room: what is new in it is reckoned when nobody waits for the workers. */
  readonly note: (room: Room) => void;
  /** As far as it is known; asking starts what has not been started. */
  readonly tell: (room: Room) => TurningPoints;
  readonly stop: () => void;
}

interface Deps {
  readonly reviewer: Reviewer;
  readonly store: Pick<EventStore, 'events'>;
  readonly log: Log;
  readonly turningLimits?: TurningLimits;
}

const byTurn = (acts: readonly Candidate[]): readonly (readonly Candidate[])[] =>
  [...new Set(acts.map(({ turn }) => turn))].map((turn) => acts.filter((act) => act.turn === turn));

const weighTurn = async (
  { reviewer }: Deps,
  { aborter: { signal } }: Work,
  game: PlayedGame,
  acts: readonly Candidate[],
  throws: number,
): Promise<readonly Weighed[]> => {
  const without = acts.map((act) => [act.without]);
  const turn = acts[0]?.turn ?? 1;
  const answer = await reviewer.answer(
    { kind: 'weigh', game, turn, without, throws },
    { signal, first: false },
  );
  if (answer?.kind !== 'weigh') return [];
  return acts.flatMap((act, at) => {
    const moves = answer.moves[at];
    return moves === undefined ? [] : [{ act, moves }];
  });
};

const sizeOf = ({ moves }: Weighed): number => {
  const at = largestOf(moves)?.difference.at ?? 0;
  return at < 0 ? -at : at;
};

const pointOf = ({ act, moves }: Weighed): readonly TurningPoint[] => {
  const move = largestOf(moves.filter(isMore));
  if (move === null) return [];
  const { turn, seat, kind, what, without } = act;
  return [{ turn, seat, kind, what, move, without }];
};

/** Weighs every act by few throws, and those that stood out by more. */
const weighActs = async (deps: Deps, work: Work, game: PlayedGame): Promise<void> => {
  const { throws: most, allThrows, again: more } = deps.turningLimits ?? LIMITS;
  const acts = candidatesOf(game);
  const throws = Math.max(4, Math.min(most, Math.floor(allThrows / Math.max(1, acts.length))));
  const turns = byTurn(acts);
  work.of += turns.length * 2;
  const step = (): void => {
    work.done += 1;
  };
  const first = await Promise.all(
    turns.map(async (list) => {
      const weighed = await weighTurn(deps, work, game, list, throws);
      step();
      return weighed;
    }),
  );
  const stood = first
    .flat()
    .toSorted((a, b) => sizeOf(b) - sizeOf(a))
    .filter((one) => sizeOf(one) > 0)
    .slice(0, more.acts);
  const again = byTurn(stood.map(({ act }) => act));
  work.of -= turns.length - again.length;
  const second = await Promise.all(
    again.map(async (list) => {
      const weighed = await weighTurn(deps, work, game, list, more.throws);
      step();
      return weighed;
    }),
  );
  work.points = second
    .flat()
    .toSorted((a, b) => sizeOf(b) - sizeOf(a))
    .flatMap(pointOf);
};

const endsAfter = (deps: Deps, work: Work, game: PlayedGame, turn: number): void => {
  if (work.after.has(turn)) return;
  work.of += 1;
  const asked = deps.reviewer
    .answer(
      { kind: 'after', game, turn, throws: (deps.turningLimits ?? LIMITS).games },
      { signal: work.aborter.signal, first: false },
    )
    .then((answer) => {
      if (answer?.kind === 'after') {
        work.known.set(turn, answer.ends);
        work.done += 1;
      } else {
        work.after.delete(turn);
        work.of -= 1;
      }
    });
  work.after.set(turn, asked);
};

/** Turns whose end everybody has seen: nothing of an unpublished one is reckoned. */
const published = (game: PlayedGame, upTo: number): PlayedGame => ({
  ...game,
  steps: game.steps.filter(({ turn }) => turn <= upTo),
});

export const createTurning = (deps: Deps): Turning => {
  const works = new WeakMap<Room, Work>();
  const running = new Set<Work>();

  const workOf = (room: Room): Work => {
    const known = works.get(room);
    if (known !== undefined) return known;
    const work: Work = {
      ...{ aborter: new AbortController(), after: new Map(), known: new Map(), points: [] },
      ...{ version: 0, state: 'running', done: 0, of: 0 },
    };
    works.set(room, work);
    running.add(work);
    return work;
  };

  const reckon = async (room: Room, work: Work): Promise<void> => {
    const { state, version, id } = room;
    const upTo = state.ended ? state.world.turn : state.published;
    const isNew = state.ended ? work.version !== version : !work.after.has(upTo);
    if (!isNew) return;
    if (state.ended) Object.assign(work, { version, state: 'running' });
    const game = playedGameOf(await deps.store.events(id, 0));
    if (game === null) return;
    const seen = state.ended ? game : published(game, upTo);
    const last = state.ended ? upTo - 1 : upTo;
    for (let turn = 0; turn <= last; turn += 1) endsAfter(deps, work, seen, turn);
    if (!state.ended) return;
    await Promise.all([weighActs(deps, work, game), ...work.after.values()]);
    if (work.version === version) work.state = 'done';
  };

  const note = (room: Room): void => {
    if (room.state.phase === 'lobby') return;
    const work = workOf(room);
    reckon(room, work).catch((error: unknown) => {
      deps.log.error(
        { room: room.id, kind: error instanceof Error ? error.name : 'unknown' },
        'turning-points-failed',
      );
      work.state = 'failed';
    });
  };

  return {
    note,
    tell: (room) => {
      note(room);
      const { state, done, of, known, points } = workOf(room);
      return {
        ...{ state, done, of, points },
        after: [...known.entries()]
          .toSorted(([a], [b]) => a - b)
          .map(([turn, ends]) => ({ turn, chances: chancesOf(ends) })),
      };
    },
    stop: () => {
      for (const { aborter } of running) aborter.abort();
    },
  };
};

import { candidatesOf, chancesOf, isMore, largestOf } from '@convoy/lab';
import type { Candidate, LineEnd, Move, PlayedGame } from '@convoy/lab';
import type { TurningPoint, TurningPoints } from '@convoy/protocol';
import type { RoomId } from '@convoy/table';
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
  /** What has been weighed of a version: a second try begins where the first was refused. */
  weighed: { readonly version: number | null; readonly by: Map<string, readonly Weighed[]> };
  points: readonly TurningPoint[];
  /** Version of the room on which acts are weighed; none where it is to be tried again. */
  version: number | null;
  /** The last turn whose end was asked for while the room plays. */
  asked: number;
  state: TurningPoints['state'];
  /** Turns after which it goes on, and pieces of weighing, that are wanted in all. */
  turns: number;
  pieces: number;
}

export interface Turning {
  /** Something happened in the room: what is new in it is reckoned when nobody waits for the workers. */
  readonly note: (room: Room) => void;
  /** As far as it is known; asking starts what has not been started. */
  readonly tell: (room: Room) => TurningPoints;
  /** A room was erased: what is being reckoned of it is dropped. */
  readonly forget: (room: RoomId) => void;
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

/** Null where nobody had time for it. */
const weighTurn = async (
  { reviewer }: Deps,
  { aborter: { signal }, weighed: { by } }: Work,
  game: PlayedGame,
  acts: readonly Candidate[],
  throws: number,
): Promise<readonly Weighed[] | null> => {
  const turn = acts[0]?.turn ?? 1;
  const without = acts.map((act) => [act.without]);
  const key = JSON.stringify([without, throws]);
  const known = by.get(key);
  if (known !== undefined) return known;
  const answer = await reviewer.answer(
    { kind: 'weigh', game, turn, without, throws },
    { signal, first: false },
  );
  if (answer?.kind !== 'weigh') return null;
  const found = acts.flatMap((act, at) => {
    const moves = answer.moves[at];
    return moves === undefined ? [] : [{ act, moves }];
  });
  by.set(key, found);
  return found;
};

/** Weighs acts turn by turn; null where a turn of them could not be. */
const weighTurns = async (
  deps: Deps,
  work: Work,
  game: PlayedGame,
  turns: readonly (readonly Candidate[])[],
  throws: number,
): Promise<readonly Weighed[] | null> => {
  const lists = await Promise.all(turns.map((acts) => weighTurn(deps, work, game, acts, throws)));
  const whole = lists.flatMap((list) => (list === null ? [] : [list]));
  return whole.length === lists.length ? whole.flat() : null;
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

/** Weighs every act by few throws, and those that stood out by more; null where that is not all done. */
const weighActs = async (
  deps: Deps,
  work: Work,
  game: PlayedGame,
): Promise<readonly TurningPoint[] | null> => {
  const { throws: most, allThrows, again: more } = deps.turningLimits ?? LIMITS;
  const acts = candidatesOf(game);
  const throws = Math.max(4, Math.min(most, Math.floor(allThrows / Math.max(1, acts.length))));
  const turns = byTurn(acts);
  work.pieces = turns.length * 2;
  const first = await weighTurns(deps, work, game, turns, throws);
  if (first === null) return null;
  const stood = first
    .toSorted((a, b) => sizeOf(b) - sizeOf(a))
    .filter((one) => sizeOf(one) > 0)
    .slice(0, more.acts);
  const again = byTurn(stood.map(({ act }) => act));
  work.pieces = turns.length + again.length;
  const second = await weighTurns(deps, work, game, again, more.throws);
  return second?.toSorted((a, b) => sizeOf(b) - sizeOf(a)).flatMap(pointOf) ?? null;
};

const endsAfter = (deps: Deps, work: Work, game: PlayedGame, turn: number): void => {
  if (work.after.has(turn)) return;
  const asked = deps.reviewer
    .answer(
      { kind: 'after', game, turn, throws: (deps.turningLimits ?? LIMITS).games },
      { signal: work.aborter.signal, first: false },
    )
    .then((answer) => {
      if (answer?.kind === 'after') work.known.set(turn, answer.ends);
      else work.after.delete(turn);
    });
  work.after.set(turn, asked);
};

/** Turns whose end everybody has seen: nothing of an unpublished one is reckoned. */
const published = (game: PlayedGame, upTo: number): PlayedGame => ({
  ...game,
  steps: game.steps.filter(({ turn }) => turn <= upTo),
});

const newWork = (): Work => ({
  ...{ aborter: new AbortController(), after: new Map(), known: new Map() },
  ...{
    weighed: { version: null, by: new Map() },
    points: [],
    version: null,
    asked: -1,
    state: 'running',
    turns: 0,
    pieces: 0,
  },
});

/** How many of the turns that are wanted are known. */
const knownOf = ({ known, turns }: Work): number =>
  [...known.keys()].filter((turn) => turn < turns).length;

const reckonPlaying = async (deps: Deps, { id, state }: Room, work: Work): Promise<void> => {
  const upTo = state.published;
  if (work.asked >= upTo) return;
  work.asked = upTo;
  const game = playedGameOf(await deps.store.events(id, 0));
  if (game === null) return;
  work.turns = upTo + 1;
  for (let turn = 0; turn <= upTo; turn += 1) endsAfter(deps, work, published(game, upTo), turn);
  await Promise.all(work.after.values());
};

const reckonEnded = async (deps: Deps, { id, state, version }: Room, work: Work): Promise<void> => {
  if (work.version === version) return;
  Object.assign(work, { version, state: 'running' });
  if (work.weighed.version !== version) work.weighed = { version, by: new Map() };
  const game = playedGameOf(await deps.store.events(id, 0));
  if (game === null) return;
  work.turns = state.world.turn;
  for (let turn = 0; turn < work.turns; turn += 1) endsAfter(deps, work, game, turn);
  const [points] = await Promise.all([weighActs(deps, work, game), ...work.after.values()]);
  if (work.version !== version) return;
  if (points === null || knownOf(work) < work.turns) {
    work.version = null;
    return;
  }
  work.points = points;
  work.state = 'done';
};

export const createTurning = (deps: Deps): Turning => {
  // Goes with the room, whether it leaves memory or is erased.
  const works = new WeakMap<Room, Work>();
  /** What is being reckoned just now. */
  const inHand = new Set<{ readonly room: RoomId; readonly work: Work }>();

  const workOf = (room: Room): Work => {
    const known = works.get(room);
    if (known !== undefined) return known;
    const work = newWork();
    works.set(room, work);
    return work;
  };

  const reckon = async (room: Room, work: Work): Promise<void> => {
    const one = { room: room.id, work };
    inHand.add(one);
    try {
      await (room.state.ended ? reckonEnded : reckonPlaying)(deps, room, work);
    } finally {
      inHand.delete(one);
    }
  };

  const note = (room: Room): void => {
    if (room.state.phase === 'lobby' || room.state.practice === 'on') return;
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
      const work = workOf(room);
      const { state, known, weighed, turns, pieces, points } = work;
      return {
        ...{ state, done: knownOf(work) + weighed.by.size, of: turns + pieces, points },
        after: [...known.entries()]
          .toSorted(([a], [b]) => a - b)
          .map(([turn, ends]) => ({ turn, chances: chancesOf(ends) })),
      };
    },
    forget: (id) => {
      for (const { room, work } of inHand) if (room === id) work.aborter.abort();
    },
    stop: () => {
      for (const { work } of inHand) work.aborter.abort();
    },
  };
};

import { chancesOf } from '@convoy/lab';
import type { Chances, PlayedGame } from '@convoy/lab';
import type { TurningPoint, TurningPoints } from '@convoy/protocol';
import type { RoomId } from '@convoy/table';
import type { Log, Reviewer } from '../ports.ts';
import { engineVersion } from '../rooms/new-room.ts';
import type { Room } from '../rooms/room.ts';
import type { EventStore } from '../store/event-store.ts';
import { playedGameOf } from './played-game.ts';
import { usualLimits, weighActs } from './weigh-acts.ts';
import type { TurningLimits, Weighing } from './weigh-acts.ts';

interface Work {
  readonly aborter: AbortController;
  /** By turn, 0 for the opening; a turn is asked for once. */
  readonly after: Map<number, Promise<void>>;
  readonly known: Map<number, readonly Chances[]>;
  /** What has been weighed of a game: a second try begins where the first was refused. */
  weighed: { readonly steps: number | null; readonly by: Weighing['by'] };
  points: readonly TurningPoint[];
  /** Version of the room that was last looked at; none where it is to be tried again. */
  version: number | null;
  /** Length of the game whose acts are weighed: what people say afterwards makes it no longer. */
  steps: number | null;
  /** The last turn whose end was asked for while the room plays. */
  asked: number;
  state: TurningPoints['state'];
  /** Turns after which it goes on, and pieces of weighing, that are wanted in all. */
  turns: number;
  pieces: number;
}

/** When reckoning begins: with each publication, so that a review has it at once, or when asked. */
export type TurningFrom = 'published' | 'asked';

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
  readonly store: Pick<EventStore, 'events' | 'reckoned' | 'keepReckoned'>;
  readonly log: Log;
  readonly turningLimits?: TurningLimits;
  readonly turningFrom?: TurningFrom;
}

const endsAfter = (deps: Deps, work: Work, game: PlayedGame, turn: number): void => {
  if (work.after.has(turn)) return;
  const asked = deps.reviewer
    .answer(
      { kind: 'after', game, turn, throws: (deps.turningLimits ?? usualLimits).games },
      { signal: work.aborter.signal, first: false },
    )
    .then((answer) => {
      if (answer?.kind === 'after') work.known.set(turn, chancesOf(answer.ends));
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
  ...{ weighed: { steps: null, by: new Map() }, points: [], version: null, steps: null },
  ...{ asked: -1, state: 'running', turns: 0, pieces: 0 },
});

/** How many of the turns that are wanted are known. */
const knownOf = ({ known, turns }: Work): number =>
  [...known.keys()].filter((turn) => turn < turns).length;

const afterOf = ({ known }: Work): TurningPoints['after'] =>
  [...known.entries()].toSorted(([a], [b]) => a - b).map(([turn, chances]) => ({ turn, chances }));

type Kept = Pick<TurningPoints, 'after' | 'points'>;
const readKept: (body: string) => Kept = JSON.parse;

/** What a server before this one reckoned of the same game by the same rules. */
const recall = async (deps: Deps, { id }: Room, work: Work, steps: number): Promise<boolean> => {
  const row = await deps.store.reckoned(id);
  if (row?.steps !== steps || row.engine !== engineVersion) return false;
  const { after, points } = readKept(row.body);
  work.turns = after.length;
  for (const { turn, chances } of after) work.known.set(turn, chances);
  work.points = points;
  return true;
};

const keep = async (deps: Deps, { id }: Room, work: Work, steps: number): Promise<void> => {
  const kept: Kept = { after: afterOf(work), points: work.points };
  const body = JSON.stringify(kept);
  await deps.store.keepReckoned(id, { steps, engine: engineVersion, body });
};

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

/** Null where somebody had no time for a piece of it. */
const weighed = (deps: Deps, work: Work, game: PlayedGame) =>
  weighActs({
    ...{ reviewer: deps.reviewer, signal: work.aborter.signal, game, by: work.weighed.by },
    limits: deps.turningLimits ?? usualLimits,
    pieces: (count) => {
      work.pieces = count;
    },
  });

const reckonEnded = async (deps: Deps, room: Room, work: Work): Promise<void> => {
  const { id, state, version } = room;
  if (work.version === version) return;
  work.version = version;
  const game = playedGameOf(await deps.store.events(id, 0));
  if (game === null || work.steps === game.steps.length) return;
  const steps = game.steps.length;
  Object.assign(work, { steps, state: 'running' });
  if (await recall(deps, room, work, steps)) {
    work.state = 'done';
    return;
  }
  if (work.weighed.steps !== steps) work.weighed = { steps, by: new Map() };
  work.turns = state.world.turn;
  for (let turn = 0; turn < work.turns; turn += 1) endsAfter(deps, work, game, turn);
  const [points] = await Promise.all([weighed(deps, work, game), ...work.after.values()]);
  if (work.steps !== steps) return;
  if (points === null || knownOf(work) < work.turns) {
    Object.assign(work, { version: null, steps: null });
    return;
  }
  work.points = points;
  work.state = 'done';
  await keep(deps, room, work, steps);
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
    note: deps.turningFrom === 'asked' ? () => undefined : note,
    tell: (room) => {
      note(room);
      const work = workOf(room);
      const { state, weighed: weighing, turns, pieces, points } = work;
      return {
        ...{ state, done: knownOf(work) + weighing.by.size, of: turns + pieces, points },
        after: afterOf(work),
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

import { engine } from '@convoy/engine';
import type { ComparedRoom, Comparison, PathPoint } from '@convoy/protocol';
import { isOpen } from '@convoy/table';
import type { Cut, TableState } from '@convoy/table';
import type { Past } from '../rooms/past.ts';
import type { Taught } from './spread.ts';

/** What everybody in the room could see of it: the public view, and of that the ladder and the heat. */
const pointOf = (state: TableState, turn: number, cut: Cut): PathPoint => {
  const { ladder, brink } = cut(state.shown, { kind: 'public' }).board;
  return { turn, band: ladder.band, tension: brink.word };
};

const pathOf = async (
  { open: { room } }: Taught,
  past: Past,
  cut: Cut,
): Promise<readonly PathPoint[]> => {
  const openings = (await past.moments(room)).filter(({ at }) => at === 'opening');
  const before = openings.map(({ turn, state }) => pointOf(state, turn - 1, cut));
  const { state } = room;
  const published = state.published;
  const told = before.some(({ turn }) => turn === published);
  if (state.phase === 'lobby' || told) return before;
  return [...before, pointOf(state, published, cut)];
};

const outcomeOf = (state: TableState, whole: boolean): ComparedRoom['outcome'] => {
  const { ended, world } = state;
  if (!ended || world.outcome === null) return null;
  const { class: how, reason, turn, scores } = world.outcome;
  return { class: how, reason, turn, scores: whole ? scores : {} };
};

/** After which turn the rooms first differ, among those that have come so far; null while they do not. */
export const partedAfter = (rooms: readonly Pick<ComparedRoom, 'path'>[]): number | null => {
  const longest = Math.max(0, ...rooms.map(({ path }) => path.length));
  for (let step = 0; step < longest; step += 1) {
    const points = rooms.flatMap(({ path }) => path[step] ?? []);
    const [first] = points;
    if (points.some(({ band, tension }) => band !== first?.band || tension !== first.tension))
      return first?.turn ?? null;
  }
  return null;
};

/** Public texts that both the class's page and its wall need. */
const textsOf = ({ opened: { scenario, texts } }: TableState): Comparison['texts'] => {
  const keys = [
    'title',
    ...scenario.actors.map(({ id }) => `actor.${id}.name`),
    ...scenario.bands.map(({ id }) => `band.${id}`),
  ];
  return Object.fromEntries(keys.map((key) => [key, texts[key] ?? '']));
};

/**
 * The rooms beside each other. How rooms ended is told to the wall once all have: what a room's
 * review opens is not for people who still play.
 */
export const compareRooms = async (
  code: string,
  taught: readonly Taught[],
  past: Past,
  cut: Cut,
  forWall: boolean,
): Promise<Comparison> => {
  const over = taught.every(({ open }) => open.room.state.ended);
  const rooms = await Promise.all(
    taught.map(async (one): Promise<ComparedRoom> => {
      const { state } = one.open.room;
      return {
        ...{ place: one.place, turn: state.turn, phase: state.phase, ended: state.ended },
        path: await pathOf(one, past, cut),
        outcome: forWall && !over ? null : outcomeOf(state, !forWall || isOpen(state)),
      };
    }),
  );
  const first = taught[0]?.open.room.state;
  return {
    ...{ code, rooms, parted: partedAfter(rooms) },
    turns: first === undefined ? 0 : engine.view(first.shown, { kind: 'public' }).clock.turns,
    texts: first === undefined ? {} : textsOf(first),
    bands: (first?.opened.scenario.bands ?? []).map(({ id, from, to }) => ({ id, from, to })),
  };
};

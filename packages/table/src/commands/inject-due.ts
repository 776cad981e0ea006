import type { RoomEvent } from '../events/events.ts';
import { evolve } from '../state/evolve.ts';
import { minutesOver } from '../state/inject-desk.ts';
import type { OwnInject } from '../state/inject-desk.ts';
import type { TableState } from '../state/state.ts';
import { inPlay } from './context.ts';
import type { Context } from './context.ts';
import { fireOwn } from './inject-fire.ts';

const waiting = ({ injects: { own } }: TableState): readonly OwnInject[] =>
  own.filter(({ standing, fired }) => standing === 'armed' && fired === null);

/** Whether anything can come about by itself: in play, and the crisis not over. */
const runs = (state: TableState): boolean =>
  inPlay(state) && !state.ended && state.world.outcome === null;

/** When an event that waits for the clock comes about in the running phase, UTC milliseconds. */
export const dueAt = (state: TableState, { draft: { when } }: OwnInject): number | null =>
  when.on === 'clock' && when.turn === state.turn && when.phase === state.phase
    ? minutesOver(state.injects.running, when.minutes)
    : null;

/** When the clock next brings about an event that control wrote, or null. */
export const nextInjectAt = (state: TableState): number | null => {
  if (!runs(state)) return null;
  return waiting(state).reduce<number | null>((earliest, one) => {
    const at = dueAt(state, one);
    return at === null ? earliest : Math.min(earliest ?? at, at);
  }, null);
};

const isDue = (state: TableState, opens: boolean, one: OwnInject, now: number): boolean => {
  const { when } = one.draft;
  switch (when.on) {
    case 'hand':
      return false;
    case 'turn':
      return opens && when.turn === state.turn;
    case 'rung':
      return opens && state.world.publicRungs.some((rung) => rung >= when.rung);
    case 'clock': {
      const at = dueAt(state, one);
      return at !== null && now >= at;
    }
  }
};

/**
 * Events that control wrote and that come about with what has just happened: as a turn begins, as
 * the ladder has reached a rung, as the minutes are over. `before` is the room as it stood before.
 */
export const dueInjects = (
  before: TableState,
  after: TableState,
  { now }: Context,
): readonly RoomEvent[] => {
  if (!runs(after)) return [];
  const opens = after.turn !== before.turn;
  const events: RoomEvent[] = [];
  let state = after;
  for (const one of waiting(after)) {
    if (!isDue(state, opens, one, now)) continue;
    const happened = fireOwn(state.world, one);
    if (!happened.ok) continue;
    for (const event of happened.events) {
      events.push(event);
      state = evolve(state, { at: now, person: null, event });
    }
  }
  return events;
};

import type { Recorded, TableState } from './state.ts';

/** Where a past turn can be looked at: as it began, and with all its orders in. */
export const momentKinds = ['opening', 'orders'] as const;
export type MomentKind = (typeof momentKinds)[number];

export interface Moment {
  readonly turn: number;
  readonly at: MomentKind;
  readonly state: TableState;
  /** The record up to, and without, what began the turn or resolved it: how many events. */
  readonly before: number;
}

/** The moment that an event makes, if it makes one; `count` events came before it. */
export const momentOf = (
  before: TableState,
  { event }: Recorded,
  after: TableState,
  count: number,
): Moment | null => {
  if (event.type === 'phase.entered' && event.turn > before.turn)
    return { turn: event.turn, at: 'opening', state: after, before: count };
  if (event.type === 'turn.resolved')
    return { turn: event.turn, at: 'orders', state: before, before: count };
  return null;
};

import type { MomentKind } from '@convoy/protocol';

/** A moment of the replay: a turn as it began, with its orders in, or at a step of what came of it. */
export interface Moment {
  readonly turn: number;
  /** The step, from 0; none outside the resolution. */
  readonly at: MomentKind | number;
}
/** Beyond every step: the last one, however many there are. */
export const lastStep = 9999;

/** `opening`, `orders` and `7`, as they stand in the address; steps are counted from 1 there. */
export const readMoment = (
  turn: string | null,
  at: string | null,
  turns: readonly number[],
): Moment => {
  const first = turns[0] ?? 1;
  const wanted = Number(turn ?? first);
  const known = turns.includes(wanted) ? wanted : first;
  if (at === 'opening') return { turn: known, at };
  return /^[1-9]\d{0,3}$/.test(at ?? '')
    ? { turn: known, at: Number(at) - 1 }
    : { turn: known, at: 'orders' };
};
export const writeMoment = ({ turn, at }: Moment): Readonly<Record<'turn' | 'at', string>> => ({
  turn: String(turn),
  at: typeof at === 'number' ? String(at + 1) : at,
});

/** Position within the turn: its opening, its orders, then each step. */
export const placeIn = ({ at }: Moment, steps: number): number =>
  at === 'opening' ? 0 : at === 'orders' ? 1 : 1 + Math.min(at + 1, Math.max(steps, 0));
export const momentAt = (turn: number, place: number): Moment => ({
  turn,
  at: place <= 0 ? 'opening' : place === 1 ? 'orders' : place - 2,
});

/** The moment after this one; null at the very end. */
export const after = (now: Moment, steps: number, turns: readonly number[]): Moment | null => {
  const place = placeIn(now, steps);
  if (place < 1 + steps) return momentAt(now.turn, place + 1);
  const next = turns[turns.indexOf(now.turn) + 1];
  return next === undefined ? null : { turn: next, at: 'opening' };
};
/** The moment before this one; null at the very beginning. */
export const before = (now: Moment, steps: number, turns: readonly number[]): Moment | null => {
  const place = placeIn(now, steps);
  if (place > 0) return momentAt(now.turn, place - 1);
  const previous = turns[turns.indexOf(now.turn) - 1];
  return previous === undefined ? null : { turn: previous, at: lastStep };
};

import { turnsIn } from '../../calendar.ts';
import { once } from '../../once.ts';
import { ramp } from '../../rules/bite.ts';
import type { Scenario, SectorKind } from '../../scenario.ts';
import type { State } from '../../state/state.ts';

/** Days before each turn of each length, from turn 1; the last stands for the end. */
const starts = once(
  ({ lengths }: Scenario): ReadonlyMap<string, readonly number[]> =>
    new Map(
      lengths.map(({ id, turns }) => {
        const days = [0];
        for (const turn of turns) days.push((days.at(-1) ?? 0) + turn.days);
        return [id, days];
      }),
    ),
);
const NONE: readonly number[] = [];

/**
 * Days from the crisis' first day to the first of a turn; turns beyond the last are as long as that,
 * and turns before the first as long as the first.
 */
export const startDay = (state: State, turn: number): number => {
  const days = starts(state.scenario).get(state.length) ?? NONE;
  const last = days.length - 1;
  if (turn < 1) return (turn - 1) * (days[1] ?? 0);
  if (turn - 1 <= last) return days[turn - 1] ?? 0;
  const end = days[last] ?? 0;
  return end + (turn - 1 - last) * (end - (days[last - 1] ?? 0));
};

/** The turn in which an order given now binds when its process takes so many days: the nearest one. */
export const bindsAfter = (state: State, process: number): number => {
  const now = startDay(state, state.turn);
  for (let turn = state.turn; ; turn += 1) {
    const [from, to] = [startDay(state, turn), startDay(state, turn + 1)];
    if ((from + to) / 2 - now >= process || to <= from) return turn;
  }
};

/**
 * R-Bite. Share, 0–1, of its full weight that a cut ordered now in a branch has on the crisis' last
 * day, when its author's process takes so many days.
 */
export const reachByEnd = (state: State, kind: SectorKind, process: number): number => {
  const bound = startDay(state, bindsAfter(state, process));
  return ramp(kind, startDay(state, turnsIn(state) + 1) - bound);
};

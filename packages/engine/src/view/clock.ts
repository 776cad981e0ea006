import { datesOf, daysIn, turnsIn } from '../calendar.ts';
import { once } from '../once.ts';
import type { State } from '../state/state.ts';
import type { ClockSection } from './types.ts';

export const clockOf = once((state: State): ClockSection => {
  const { from, to, days } = datesOf(state, state.turn);
  const over = state.outcome !== null;
  const whole = daysIn(state);
  return { turn: state.turn, turns: turnsIn(state), from, to, days, over, whole };
});

import { datesOf, turnsIn } from '../calendar.ts';
import { oncePerState } from './once.ts';
import type { ClockSection } from './types.ts';

export const clockOf = oncePerState((state): ClockSection => {
  const { from, to, days } = datesOf(state, state.turn);
  const over = state.outcome !== null;
  return { turn: state.turn, turns: turnsIn(state), from, to, days, over };
});

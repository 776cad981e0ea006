import { clamp } from '../math.ts';
import type { Worked } from './worked.ts';
import { factor, shown } from './worked.ts';

/** R-Drift. Points that something moves by itself in `days`, never past `to`. */
export const drift = (now: number, perDay: number, to: number, days: number): Worked => {
  const ahead = Math.abs(to - now);
  const step = clamp(perDay * days, 0, ahead);
  return {
    value: to >= now ? step : -step,
    terms: [shown('drift-to', to), factor('per-day', perDay), factor('days', days)],
  };
};

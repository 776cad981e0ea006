import type { Odds } from '@convoy/protocol';

/** From the likeliest down. */
export const ladder = [
  'certain',
  'likely',
  'even',
  'unlikely',
  'no',
] as const satisfies readonly Odds[];

/** Where to start: one reason is little, three are a case. */
export const suggested = (reasons: number): Odds =>
  reasons >= 3 ? 'likely' : reasons === 2 ? 'even' : 'unlikely';

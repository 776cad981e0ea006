import { sanction } from './sanction.ts';

/** Every branch cut off at once, at one tier: nothing hurts more, civilians and its author included. */
export const embargo = sanction({
  id: 'embargo',
  rung: 5,
  likelihood: (tier) => 1.2 + 0.2 * tier,
  cost: 5,
});

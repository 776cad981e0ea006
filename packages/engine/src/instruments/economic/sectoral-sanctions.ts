import { sanction } from './sanction.ts';

/** A whole branch cut off, in four tiers: it hurts, and it costs those who cut. */
export const sectoralSanctions = sanction({
  id: 'sectoral-sanctions',
  rung: 4,
  likelihood: (tier) => 1.05 + 0.15 * tier,
  cost: 3,
});

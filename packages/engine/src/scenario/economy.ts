import { z } from 'zod';
import { actor, slug } from './parts.ts';

/** Branches of an economy that can be cut off by themselves. */
export const sectorKinds = ['finance', 'trade', 'technology'] as const;
export const sectorSchema = z.strictObject({ id: slug, kind: z.enum(sectorKinds) });

/** How much of an economy rests on another in one branch. */
export const exposureSchema = z.strictObject({
  of: actor,
  to: actor,
  sector: slug,
  /** % of the GDP of `of`. */
  share: z.number().min(0).max(60),
});

import { z } from 'zod';
import { actor } from './parts.ts';

/** A seat that may carry messages between two others, and what it may do to them on the way. */
export const goBetweenSchema = z.strictObject({
  seat: actor,
  /** Both ends must be among these; null for any two others. */
  between: z.array(actor).min(2).nullable().default(null),
  alter: z.boolean().default(true),
  withhold: z.boolean().default(true),
});

import { z } from 'zod';
import { actor, slug } from './parts.ts';

/** Cuts that may stand when the crisis opens; a ban on services hangs on what is demanded in it. */
export const standingCuts = [
  'targeted-sanctions',
  'sectoral-sanctions',
  'export-controls',
  'embargo',
  'tariffs',
] as const;

/** A sanction that was laid before the crisis and stands as its author's own from the first turn. */
export const standingSchema = z.strictObject({
  by: actor,
  target: actor,
  instrument: z.enum([...standingCuts, 'secondary-sanctions']),
  /** The branch it is on; null for kinds that name none. */
  sector: slug.nullable().default(null),
  /** 1–4; secondary sanctions have one alone. */
  tier: z.number().int().min(1).max(4).default(1),
  /** Share of it that is left open, in %. */
  carveOut: z.number().int().min(0).max(80).default(0),
  /** Days that it has been in force. */
  age: z.number().int().min(0).max(20_000),
});

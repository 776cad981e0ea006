import { concepts, regions, themes } from '@convoy/engine/library';
import { z } from 'zod';
import { DEBRIEF_QUESTIONS } from './text-keys.ts';

const year = z.number().int().min(1800).max(2200);

/** What the library says of a pack: the shape of its `about.json`. No rule reads it. */
export const aboutSchema = z.strictObject({
  /** First and last year; null for what never took place. */
  period: z.strictObject({ from: year, to: year }).nullable(),
  region: z.enum(regions),
  themes: z.array(z.enum(themes)).min(1).max(4),
  /** How many people it is best for, several to a seat where they are more than the seats. */
  people: z.strictObject({
    from: z.number().int().min(1).max(60),
    to: z.number().int().min(1).max(60),
  }),
  /** What it teaches, the foremost first. */
  concepts: z.array(z.enum(concepts)).min(3).max(10),
  /** For each question of the debrief, the concepts that it asks about. */
  debrief: z.array(z.array(z.enum(concepts)).min(1)).length(DEBRIEF_QUESTIONS),
});
export type About = z.infer<typeof aboutSchema>;

import { z } from 'zod';
import { objectiveSchema } from './objectives.ts';
import { actor, date, issue, slug, stock, unit } from './parts.ts';

export const electionKinds = ['government', 'assembly'] as const;

/** A day on which a people votes: for its government, or for an assembly that its government must live with. */
export const electionSchema = z.strictObject({
  actor,
  date,
  kind: z.enum(electionKinds),
  /** Lengths in which it is held; empty for all that hold the day. */
  lengths: z.array(slug).default([]),
});

/**
 * Who governs when an actor's government has fallen: the same people at the table, with another card.
 * Successors of one actor come in the sequence in which they are written.
 */
export const successorSchema = z.strictObject({
  id: slug,
  actor,
  /** What the new government begins with, and what its support falls back to. */
  support: stock,
  resolve: stock,
  redLine: z.number().int().min(0).max(12).nullable(),
  /** Where it wants other things, or wants them more or less, than the government before it. */
  views: z.array(z.strictObject({ issue, ideal: stock, salience: unit })).default([]),
  /** All of its aims: they take the place of those before. */
  objectives: z.array(objectiveSchema.omit({ actor: true })).min(1),
});

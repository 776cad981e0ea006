import { z } from 'zod';
import { layers } from '../layers.ts';
import { actor, slug, stock, unit } from './parts.ts';

export const camps = ['coalition', 'target', 'neutral'] as const;
/** What an actor is on the board: its shape. */
export const roles = ['leader', 'ally', 'target', 'third'] as const;
export const domains = ['land', 'air', 'sea', 'strategic'] as const;
export const actorSchema = z.strictObject({
  id: actor,
  camp: z.enum(camps),
  role: z.enum(roles),
  /** Institutions vote and speak; they have no economy or army of their own. */
  institution: z.boolean(),
  /** Place on the schematic board, in grid units of 10 px. */
  at: z.strictObject({ x: z.number(), y: z.number() }),
  /** Billion dollars of the year, rounded; 0 for an institution. */
  gdp: z.number().min(0),
  capability: z.record(z.enum(domains), unit),
  accountability: unit,
  coalitionSize: unit,
  /** Days before a new measure binds. */
  process: z.number().int().min(0),
  intelligence: unit,
  /** Private and fixed: how much conceding hurts and how slowly fatigue bites. */
  resolve: stock,
  /** Private: highest engine rung (0–12) its own government means not to pass; null for none. */
  redLine: z.number().int().min(0).max(12).nullable(),
  start: z.strictObject({
    support: stock,
    fatigue: stock,
    economy: stock,
    strain: stock,
    readiness: stock,
    reputation: stock,
    influence: z.number().min(0).max(20),
    harm: stock,
    legitimacy: stock,
    /** % of annual GDP set aside; it takes losses until it is spent. */
    reserves: stock.default(0),
  }),
  /** What it can sell to or carry for a state under pressure, by branch, and how gladly, 0–1 each. */
  backfill: z
    .array(z.strictObject({ sector: slug, capacity: unit, willingness: unit }))
    .default([]),
  /** Names of the texts that brief this seat alone. */
  brief: z.array(slug).min(1),
});

export const pairSchema = z.strictObject({
  a: actor,
  b: actor,
  /** What tension relaxes towards, 20–45 for rivals, lower for friends. */
  rivalry: stock,
  tension: stock,
  /** How well the two forces work together; they count each for itself at 0. */
  interoperability: stock.default(0),
  trustAB: z.number().min(-100).max(100),
  trustBA: z.number().min(-100).max(100),
  /** A's believed chance that B carries out its next threatened step, and the reverse. */
  beliefAB: unit,
  beliefBA: unit,
  hotline: z.boolean(),
  /** How much the two forces meet, before anyone orders anything, 0–1. */
  contact: unit,
  /** Both have nuclear weapons. */
  nuclear: z.boolean(),
  /** Standing ties drawn on the board from the first turn. */
  ties: z.array(
    z.strictObject({
      layer: z.enum(layers),
      level: z.number().int().min(1).max(3),
      directed: z.enum(['none', 'ab', 'ba']),
    }),
  ),
});

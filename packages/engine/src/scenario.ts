import { z } from 'zod';
import { actorId, injectId, issueId, objectiveId } from './ids.ts';
import { layers } from './layers.ts';
import { quantityIds } from './quantities.ts';

/**
 * The only shape of a crisis that the engine accepts. All texts live beside it, by key, in the
 * pack's `text/<language>.json`; here are ids, figures and structure alone.
 */
const actor = z
  .string()
  .regex(/^[A-Z][A-Z0-9]{1,4}$/)
  .transform(actorId);
const issue = z
  .string()
  .regex(/^[a-z][a-z0-9-]{1,39}$/)
  .transform(issueId);
const stock = z.number().min(0).max(100);
const unit = z.number().min(0).max(1);
const date = z.iso.date();
const slug = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/);

export const camps = ['coalition', 'target', 'neutral'] as const;
/** What an actor is on the board: its shape. */
export const roles = ['leader', 'ally', 'target', 'third'] as const;
export const domains = ['land', 'air', 'sea', 'strategic'] as const;
export { layers };
export type { Layer } from './layers.ts';
export const levels = ['introductory', 'standard', 'expert'] as const;
export type Level = (typeof levels)[number];

const actorSchema = z.strictObject({
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
  }),
  /** Names of the texts that brief this seat alone. */
  brief: z.array(slug).min(1),
});

const pairSchema = z.strictObject({
  a: actor,
  b: actor,
  /** What tension relaxes towards, 20–45 for rivals, lower for friends. */
  rivalry: stock,
  tension: stock,
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

const issueSchema = z.strictObject({
  id: issue,
  position: stock,
  progress: stock,
  /** Who can bring the position about: its clauses and `comply` orders are this actor's to give. */
  owner: actor,
  /** R-Stakes' A: 1 reversible policy, 1.3 territory, 1.6 strategic weapons, 2 the ruler's survival. */
  weight: z.number().min(1).max(2),
  /** Moves by itself, points a day towards `to`, unless its owner stands it down. */
  drift: z
    .strictObject({
      quantity: z.enum(['position', 'progress']),
      perDay: z.number().min(0).max(50),
      to: stock,
    })
    .nullable(),
  /** Whose consent a clause on it needs beside the owner's. */
  consents: z.array(actor),
  views: z.array(z.strictObject({ actor, ideal: stock, salience: unit })),
});

/** Who takes part in an inject or an objective before the debrief. */
const audience = z.union([z.literal('all'), z.array(actor).min(1)]);

const injectSchema = z.strictObject({
  id: slug.transform(injectId),
  when: z.discriminatedUnion('on', [
    /** At the opening of the turn whose dates hold this day. */
    z.strictObject({ on: z.literal('date'), date }),
    /** At the opening of the first turn at which the public rung has reached `rung`. */
    z.strictObject({ on: z.literal('rung'), rung: z.number().int().min(0).max(12) }),
    z.strictObject({ on: z.literal('hand') }),
  ]),
  audience,
  /** An event of the record, with its source, or one that the authors made up. */
  documented: z.boolean(),
  source: slug.nullable(),
  effects: z.array(
    z.strictObject({
      quantity: z.enum(quantityIds),
      /** `USA`, `USA~SOV`, `USA>SOV` or an issue id. */
      subject: z.string().min(1).max(80),
      /** In the quantity's own unit. */
      by: z.number(),
    }),
  ),
});

/** `f(quantity at the end)`: 0 at `worst`, 1 at `best`, straight between. */
const aim = z.discriminatedUnion('of', [
  z.strictObject({
    of: z.literal('quantity'),
    quantity: z.enum(quantityIds),
    subject: z.string(),
    worst: z.number(),
    best: z.number(),
  }),
  /** Nearness of an issue's final position to the actor's ideal. */
  z.strictObject({ of: z.literal('issue'), issue, worst: stock, best: stock }),
  /** 1 where the crisis ends without war and casualties, 0 at war. */
  z.strictObject({ of: z.literal('peace') }),
  /** 1 while no public agreement carries a clause on the issue. */
  z.strictObject({ of: z.literal('not-public'), issue }),
  /** 1 where an agreement that the actor brokered, proposed or signed stands at the end. */
  z.strictObject({ of: z.literal('broker'), actor }),
  /** 1 where an institution's vote on the crisis was carried. */
  z.strictObject({ of: z.literal('mandate') }),
]);

const objectiveSchema = z.strictObject({
  id: slug.transform(objectiveId),
  actor,
  kind: z.enum(['joint', 'public', 'home', 'secret', 'peace']),
  weight: unit,
  aim,
});

export const scenarioSchema = z.strictObject({
  format: z.literal(1),
  id: slug,
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  level: z.enum(levels),
  ordersPerTurn: z.number().int().min(1).max(8),
  /** Influence a turn in the introductory level; null where support and isolation decide. */
  income: z.number().min(0).max(12).nullable(),
  /** Voices: who presses whom for what, for outcome class and advice. */
  dispute: z.strictObject({ coercer: actor, target: actor, issue, demand: stock }),
  lengths: z
    .array(
      z.strictObject({
        id: slug,
        minutes: z.number().int().min(5),
        turns: z.array(z.strictObject({ date, days: z.number().int().min(1).max(400) })).min(2),
        /** Bots' mean score in each seat over many seeds; the measure of par. */
        par: z.record(z.string(), z.number().min(0).max(100)),
      }),
    )
    .min(1),
  /** About seven bands of the engine's rungs 0–12, in order, without gaps. */
  bands: z.array(z.strictObject({ id: slug, from: z.number().int(), to: z.number().int() })).min(3),
  actors: z.array(actorSchema).min(2).max(20),
  pairs: z.array(pairSchema),
  issues: z.array(issueSchema).min(1),
  /** In play, with who may order it (null: whoever the catalogue allows) and tuning by name. */
  instruments: z
    .array(
      z.strictObject({
        id: slug,
        who: z.array(actor).nullable(),
        tuning: z.record(z.string(), z.number()),
      }),
    )
    .min(1),
  injects: z.array(injectSchema),
  objectives: z.array(objectiveSchema),
  sources: z.array(slug),
});
export type Scenario = z.infer<typeof scenarioSchema>;
export type ScenarioActor = Scenario['actors'][number];
export type ScenarioIssue = Scenario['issues'][number];
export type ScenarioPair = Scenario['pairs'][number];
export type ScenarioObjective = Scenario['objectives'][number];
export type ScenarioInject = Scenario['injects'][number];
export type Domain = (typeof domains)[number];
export type Role = (typeof roles)[number];
export type Camp = (typeof camps)[number];

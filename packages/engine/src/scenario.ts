import { z } from 'zod';
import { actorSchema, camps, domains, pairSchema, roles } from './scenario/actors.ts';
import { assetSchema, institutionSchema, voteRules } from './scenario/consents.ts';
import { exposureSchema, sectorKinds, sectorSchema } from './scenario/economy.ts';
import { electionKinds, electionSchema, successorSchema } from './scenario/governments.ts';
import { goBetweenSchema } from './scenario/go-betweens.ts';
import { injectSchema, severities } from './scenario/injects.ts';
import { issueSchema } from './scenario/issues.ts';
import { objectiveSchema } from './scenario/objectives.ts';
import { actor, date, issue, slug, stock } from './scenario/parts.ts';
import { standingSchema } from './scenario/standing.ts';

export { camps, domains, electionKinds, roles, sectorKinds, severities, voteRules };
export type { InjectCondition } from './scenario/injects.ts';
export { layers } from './layers.ts';
export type { Layer } from './layers.ts';

export const levels = ['introductory', 'standard', 'expert'] as const;
export type Level = (typeof levels)[number];

/**
 * The only shape of a crisis that the engine accepts. All texts live beside it, by key, in the
 * pack's `text/<language>.json`; here are ids, figures and structure alone.
 */
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
        /**
         * A turn may begin later than the one before it ended; in the time between nothing is played
         * and nothing flows.
         */
        skips: z.boolean().optional(),
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
  sectors: z.array(sectorSchema).default([]),
  exposures: z.array(exposureSchema).default([]),
  /** Sanctions that stood before the crisis; left out where there are none. */
  standing: z.array(standingSchema).optional(),
  assets: z.array(assetSchema).default([]),
  institutions: z.array(institutionSchema).default([]),
  /** Who may carry messages between others; left out, any seat may, and alter or withhold them. */
  goBetweens: z.array(goBetweenSchema).optional(),
  injects: z.array(injectSchema),
  objectives: z.array(objectiveSchema),
  elections: z.array(electionSchema).default([]),
  successors: z.array(successorSchema).default([]),
  sources: z.array(slug),
});
export type Scenario = z.infer<typeof scenarioSchema>;
export type ScenarioActor = Scenario['actors'][number];
export type ScenarioIssue = Scenario['issues'][number];
export type ScenarioPair = Scenario['pairs'][number];
export type ScenarioObjective = Scenario['objectives'][number];
export type ScenarioElection = Scenario['elections'][number];
export type ScenarioSuccessor = Scenario['successors'][number];
export type ElectionKind = (typeof electionKinds)[number];
export type ScenarioInject = Scenario['injects'][number];
export type ScenarioStanding = z.infer<typeof standingSchema>;
export type ScenarioGoBetween = z.infer<typeof goBetweenSchema>;
export type ScenarioAsset = Scenario['assets'][number];
export type ScenarioInstitution = Scenario['institutions'][number];
export type ScenarioExposure = Scenario['exposures'][number];
export type SectorKind = (typeof sectorKinds)[number];
export type VoteRule = (typeof voteRules)[number];
export type Severity = (typeof severities)[number];
export type Domain = (typeof domains)[number];
export type Role = (typeof roles)[number];
export type Camp = (typeof camps)[number];

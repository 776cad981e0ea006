/** The shapes in which packages and answers to them cross a boundary. */
import { z } from 'zod';
import { actorId, issueId } from './ids.ts';
import { stances, triggerEvents } from './package-terms.ts';
import { verifications } from './verification.ts';

const actor = z.string().min(1).max(12).transform(actorId);
const issue = z.string().min(1).max(40).transform(issueId);

const slugText = z.string().min(1).max(40);
export const packageTermsSchema = z.strictObject({
  title: z.string().trim().min(1).max(80),
  target: actor,
  issue,
  position: z.number().int().min(0).max(100),
  measures: z
    .array(
      z.strictObject({
        sector: slugText,
        tier: z.number().int().min(1).max(4),
        reserve: z.boolean().default(false),
      }),
    )
    .min(1)
    .max(8),
  asked: z.array(actor).max(19),
  humanitarian: z.boolean(),
  review: z.number().int().min(1).max(60).nullable(),
  compensation: z.number().int().min(0).max(3),
  sunset: z.number().int().min(1).max(60).nullable().default(null),
  verification: z.enum(verifications).default('none'),
  certifier: actor.nullable().default(null),
  remedy: z.boolean().default(false),
  message: z.string().max(300),
  triggers: z
    .array(
      z.strictObject({
        when: z.enum(triggerEvents),
        change: z.union([z.literal(1), z.literal(-1)]),
        share: z.number().int().min(10).max(100).nullable(),
      }),
    )
    .max(4)
    .default([]),
});

export const packageAnswerSchema = z.strictObject({
  stance: z.enum(stances),
  parts: z
    .array(
      z.strictObject({
        sector: slugText,
        tier: z.number().int().min(0).max(4),
        carveOut: z.number().int().min(0).max(100),
      }),
    )
    .max(8),
  delay: z.number().int().min(0).max(6),
  until: z.number().int().min(1).max(60).nullable(),
  reason: z.string().max(600),
});

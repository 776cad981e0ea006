import { z } from 'zod';
import { actorId, issueId } from './ids.ts';
import type { ActorId, IssueId } from './ids.ts';

const actor = z.string().min(1).max(12).transform(actorId);
const issue = z.string().min(1).max(40).transform(issueId);

export const triggerEvents = ['lapsed', 'struck', 'benchmark'] as const;
/** Agreed in advance: what happens to every member's cuts, by one tier, once this comes about. */
export interface Trigger {
  /** The demand lapses; the target strikes; the target has come a share of the way. */
  readonly when: (typeof triggerEvents)[number];
  readonly change: 1 | -1;
  /** For a benchmark: share of the way, 10–100 %; else null. */
  readonly share: number | null;
}

/** A joint package: what its sponsor asks others to sign and to do together against one actor. */
export interface PackageTerms {
  readonly title: string;
  readonly target: ActorId;
  /** What is asked of the target: a position 0–100 on one of its issues. */
  readonly issue: IssueId;
  readonly position: number;
  /** What each member cuts, by branch, at tier 1–4; the same branch once. */
  readonly measures: readonly { readonly sector: string; readonly tier: number }[];
  /** Seats that are asked to join, the sponsor apart. They alone see it before it binds. */
  readonly asked: readonly ActorId[];
  /** Food, medicine and aid stay open (R-Harm). */
  readonly humanitarian: boolean;
  /** Turn in which members may leave or change without breaking their word; null for never. */
  readonly review: number | null;
  /** Influence points that the sponsor pays each member that joins, 0–3 a turn. */
  readonly compensation: number;
  /** What all say in public; empty for nothing in common. */
  readonly message: string;
  /** Each works once. */
  readonly triggers: readonly Trigger[];
}
const slugText = z.string().min(1).max(40);
export const packageTermsSchema = z.strictObject({
  title: z.string().trim().min(1).max(80),
  target: actor,
  issue,
  position: z.number().int().min(0).max(100),
  measures: z
    .array(z.strictObject({ sector: slugText, tier: z.number().int().min(1).max(4) }))
    .min(1)
    .max(8),
  asked: z.array(actor).max(19),
  humanitarian: z.boolean(),
  review: z.number().int().min(1).max(60).nullable(),
  compensation: z.number().int().min(0).max(3),
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

export const stances = ['endorse', 'adjust', 'refuse', 'ask'] as const;
export type Stance = (typeof stances)[number];
/** One seat's answer to a package. With `adjust`, its own part of each measure; else `parts` is empty. */
export interface PackageAnswer {
  readonly stance: Stance;
  /** Tier 0–4 (0: not this one) and the share of the branch left open, 0–100 %. */
  readonly parts: readonly {
    readonly sector: string;
    readonly tier: number;
    readonly carveOut: number;
  }[];
  /** Turns by which its part begins later. */
  readonly delay: number;
  /** Last turn of its part; null for as long as the package stands. */
  readonly until: number | null;
  readonly reason: string;
}
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

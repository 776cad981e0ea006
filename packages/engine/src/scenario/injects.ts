import { z } from 'zod';
import { injectId } from '../ids.ts';
import { quantityIds } from '../quantities.ts';
import { actor, date, issue, slug, unit } from './parts.ts';

/** Who takes part in an inject or an objective before the debrief. */
const audience = z.union([z.literal('all'), z.array(actor).min(1)]);

export const severities = ['near-miss', 'clash', 'casualties'] as const;

/** Something that may be true of the world when a turn opens. */
const condition = z.discriminatedUnion('is', [
  z.strictObject({
    is: z.literal('quantity'),
    quantity: z.enum(quantityIds),
    subject: z.string().min(1).max(80),
    /** In the quantity's own unit, inclusive; null for no bound on that side. */
    atLeast: z.number().nullable(),
    atMost: z.number().nullable(),
  }),
  /** A measure of `by` of that kind stands, or none does. */
  z.strictObject({ is: z.literal('measure'), by: actor, instrument: slug, stands: z.boolean() }),
  /** An offer with a clause on the issue is on the table in private or in public, was taken, or came out; or none is. */
  z.strictObject({
    is: z.literal('offer'),
    from: actor,
    issue,
    status: z.enum(['open', 'accepted', 'leaked']),
    stands: z.boolean().default(true),
  }),
  /** An agreement with a clause on the issue runs or is fulfilled, or none does. */
  z.strictObject({ is: z.literal('agreement'), issue, stands: z.boolean() }),
  z.strictObject({
    is: z.literal('contingency'),
    actor,
    response: z.enum(['absorb', 'match', 'strike']),
  }),
  z.strictObject({ is: z.literal('rung'), atLeast: z.number().int().min(0).max(12) }),
  z.strictObject({ is: z.literal('brink'), active: z.boolean() }),
  z.strictObject({ is: z.literal('fired'), inject: slug.transform(injectId), yes: z.boolean() }),
]);
export type InjectCondition = z.infer<typeof condition>;

export const injectSchema = z.strictObject({
  id: slug.transform(injectId),
  when: z.discriminatedUnion('on', [
    /** At the opening of the turn whose dates hold this day. */
    z.strictObject({ on: z.literal('date'), date }),
    /** At the opening of the first turn at which the public rung has reached `rung`. */
    z.strictObject({ on: z.literal('rung'), rung: z.number().int().min(0).max(12) }),
    z.strictObject({ on: z.literal('hand') }),
    /** At the opening of the first turn within the dates in which all of it is true; `chance` is drawn each turn. */
    z.strictObject({
      on: z.literal('condition'),
      from: date.nullable(),
      until: date.nullable(),
      chance: unit,
      all: z.array(condition).min(1),
    }),
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
  /** Shots or deaths that nobody at the table ordered: R-Incident's severity, between two. */
  incident: z
    .strictObject({ a: actor, b: actor, severity: z.enum(severities) })
    .nullable()
    .default(null),
});

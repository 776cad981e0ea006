import { z } from 'zod';
import { actor, issue, slug } from './parts.ts';

/** Something that an act of others needs and only its owner can give: bases, passage, inspectors. */
export const assetSchema = z.strictObject({
  id: slug,
  owner: actor,
  needed: z.discriminatedUnion('for', [
    /** An order of the instrument; by one seat or against one target only, where it is named. */
    z.strictObject({
      for: z.literal('order'),
      instrument: slug,
      by: actor.nullable(),
      target: actor.nullable(),
    }),
    /** A clause on the issue, whoever promises it. */
    z.strictObject({ for: z.literal('clause'), issue }),
    /** Intrusive verification of a clause on the issue. */
    z.strictObject({ for: z.literal('verification'), issue }),
  ]),
  /** Without consent the act cannot be done, or it is done and held against its author. */
  without: z.enum(['barred', 'resented']),
});

export const voteRules = [
  'unanimity',
  'two-thirds',
  'nine-no-veto',
  'silence',
  'majority',
] as const;
/** How an institution votes: which seats have a voice in it, and how its other members lean. */
export const institutionSchema = z.strictObject({
  actor,
  rule: z.enum(voteRules),
  seats: z.array(z.strictObject({ actor, veto: z.boolean() })),
  blocs: z.array(
    z.strictObject({
      id: slug,
      members: z.number().int().min(1).max(200),
      /** Added to the log-odds of a yes. */
      lean: z.number().min(-3).max(3),
    }),
  ),
});

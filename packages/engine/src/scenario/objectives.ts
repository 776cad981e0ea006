import { z } from 'zod';
import { objectiveId } from '../ids.ts';
import { quantityIds } from '../quantities.ts';
import { actor, issue, slug, stock, unit } from './parts.ts';

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
  /** 1 where a vote on the crisis was carried, in the institution named or in any. */
  z.strictObject({ of: z.literal('mandate'), institution: actor.optional() }),
]);

export const objectiveSchema = z.strictObject({
  id: slug.transform(objectiveId),
  actor,
  kind: z.enum(['joint', 'public', 'home', 'secret', 'peace']),
  weight: unit,
  aim,
});

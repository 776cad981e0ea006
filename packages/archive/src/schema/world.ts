import { orderSchema, paperActSchema, phaseIds } from '@convoy/engine';
import { z } from 'zod';
import { factTypes } from './fact-types.ts';
import { audience, micro, name, quantity, seat, turn, words } from './parts.ts';

const term = z.strictObject({
  term: name,
  value: micro,
  as: z.enum(['sum', 'factor', 'shown']),
  about: seat.nullable(),
});
const terms = z.array(term).max(400);

const head = {
  id: name.min(1),
  turn,
  moment: z.enum([...phaseIds, 'opening', 'paper', 'inject', 'ruling']),
  rule: name.min(1),
  parents: z.array(name).max(400),
  audience,
};

/** One line of the ledger. What a fact holds beside its type is proven by folding it. */
export const entrySchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...head, kind: z.literal('act'), seat, order: orderSchema, cost: micro }),
  z.strictObject({ ...head, kind: z.literal('paper'), seat, act: paperActSchema }),
  z.strictObject({ ...head, kind: z.literal('inject'), inject: name, text: words.nullable() }),
  z.strictObject({ ...head, kind: z.literal('ruling'), reason: words, person: name }),
  z.strictObject({
    ...{ ...head, kind: z.literal('draw'), key: name, chance: micro, value: micro },
    ...{ hit: z.boolean(), scale: z.enum(['chance', 'hazard', 'log-odds']), terms },
  }),
  z.strictObject({
    ...{ ...head, kind: z.literal('change'), quantity, subject: name },
    ...{ before: micro, after: micro, terms },
  }),
  z.strictObject({
    ...{ ...head, kind: z.literal('fact') },
    fact: z.looseObject({ type: z.enum(factTypes) }),
  }),
]);

/** What the engine said happened to the world. */
export const worldEventSchema = z.strictObject({
  type: z.enum(['negotiated', 'injected', 'ruled', 'resolved', 'closed']),
  turn,
  entries: z.array(entrySchema).max(20_000),
});

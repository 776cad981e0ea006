import { orderSchema } from '@convoy/engine';
import { forecasts, seatRules } from '@convoy/table';
import { z } from 'zod';
import { count, name, orders, person, seat, turn, words } from './parts.ts';

const answer = z.enum(['yes', 'no']);
const about = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('add'), order: orderSchema }),
  z.strictObject({ kind: z.literal('change'), line: orderSchema, order: orderSchema }),
  z.strictObject({ kind: z.literal('remove'), line: orderSchema }),
]);

export const teamEvents = {
  'role.chosen': z.strictObject({
    ...{ type: z.literal('role.chosen'), seat, person, role: name.nullable() },
  }),
  'pen.asked': z.strictObject({ type: z.literal('pen.asked'), seat, person, on: z.boolean() }),
  'draft.left': z.strictObject({ type: z.literal('draft.left'), seat, turn, person, orders }),
  'suggestion.made': z.strictObject({
    ...{ type: z.literal('suggestion.made'), seat, turn, n: count, person, about, reason: words },
  }),
  'suggestion.settled': z.strictObject({
    ...{ type: z.literal('suggestion.settled'), seat, turn, n: count, person },
    ...{ taken: z.boolean(), note: words },
  }),
  'paper.advised': z.strictObject({
    ...{ type: z.literal('paper.advised'), seat, turn, person, id: name, answer },
    ...{ paper: z.enum(['offer', 'package']), reason: words },
  }),
  'rule.set': z.strictObject({
    ...{ type: z.literal('rule.set'), seat, person, rule: z.enum(seatRules) },
  }),
  'orders.put': z.strictObject({
    ...{ type: z.literal('orders.put'), seat, turn, n: count, person, orders },
    forecast: z.enum(forecasts).nullable(),
  }),
  'orders.voted': z.strictObject({
    ...{ type: z.literal('orders.voted'), seat, turn, put: count, person, answer, reason: words },
  }),
  'orders.withdrawn': z.strictObject({
    ...{ type: z.literal('orders.withdrawn'), seat, turn, put: count },
    why: z.enum(['changed', 'refused']),
  }),
  'dissent.recorded': z.strictObject({
    ...{ type: z.literal('dissent.recorded'), seat, turn, person, reason: words },
  }),
} as const;

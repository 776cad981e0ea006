import { actorId, orderSchema } from '@convoy/engine';
import { z } from 'zod';
import { seatRules } from '../events/team-events.ts';

const turn = z.number().int().min(0).max(60);
const number = z.number().int().min(1).max(100_000);
const reason = z.string().trim().min(1).max(400);
const note = z.string().trim().max(400);
const answer = z.enum(['yes', 'no']);

/** What the people of one seat ask among themselves. */
export const teamCommands = [
  /** A short label of one's own choice; null for none. */
  z.strictObject({
    type: z.literal('role.choose'),
    role: z.string().trim().min(1).max(32).nullable(),
  }),
  z.strictObject({ type: z.literal('pen.ask'), on: z.boolean() }),
  z.strictObject({
    type: z.literal('suggestion.make'),
    turn,
    about: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('add'), order: orderSchema }),
      z.strictObject({ kind: z.literal('change'), line: orderSchema, order: orderSchema }),
      z.strictObject({ kind: z.literal('remove'), line: orderSchema }),
    ]),
    reason,
  }),
  z.strictObject({
    type: z.literal('suggestion.settle'),
    turn,
    n: number,
    take: z.boolean(),
    note,
  }),
  /** Advice to the pen on an offer or a package that the seat can see. */
  z.strictObject({
    type: z.literal('paper.advise'),
    turn,
    paper: z.enum(['offer', 'package']),
    id: z.string().min(1).max(120),
    answer,
    reason,
  }),
  /** Null for every seat: control's, and the host's before the start. */
  z.strictObject({
    type: z.literal('rule.set'),
    seat: z.string().min(1).max(12).transform(actorId).nullable(),
    rule: z.enum(seatRules),
  }),
  z.strictObject({ type: z.literal('orders.vote'), turn, put: number, answer, reason: note }),
  z.strictObject({ type: z.literal('dissent.record'), turn, reason }),
] as const;

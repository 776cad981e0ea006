import { actorId, entryIdFrom, outcomeClasses, quantityIds } from '@convoy/engine';
import { z } from 'zod';

const seat = z.string().min(1).max(12).transform(actorId);
const turn = z.number().int().min(1).max(60);
const n = z.number().int().min(1).max(10_000);
const line = z.string().trim().min(1).max(300);
const odds = z.enum(['certain', 'likely', 'even', 'unlikely', 'no']);
const reason = z.string().trim().max(300);
const audience = z.union([z.enum(['all', 'control']), z.array(seat).min(1).max(20)]);
const measure = z.string().min(1).max(120);

/** What a ruling may set; figures in their own unit, measures by tier or level. */
const matter = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('quantity'),
    quantity: z.enum(quantityIds),
    subject: z.string().min(1).max(60),
    to: z.number(),
  }),
  z.strictObject({ kind: z.literal('measure'), measure, to: z.number() }),
  z.strictObject({ kind: z.literal('measure-again'), measure }),
  z.strictObject({ kind: z.literal('outcome'), to: z.enum(outcomeClasses) }),
]);

/** Control's rulings, acts that seats argue in their own words, and notes. */
export const rulingCommands = [
  /** Control: sets what the engine left, with a reason; `undoes` names the ruling that it takes back. */
  z.strictObject({
    type: z.literal('ruling.make'),
    matters: z.array(matter).min(1).max(8),
    reason,
    audience,
    undoes: n.nullable().default(null),
  }),
  /** Whoever holds a seat's pen, where somebody is in control. */
  z.strictObject({
    type: z.literal('act.argue'),
    turn,
    act: line,
    result: line,
    reasons: z.array(line).min(1).max(3),
  }),
  z.strictObject({ type: z.literal('act.withdraw'), turn }),
  /** Control, from here on: tells the seat how likely it holds its act to be. */
  z.strictObject({
    type: z.literal('act.weigh'),
    ...{ seat, turn, n, odds },
    note: z.string().trim().max(300).default(''),
  }),
  /** Draws: what is named here comes about where the act comes off. */
  z.strictObject({
    type: z.literal('act.rule'),
    ...{ seat, turn, n, odds, reason, audience },
    matters: z.array(matter).max(8),
  }),
  z.strictObject({ type: z.literal('act.refuse'), seat, turn, n, reason }),
  z.strictObject({
    type: z.literal('note.pin'),
    entry: z.string().min(3).max(24).transform(entryIdFrom),
    text: z.string().trim().min(1).max(500),
  }),
  z.strictObject({ type: z.literal('note.drop'), n }),
] as const;

import { actorId, orderSchema, paperActSchema } from '@convoy/engine';
import { z } from 'zod';
import { forecasts } from '../events/events.ts';
import { injectCommands } from './inject-commands.ts';
import { branchCommands } from './branch-commands.ts';
import { staffCommands } from './staff-commands.ts';
import { daysCommands } from './days-commands.ts';
import { teamCommands } from './team-commands.ts';
import { reviewCommands } from './review-commands.ts';
import { rulingCommands } from './ruling-commands.ts';
import { seatKey, seatingCommands } from './seating-commands.ts';
import { talkCommands } from './talk-commands.ts';

const seat = z.string().min(1).max(12).transform(actorId);
const turn = z.number().int().min(0).max(60);
const person = z.string().min(1).max(40);

/**
 * Everything a person may ask of a room. The envelope (room, command id, person) travels beside
 * it. Commands that write for a turn name it, so that a late one is refused rather than misfiled.
 */
export const commandSchema = z.discriminatedUnion('type', [
  /** A held seat with its own code. */
  z.strictObject({ type: z.literal('seat.claim'), seat, key: seatKey.optional() }),
  z.strictObject({ type: z.literal('seat.leave') }),
  z.strictObject({ type: z.literal('room.observe') }),
  /** Takes the pen when it is free or its holder is away; the holder passes it. */
  z.strictObject({ type: z.literal('pen.take') }),
  z.strictObject({ type: z.literal('pen.pass'), person }),
  z.strictObject({ type: z.literal('seat.give-to-bot'), seat }),
  z.strictObject({ type: z.literal('seat.hand-back'), seat }),
  /** Host or control; empty seats go to bots. */
  z.strictObject({ type: z.literal('room.start') }),
  z.strictObject({ type: z.literal('phase.advance'), turn }),
  z.strictObject({ type: z.literal('clock.pause') }),
  z.strictObject({ type: z.literal('clock.resume') }),
  z.strictObject({
    type: z.literal('clock.extend'),
    seconds: z.number().int().min(10).max(1_209_600),
  }),
  z.strictObject({
    type: z.literal('orders.lock'),
    turn,
    orders: z.array(orderSchema).max(12),
    /** Where the public ladder will stand after the turn; null where the seat makes no guess. */
    forecast: z.enum(forecasts).nullable().default(null),
  }),
  z.strictObject({ type: z.literal('orders.unlock'), turn }),
  z.strictObject({ type: z.literal('paper.act'), turn, act: paperActSchema }),
  z.strictObject({
    type: z.literal('talk.say'),
    /** Seats, `CONTROL` or `PUBLIC`; the sender's own seat is added. */
    to: z.array(z.string().min(1).max(12)).min(1).max(20),
    text: z.string().trim().min(1).max(2000),
  }),
  /** Control: resolve now; the result stays unpublished until `turn.publish`. */
  z.strictObject({ type: z.literal('turn.resolve'), turn }),
  z.strictObject({ type: z.literal('turn.publish'), turn }),
  /** Control: whether seats may ask for advice. */
  z.strictObject({ type: z.literal('advice.set'), on: z.boolean() }),
  /** Control: whether seats may ask what their draft would do. */
  z.strictObject({ type: z.literal('forecast.set'), on: z.boolean() }),
  /** Control: the practice turn is over, or is left out; play begins. */
  z.strictObject({ type: z.literal('practice.end') }),
  z.strictObject({ type: z.literal('room.end') }),
  ...teamCommands,
  ...talkCommands,
  ...injectCommands,
  ...rulingCommands,
  ...branchCommands,
  ...staffCommands,
  ...daysCommands,
  ...seatingCommands,
  ...reviewCommands,
]);

type Plain = string | number | boolean | null | undefined;
type Frozen<Value> = Value extends Plain
  ? Value
  : Value extends readonly (infer Item)[]
    ? readonly Frozen<Item>[]
    : { readonly [Key in keyof Value]: Frozen<Value[Key]> };
/** One of the commands, as parsed. */
export type Command = Frozen<z.infer<typeof commandSchema>>;

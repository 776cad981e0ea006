import { paperActSchema } from '@convoy/engine';
import {
  advanceRules,
  extensions,
  forecasts,
  penMoves,
  phases,
  retentions,
  reveals,
} from '@convoy/table';
import type { RoomOptions } from '@convoy/table';
import { z } from 'zod';
import { draftForecastSchema } from './forecast.ts';
import {
  allOrSeats,
  code,
  count,
  moment,
  name,
  orders,
  person,
  seat,
  turn,
  words,
} from './parts.ts';
import { worldEventSchema } from './world.ts';

export const roles = ['control', 'host', 'player', 'observer', 'projector'] as const;
const seconds = z.number().min(0).max(10_000_000).nullable();
const remindAt = z.array(moment).max(20).optional();
const clockTime = z.string().max(5);

export const optionsSchema = z.strictObject({
  length: name.min(1),
  advance: z.enum(advanceRules),
  schedule: z.strictObject({ brief: seconds, negotiate: seconds, order: seconds }),
  controlled: z.boolean(),
  solo: z.boolean(),
  advice: z.boolean(),
  sharedDice: z.boolean().optional(),
  days: z
    .strictObject({
      zone: name,
      at: clockTime,
      every: count,
      off: z.array(z.number().int().min(1).max(7)).max(7),
      quiet: z.strictObject({ from: clockTime, to: clockTime }).nullable(),
      grace: count,
    })
    .nullable()
    .optional(),
  practice: z.boolean().optional(),
  retention: z.enum(retentions).optional(),
  reveal: z.enum(reveals).optional(),
});

/** An option that rooms have and archives lack does not compile. */
export const everyOption: [
  Exclude<keyof RoomOptions, keyof z.output<typeof optionsSchema>>,
] extends [never]
  ? true
  : false = true;

const reason = z.strictObject({
  code: name,
  instrument: name.nullable(),
  about: name.nullable(),
  gain: z.number(),
  detail: z.record(name, z.union([words, z.number()])),
});

export const roomEvents = {
  /** The scenario and its texts stand once, at the head of the archive. */
  'room.opened': z.strictObject({
    type: z.literal('room.opened'),
    hash: name,
    language: name,
    engine: name,
    options: optionsSchema,
    code,
    seed: name,
    salt: name,
    by: person,
  }),
  'person.joined': z.strictObject({
    ...{ type: z.literal('person.joined'), person, role: z.enum(roles) },
  }),
  'seat.claimed': z.strictObject({ type: z.literal('seat.claimed'), seat, person }),
  'seat.left': z.strictObject({ type: z.literal('seat.left'), seat, person }),
  'pen.moved': z.strictObject({
    ...{ type: z.literal('pen.moved'), seat, person, by: z.enum(penMoves).optional() },
  }),
  'seat.given-to-bot': z.strictObject({ type: z.literal('seat.given-to-bot'), seat }),
  'seat.handed-back': z.strictObject({ type: z.literal('seat.handed-back'), seat }),
  'phase.entered': z.strictObject({
    ...{ type: z.literal('phase.entered'), phase: z.enum(phases), turn },
    ...{ endsAt: moment.nullable(), remindAt },
  }),
  'advice.switched': z.strictObject({ type: z.literal('advice.switched'), on: z.boolean() }),
  'forecast.switched': z.strictObject({ type: z.literal('forecast.switched'), on: z.boolean() }),
  'forecast.made': z.strictObject({
    ...{ type: z.literal('forecast.made'), seat, turn, orders, forecast: draftForecastSchema },
  }),
  'clock.paused': z.strictObject({
    ...{ type: z.literal('clock.paused'), leftMs: z.number().nullable() },
  }),
  'clock.resumed': z.strictObject({
    ...{ type: z.literal('clock.resumed'), endsAt: moment.nullable(), remindAt },
  }),
  'clock.extended': z.strictObject({
    ...{ type: z.literal('clock.extended'), endsAt: moment, why: z.enum(extensions), remindAt },
  }),
  'orders.locked': z.strictObject({
    ...{ type: z.literal('orders.locked'), seat, turn, orders },
    ...{ forecast: z.enum(forecasts).nullable(), person: person.nullable() },
  }),
  'orders.unlocked': z.strictObject({ type: z.literal('orders.unlocked'), seat, turn }),
  'paper.made': z.strictObject({
    ...{ type: z.literal('paper.made'), seat, act: paperActSchema, outcome: worldEventSchema },
  }),
  'world.injected': z.strictObject({
    type: z.literal('world.injected'),
    outcome: worldEventSchema,
    own: count.optional(),
    told: z.strictObject({ inject: name, title: words, text: words, to: allOrSeats }).optional(),
  }),
  'talk.said': z.strictObject({
    ...{ type: z.literal('talk.said'), channel: name, members: z.array(seat).max(40) },
    ...{ from: seat, person, text: words },
  }),
  'bot.reasoned': z.strictObject({
    ...{ type: z.literal('bot.reasoned'), seat, turn, reasons: z.array(reason).max(400) },
  }),
  'turn.resolved': z.strictObject({
    ...{ type: z.literal('turn.resolved'), turn, outcome: worldEventSchema },
  }),
  'turn.published': z.strictObject({ type: z.literal('turn.published'), turn }),
  'practice.ended': z.strictObject({ type: z.literal('practice.ended'), salt: name }),
  'room.ended': z.strictObject({
    type: z.literal('room.ended'),
    why: z.enum(['played-out', 'closed']),
    outcome: worldEventSchema.nullable(),
  }),
  'reveal.set': z.strictObject({ type: z.literal('reveal.set'), reveal: z.enum(reveals) }),
  'review.opened': z.strictObject({ type: z.literal('review.opened') }),
  'room.branched': z.strictObject({
    ...{ type: z.literal('room.branched'), turn, code, person, move: z.boolean() },
  }),
  'room.forked': z.strictObject({ type: z.literal('room.forked'), turn, parent: code, person }),
  'room.imported': z.strictObject({
    type: z.literal('room.imported'),
    ...{ game: name, format: count, madeAt: moment, differsFrom: turn.nullable() },
    ...{ partial: z.boolean(), person },
  }),
} as const;

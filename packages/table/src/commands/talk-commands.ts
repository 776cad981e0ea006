import { actorId, demandId, entryIdFrom, readings } from '@convoy/engine';
import { z } from 'zod';
import { asChannelId } from '../ids.ts';

const seat = z.string().min(1).max(12).transform(actorId);
const channel = z.string().min(1).max(260).transform(asChannelId);
const n = z.number().int().min(1).max(10_000);
const text = z.string().trim().min(1).max(2000);
const on = z.boolean();

/** Talk through a third seat, order in talk, and how acts were read. */
export const talkCommands = [
  /** Gives a message for `to` to the seat that is to carry it. */
  z.strictObject({ type: z.literal('relay.give'), to: seat, via: seat, text }),
  /** The carrier passes it on: as it is where `text` is null, else in these words. */
  z.strictObject({ type: z.literal('relay.pass'), line: channel, n, text: text.nullable() }),
  z.strictObject({ type: z.literal('relay.withhold'), line: channel, n }),
  /** Brings a message before control, with those around it. */
  z.strictObject({
    type: z.literal('message.report'),
    channel,
    n,
    why: z.string().trim().max(300).default(''),
  }),
  /** Control alone, from here on; the host too where the room has none and it says so. */
  z.strictObject({ type: z.literal('report.settle'), report: n, on }),
  z.strictObject({ type: z.literal('message.hide'), channel, n, on }),
  z.strictObject({ type: z.literal('channel.freeze'), channel, on }),
  /** Host too. Silences a person everywhere but towards control. */
  z.strictObject({
    type: z.literal('person.mute'),
    person: z.string().min(1).max(40),
    on,
  }),
  /** Host too. Nobody but control may talk; orders and paper go on. */
  z.strictObject({ type: z.literal('talk.silence'), on }),
  /** Whether public statements wait for control before they show. */
  z.strictObject({ type: z.literal('statements.check'), on }),
  z.strictObject({
    type: z.literal('statement.settle'),
    from: seat,
    n,
    approve: z.boolean(),
    reason: z.string().trim().max(300).default(''),
  }),
  /** How one's own seat read an act of the last turn. */
  z.strictObject({
    type: z.literal('demand.see'),
    demand: z.string().min(1).max(60).transform(demandId),
  }),
  z.strictObject({
    type: z.literal('reading.give'),
    act: z.string().min(3).max(24).transform(entryIdFrom),
    reading: z.enum([...readings, 'unclear']),
  }),
] as const;

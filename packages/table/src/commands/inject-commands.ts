import { actorId, injectId, quantityIds } from '@convoy/engine';
import { z } from 'zod';
import { injectPhases, injectStandings } from '../events/inject-events.ts';
import { injectLimits } from './inject-faults.ts';

const { title, text, subject, effects, seats } = injectLimits;
const turn = z.number().int();
/** What is wrong with a value within these is told by `injectFaults`, field by field. */
const when = z.discriminatedUnion('on', [
  z.strictObject({ on: z.literal('hand') }),
  z.strictObject({ on: z.literal('turn'), turn }),
  z.strictObject({
    ...{ on: z.literal('clock'), turn, phase: z.enum(injectPhases) },
    minutes: z.number().int(),
  }),
  z.strictObject({ on: z.literal('rung'), rung: z.number().int() }),
]);
const draft = z.strictObject({
  title: z.string().trim().max(title),
  text: z.string().trim().max(text),
  to: z.union([z.literal('all'), z.array(z.string().min(1).max(12).transform(actorId)).max(seats)]),
  when,
  effects: z
    .array(
      z.strictObject({
        quantity: z.enum(quantityIds),
        subject: z.string().min(1).max(subject),
        by: z.number(),
      }),
    )
    .max(effects),
});
const handle = z.string().min(1).max(40);

/** Control's work on events: those of the scenario by their ids, its own as `own.1`. */
export const injectCommands = [
  /** Lets an event happen now, whatever it waits for. */
  z.strictObject({ type: z.literal('world.inject'), inject: handle.transform(injectId) }),
  /** Writes an event, or writes one of control's own anew, and says what is to become of it. */
  z.strictObject({
    type: z.literal('inject.write'),
    inject: handle.nullable(),
    draft,
    then: z.enum(['draft', 'armed', 'now']),
  }),
  /** Brings in drafts from a spreadsheet: all of them or, where one is at fault, none. */
  z.strictObject({
    type: z.literal('inject.import'),
    drafts: z.array(draft).min(1).max(injectLimits.batch),
  }),
  z.strictObject({
    type: z.literal('inject.set'),
    injects: z.array(handle).min(1).max(500),
    to: z.enum(injectStandings),
  }),
] as const;

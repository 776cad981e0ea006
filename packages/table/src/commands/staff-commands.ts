import { actorId } from '@convoy/engine';
import { z } from 'zod';
import { pinnable } from '../state/screen.ts';
import { duties } from '../duties/duties.ts';

const seat = z.string().min(1).max(12).transform(actorId);
const person = z.string().min(1).max(40);
const n = z.number().int().min(1).max(10_000);
/** At least one: whoever has none left is removed instead. */
export const dutiesSchema = z.array(z.enum(duties)).min(1).max(duties.length);

/** Whose view control asks for; also part of a socket's greeting. */
export const lookSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('seat'), seat }),
  z.strictObject({ kind: z.literal('observer') }),
  z.strictObject({ kind: z.literal('projector') }),
]);

/** What the people ask who run, watch and show a room. */
export const staffCommands = [
  /** Puts on record that control looks through somebody's eyes; the greeting of the look sends it. */
  z.strictObject({ type: z.literal('view.look'), look: lookSchema }),
  /** A way into control; the server makes its code, and keeps the hash of it alone. */
  z.strictObject({
    type: z.literal('control.invite'),
    hash: z.string().regex(/^[0-9a-f]{64}$/),
    duties: dutiesSchema,
  }),
  z.strictObject({ type: z.literal('invitation.revoke'), n }),
  z.strictObject({ type: z.literal('duties.set'), person, duties: dutiesSchema }),
  z.strictObject({ type: z.literal('control.remove'), person }),
  /** Holds a scene on the wall screen; null lets the phase choose. */
  z.strictObject({ type: z.literal('screen.pin'), scene: z.enum(pinnable).nullable() }),
  z.strictObject({ type: z.literal('screen.hide-code'), on: z.boolean() }),
  z.strictObject({ type: z.literal('locks.name'), on: z.boolean() }),
  /** An observer asks to see what one seat sees; null takes the wish back. */
  z.strictObject({ type: z.literal('shadow.ask'), seat: seat.nullable() }),
  /** The seat's pen lets them in or not, and sends them out again. */
  z.strictObject({ type: z.literal('shadow.answer'), person, yes: z.boolean() }),
  z.strictObject({ type: z.literal('shadow.end'), person }),
  /** Control says how much an observer sees. */
  z.strictObject({
    type: z.literal('grade.set'),
    person,
    grade: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('public') }),
      z.strictObject({ kind: z.literal('shadow'), seat }),
      z.strictObject({ kind: z.literal('truth') }),
    ]),
  }),
] as const;

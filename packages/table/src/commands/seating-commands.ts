import { actorId } from '@convoy/engine';
import { z } from 'zod';
import { missRules, seatDoors } from '../events/seating-events.ts';

const seat = z.string().min(1).max(12).transform(actorId);
/** A seat's own code; spaces, dashes and small letters are forgiven. */
export const seatKey = z
  .string()
  .min(1)
  .max(20)
  .transform((typed) => typed.toUpperCase().replace(/[\s-]/g, ''));

/** Who may sit where, what control says to seats, and what becomes of missed deadlines. */
export const seatingCommands = [
  /** Sits down in the seat whose own code this is. */
  z.strictObject({ type: z.literal('seat.claim-by-key'), key: seatKey }),
  /** Sits down where fewest people sit. */
  z.strictObject({ type: z.literal('seat.place') }),
  /** Control or the host, from here to `broadcast`: everybody here without a seat gets one. */
  z.strictObject({ type: z.literal('seats.spread') }),
  /** A seat that is held anew gets a new code. */
  z.strictObject({ type: z.literal('seat.set-door'), seat, door: z.enum(seatDoors) }),
  z.strictObject({
    type: z.literal('broadcast.send'),
    text: z.string().trim().min(1).max(300).nullable(),
  }),
  /** Control alone, but for `whisper.see`. */
  z.strictObject({ type: z.literal('miss-rule.choose'), seat, rule: z.enum(missRules) }),
  z.strictObject({ type: z.literal('seat.nudge'), seat }),
  z.strictObject({
    type: z.literal('whisper.send'),
    seat,
    text: z.string().trim().min(1).max(1000),
  }),
  z.strictObject({ type: z.literal('whisper.see'), n: z.number().int().min(1).max(10_000) }),
  /** Hands a seat that control has played back to its people, or to a bot where it has none. */
  z.strictObject({ type: z.literal('deputy.end'), seat }),
] as const;

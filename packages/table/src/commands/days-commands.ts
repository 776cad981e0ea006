import { actorId } from '@convoy/engine';
import { z } from 'zod';

/** Deadlines over days and replacements: control's, and the host's. */
export const daysCommands = [
  /** The running turn ends at the next fixed time instead. */
  z.strictObject({
    type: z.literal('deadline.put-off'),
    turn: z.number().int().min(0).max(60),
  }),
  /** A replacement is looked for, or no longer; the code that invites one comes by request. */
  z.strictObject({
    type: z.literal('seat.offer'),
    seat: z.string().min(1).max(12).transform(actorId),
    on: z.boolean(),
  }),
  /** Lets a player go for good. */
  z.strictObject({ type: z.literal('person.release'), person: z.string().min(1).max(40) }),
] as const;

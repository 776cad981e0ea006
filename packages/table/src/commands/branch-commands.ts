import { z } from 'zod';

export const branchCommands = [
  /** Control: goes on from the opening of this turn in a room of its own, with other dice. */
  z.strictObject({
    type: z.literal('room.branch'),
    turn: z.number().int().min(1).max(60),
    move: z.boolean(),
  }),
] as const;

import { z } from 'zod';
import { reveals } from '../events/review-events.ts';

/** What is asked about the review. */
export const reviewCommands = [
  /** Control: when what was hidden opens. */
  z.strictObject({ type: z.literal('reveal.set'), reveal: z.enum(reveals) }),
  /** Control, after the end: opens what was hidden, for good. */
  z.strictObject({ type: z.literal('review.open') }),
] as const;

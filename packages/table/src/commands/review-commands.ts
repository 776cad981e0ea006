import { actorId } from '@convoy/engine';
import { z } from 'zod';
import { reveals } from '../events/review-events.ts';
import { personId } from '../ids.ts';

const id = z.string().regex(/^[a-z0-9.-]{1,24}$/);
const named = z.strictObject({ id, text: z.string().trim().min(1).max(300) });
const distinct = (list: readonly { readonly id: string }[]): boolean =>
  new Set(list.map((one) => one.id)).size === list.length;
const about = z.strictObject({
  seat: z.string().min(1).max(12).transform(actorId),
  /** Null: all of the seat together. */
  person: z.string().min(1).max(40).transform(personId).nullable(),
});
const mark = z.strictObject({
  row: id,
  level: z.number().int().min(0).max(3).nullable(),
  comment: z.string().trim().max(1000),
  turns: z.array(z.number().int().min(1).max(60)).max(12),
});

/** What is asked about the review. */
export const reviewCommands = [
  /** Control: when what was hidden opens. */
  z.strictObject({ type: z.literal('reveal.set'), reveal: z.enum(reveals) }),
  /** Control, after the end: opens what was hidden, for good. */
  z.strictObject({ type: z.literal('review.open') }),
  /** Control: its own questions, beside the pack's. */
  z.strictObject({
    type: z.literal('questions.set'),
    questions: z.array(named).max(12).refine(distinct, { error: 'twice' }),
  }),
  /** A player, after the end: what they think; empty takes it back. */
  z.strictObject({
    type: z.literal('answer.write'),
    question: id,
    text: z.string().trim().max(4000),
  }),
  z.strictObject({ type: z.literal('answers.close'), on: z.boolean() }),
  /** Control: the criteria of its sheets. */
  z.strictObject({
    type: z.literal('rubric.set'),
    rows: z.array(named).min(1).max(12).refine(distinct, { error: 'twice' }),
  }),
  z.strictObject({
    type: z.literal('sheet.write'),
    about,
    marks: z.array(mark).max(12),
  }),
  /** Control: those whom it is about may read the sheet as it stands. */
  z.strictObject({ type: z.literal('sheet.give'), about }),
] as const;

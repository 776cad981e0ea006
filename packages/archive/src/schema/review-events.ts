import { z } from 'zod';
import { person, seat, turn } from './parts.ts';

const named = z.strictObject({ id: z.string().min(1).max(24), text: z.string().min(1).max(300) });
const list = z.array(named).max(12);
const about = z.strictObject({ seat, person: person.nullable() });
const mark = z.strictObject({
  row: z.string().min(1).max(24),
  level: z.number().int().min(0).max(3).nullable(),
  comment: z.string().max(1000),
  turns: z.array(turn).max(12),
});

/** What was asked, answered and said about those who played, once a room was over. */
export const reviewEvents = {
  'questions.set': z.strictObject({ type: z.literal('questions.set'), questions: list }),
  'answer.written': z.strictObject({
    type: z.literal('answer.written'),
    ...{ seat, person, question: z.string().min(1).max(24), text: z.string().max(4000) },
  }),
  'answers.closed': z.strictObject({ type: z.literal('answers.closed'), on: z.boolean() }),
  'rubric.set': z.strictObject({ type: z.literal('rubric.set'), rows: list }),
  'sheet.written': z.strictObject({
    ...{ type: z.literal('sheet.written'), about, marks: z.array(mark).max(12) },
  }),
  'sheet.given': z.strictObject({ type: z.literal('sheet.given'), about }),
} as const;

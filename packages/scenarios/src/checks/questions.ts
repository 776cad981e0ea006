import { z } from 'zod';
import { valuesOf } from '../draft.ts';
import type { Draft } from '../draft.ts';
import { fault, finding, QUESTIONS_FILE } from '../fault.ts';
import type { Fault, Finding } from '../fault.ts';
import { shapeFindings } from '../judge.ts';

/** What everybody at the table must be able to answer of their own seat. */
export const questions = ['lose', 'refuse', 'hurt', 'know', 'secret', 'alone', 'done'] as const;
const screens = ['dials', 'aims', 'demands', 'red-line', 'orders', 'board', 'ladder', 'told'];

const answers = z.array(z.string()).min(1);
export const questionsSchema = z.record(
  z.string(),
  z.strictObject({
    lose: answers,
    refuse: answers,
    hurt: answers,
    know: answers,
    secret: answers,
    alone: answers,
    done: answers,
  }),
);

const onScreen = (answer: string): boolean =>
  answer.startsWith('screen.') && screens.includes(answer.slice('screen.'.length));
const briefOf = (draft: Draft, seat: string): ReadonlySet<string> =>
  new Set(
    valuesOf(draft.actors)
      .filter(({ id }) => id === seat)
      .flatMap(({ brief }) => brief.map((slug) => `brief.${slug}`)),
  );

const seatFindings = (
  drafts: readonly Draft[],
  seat: string,
  said: z.infer<typeof questionsSchema>[string],
): readonly Finding[] => {
  const briefs = drafts.map((draft) => briefOf(draft, seat)).filter(({ size }) => size > 0);
  return questions.flatMap((question) => {
    const given = said[question];
    const unknown = given.flatMap((answer, at) =>
      onScreen(answer) || briefs.some((brief) => brief.has(answer))
        ? []
        : [finding([seat, question, at], 'unknown-answer', { answer })],
    );
    const open = briefs.some(
      (brief) => !given.some((answer) => onScreen(answer) || brief.has(answer)),
    );
    return open ? [...unknown, finding([seat, question], 'unanswered')] : unknown;
  });
};

/**
 * Every seat's seven questions are answered, in its brief or on its screen, at every level at which
 * the seat is played.
 */
export const questionFaults = (drafts: readonly Draft[], raw: unknown): readonly Fault[] => {
  const parsed = questionsSchema.safeParse(raw);
  if (!parsed.success)
    return shapeFindings(parsed.error.issues).map((found) => fault(QUESTIONS_FILE, found));
  if (!drafts.every((draft) => draft.actors.whole)) return [];
  const seats = new Set(drafts.flatMap((draft) => valuesOf(draft.actors).map(({ id }) => id)));
  const said = new Map(Object.entries(parsed.data));
  return [
    ...[...seats].flatMap((seat): readonly Finding[] => {
      const own = said.get(seat);
      return own === undefined ? [finding([seat], 'unanswered')] : seatFindings(drafts, seat, own);
    }),
    ...[...said.keys()]
      .filter((seat) => ![...seats].some((id) => id === seat))
      .map((seat) => finding([seat], 'unknown-actor', { id: seat })),
  ].map((found) => fault(QUESTIONS_FILE, found));
};

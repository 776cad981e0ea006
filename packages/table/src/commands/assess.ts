import type { About, Mark, Named } from '../events/review-events.ts';
import { isAbout } from '../state/review-state.ts';
import type { TableState } from '../state/state.ts';
import { done, refuse } from './context.ts';
import type { Ask, Decision } from './context.ts';

const packQuestion = /^debrief\.[1-9]$/;

export const setQuestions = ({ person }: Ask, questions: readonly Named[]): Decision =>
  person.role === 'control' ? done({ type: 'questions.set', questions }) : refuse('not-allowed');

const asked = ({ opened, review }: TableState, question: string): boolean =>
  packQuestion.test(question)
    ? (opened.texts[question] ?? '') !== ''
    : review.questions.some(({ id }) => id === question);

export const writeAnswer = ({ state, person }: Ask, question: string, text: string): Decision => {
  if (person.seat === null) return refuse('no-seat');
  if (!state.ended) return refuse('wrong-phase');
  if (state.review.closed) return refuse('answers-closed');
  if (!asked(state, question)) return refuse('malformed', 'question');
  return done({ type: 'answer.written', seat: person.seat, person: person.id, question, text });
};

export const closeAnswers = ({ state, person }: Ask, on: boolean): Decision => {
  if (person.role !== 'control') return refuse('not-allowed');
  return state.review.closed === on ? done() : done({ type: 'answers.closed', on });
};

export const setRubric = ({ person }: Ask, rows: readonly Named[]): Decision =>
  person.role === 'control' ? done({ type: 'rubric.set', rows }) : refuse('not-allowed');

/** Somebody who sits in the seat, or sat there. */
const misplaced = (state: TableState, { seat, person }: About): Decision | null => {
  if (state.seats[seat] === undefined) return refuse('unknown-seat', 'about.seat');
  if (person === null) return null;
  const known = state.people[person];
  return known !== undefined && (known.seat === seat || known.bound === seat)
    ? null
    : refuse('unknown-person', 'about.person');
};

export const writeSheet = (
  { state, person }: Ask,
  about: About,
  marks: readonly Mark[],
): Decision => {
  if (person.role !== 'control') return refuse('not-allowed');
  return misplaced(state, about) ?? done({ type: 'sheet.written', about, marks });
};

export const giveSheet = ({ state, person }: Ask, about: About): Decision => {
  if (person.role !== 'control') return refuse('not-allowed');
  const written = state.review.sheets.some((sheet) => isAbout(sheet.about, about));
  return written ? done({ type: 'sheet.given', about }) : refuse('malformed', 'about');
};

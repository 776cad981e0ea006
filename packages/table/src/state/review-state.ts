import type { ActorId } from '@convoy/engine';
import type { About, Mark, Named, Reveal, ReviewEvent } from '../events/review-events.ts';
import type { PersonId } from '../ids.ts';

export interface Answered {
  readonly seat: ActorId;
  readonly person: PersonId;
  readonly question: string;
  readonly text: string;
  readonly at: number;
}
export interface Sheet {
  readonly about: About;
  readonly marks: readonly Mark[];
}
/** A sheet as it was handed out, with the criteria as they read then. */
export interface GivenSheet extends Sheet {
  readonly rows: readonly Named[];
  readonly at: number;
}
/** How the review is kept, and what is written in it. */
export interface ReviewState {
  /** Null until it is set: as the room was opened. */
  readonly reveal: Reveal | null;
  /** Control has opened what was hidden. */
  readonly opened: boolean;
  readonly questions: readonly Named[];
  readonly answers: readonly Answered[];
  /** Nobody changes an answer any more. */
  readonly closed: boolean;
  /** Null until the teacher has changed them: those that everybody starts with. */
  readonly rows: readonly Named[] | null;
  readonly sheets: readonly Sheet[];
  readonly given: readonly GivenSheet[];
}
export const unreviewed: ReviewState = {
  ...{ reveal: null, opened: false, questions: [], answers: [], closed: false },
  ...{ rows: null, sheets: [], given: [] },
};

export const isAbout = (one: About, other: About): boolean =>
  one.seat === other.seat && one.person === other.person;
const others = <Kept extends Sheet>(sheets: readonly Kept[], about: About): readonly Kept[] =>
  sheets.filter((sheet) => !isAbout(sheet.about, about));

const answered = (
  answers: ReviewState['answers'],
  { seat, person, question, text }: Extract<ReviewEvent, { readonly type: 'answer.written' }>,
  at: number,
): ReviewState['answers'] => {
  const rest = answers.filter((one) => one.person !== person || one.question !== question);
  return text === '' ? rest : [...rest, { seat, person, question, text, at }];
};

const handedOut = (review: ReviewState, about: About, at: number): ReviewState['given'] => {
  const sheet = review.sheets.find((one) => isAbout(one.about, about));
  if (sheet === undefined) return review.given;
  return [...others(review.given, about), { ...sheet, rows: review.rows ?? [], at }];
};

export const evolveReview = (review: ReviewState, event: ReviewEvent, at: number): ReviewState => {
  switch (event.type) {
    case 'reveal.set':
      return { ...review, reveal: event.reveal };
    case 'review.opened':
      return { ...review, opened: true };
    case 'questions.set':
      return { ...review, questions: event.questions };
    case 'answer.written':
      return { ...review, answers: answered(review.answers, event, at) };
    case 'answers.closed':
      return { ...review, closed: event.on };
    case 'rubric.set':
      return { ...review, rows: event.rows };
    case 'sheet.written': {
      const { about, marks } = event;
      return { ...review, sheets: [...others(review.sheets, about), { about, marks }] };
    }
    case 'sheet.given':
      return { ...review, given: handedOut(review, event.about, at) };
  }
};

interface Revealing {
  readonly review: ReviewState;
  readonly opened: { readonly options: { readonly reveal?: Reveal } };
}
export const revealOf = ({ review, opened }: Revealing): Reveal =>
  review.reveal ?? opened.options.reveal ?? 'end';

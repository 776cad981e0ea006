import type { Reveal } from '../events/review-events.ts';
import { revealOf } from '../state/review-state.ts';
import { isOpen } from '../view/whole.ts';
import {
  closeAnswers,
  giveSheet,
  setQuestions,
  setRubric,
  writeAnswer,
  writeSheet,
} from './assess.ts';
import type { Command } from './commands.ts';
import { done, refuse } from './context.ts';
import type { Ask, Decision } from './context.ts';
import { reviewCommands } from './review-commands.ts';

type ReviewType = (typeof reviewCommands)[number]['shape']['type']['value'];
export type ReviewCommand = Extract<Command, { readonly type: ReviewType }>;

const types: ReadonlySet<string> = new Set(reviewCommands.map(({ shape }) => shape.type.value));
export const isReviewCommand = (command: Command): command is ReviewCommand =>
  types.has(command.type);

/** Until the end it may be changed both ways; what is open stays open. */
const setReveal = ({ state, person }: Ask, reveal: Reveal): Decision => {
  if (person.role !== 'control') return refuse('not-allowed');
  if (state.ended) return refuse('room-over');
  return revealOf(state) === reveal ? done() : done({ type: 'reveal.set', reveal });
};

const openReview = ({ state, person }: Ask): Decision => {
  if (person.role !== 'control') return refuse('not-allowed');
  if (!state.ended) return refuse('wrong-phase');
  return isOpen(state) ? done() : done({ type: 'review.opened' });
};

export const handleReview = (ask: Ask, command: ReviewCommand): Decision => {
  switch (command.type) {
    case 'reveal.set':
      return setReveal(ask, command.reveal);
    case 'review.open':
      return openReview(ask);
    case 'questions.set':
      return setQuestions(ask, command.questions);
    case 'answer.write':
      return writeAnswer(ask, command.question, command.text);
    case 'answers.close':
      return closeAnswers(ask, command.on);
    case 'rubric.set':
      return setRubric(ask, command.rows);
    case 'sheet.write':
      return writeSheet(ask, command.about, command.marks);
    case 'sheet.give':
      return giveSheet(ask, command.about);
  }
};

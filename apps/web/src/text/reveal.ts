import type { Reveal, ReviewEvent } from '@convoy/protocol';
import { useWords } from './words.ts';

type Detail = { readonly detail: string; readonly seat: string; readonly who: string };
/** Control's log of the review. */
export const revealLog = {
  'reveal.set': ({ detail }: Detail) =>
    detail === 'control'
      ? 'What was hidden opens when control says so'
      : 'What was hidden opens with the end',
  'review.opened': () => 'What was hidden was opened to everybody',
  'questions.set': () => 'The questions to think about were changed',
  'answer.written': ({ seat, who }: Detail) => `${who} of ${seat} wrote an answer`,
  'answers.closed': ({ detail }: Detail) =>
    detail === 'on' ? 'The answers were closed' : 'The answers are open again',
  'rubric.set': () => 'The criteria of the sheets were changed',
  'sheet.written': ({ seat, who }: Detail) => `A sheet on ${who === '' ? seat : who} was written`,
  'sheet.given': ({ seat, who }: Detail) => `A sheet on ${who === '' ? seat : who} was handed out`,
} as const satisfies Record<ReviewEvent['type'], (detail: Detail) => string>;

const choices = {
  end: {
    label: 'At the end, at once',
    help: 'Everybody sees all orders, talks and true figures as soon as the game is over.',
  },
  control: {
    label: 'When I say so',
    help: 'After the end players see how it ended and their own seat. You open the rest when you are ready.',
  },
} as const satisfies Record<Reveal, { readonly label: string; readonly help: string }>;

const words = {
  en: {
    legend: 'What was hidden opens',
    choices,
    inPlay: 'What was hidden opens when I say so, not with the end',
    open: 'Open what was hidden',
    sure: 'Open it to everybody, for good',
    still: 'Only you see what was hidden',
    waits:
      'Not everything is open yet. You see how it ended and what was your own seat’s; whoever runs the room opens the rest.',
  },
};
export const useRevealText = () => useWords(words);

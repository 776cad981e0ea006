import type { Reveal, ReviewEvent } from '@convoy/protocol';
import { useWords } from './words.ts';

type Detail = { readonly detail: string };
/** Control's log of when what was hidden opens. */
export const revealLog = {
  'reveal.set': ({ detail }: Detail) =>
    detail === 'control'
      ? 'What was hidden opens when control says so'
      : 'What was hidden opens with the end',
  'review.opened': () => 'What was hidden was opened to everybody',
} as const satisfies Partial<Record<ReviewEvent['type'], (detail: Detail) => string>>;

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

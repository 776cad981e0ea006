import type { Retention } from '@convoy/protocol';
import { dayText, momentText } from './moments.ts';
import { useWords } from './words.ts';

const choices = {
  end: {
    label: 'At the end',
    help: 'Three hours after the game has ended, with time for the review',
  },
  week: { label: '7 days', help: 'A week after the game has ended' },
  month: { label: '30 days', help: 'Thirty days after the game has ended' },
  kept: { label: 'Until I erase it', help: 'Nothing goes by itself' },
} as const satisfies Record<Retention, { readonly label: string; readonly help: string }>;

const after = {
  end: 'three hours after the game has ended',
  week: '7 days after the game has ended',
  month: '30 days after the game has ended',
} as const satisfies Record<Exclude<Retention, 'kept'>, string>;

/** What everybody in the room reads of how long it is kept. */
const line = (retention: Retention, erasesAt: number | null, ended: boolean): string => {
  if (retention === 'kept' || erasesAt === null)
    return 'This room is kept until whoever runs it erases it.';
  if (ended)
    return `This room and all that is in it will be erased on ${retention === 'end' ? momentText(erasesAt) : dayText(erasesAt)}.`;
  return `This room is erased ${after[retention]}, and on ${dayText(erasesAt)} if nobody plays on.`;
};

const words = {
  en: {
    legend: 'Erase everything',
    choices,
    line,
    more: 'What we keep',
    erase: 'Erase now',
    title: 'Erase this room now?',
    goes: 'At once, for everybody, and for good, this goes:',
    list: [
      'orders, drafts, offers and messages',
      'call signs, who sat where, and everybody’s way back in',
      'the record, the review and what bots thought',
    ],
    stays:
      'All that is left is that the code was used, so that no other room gets it. Files that people have saved stay with them.',
    save: 'To keep the game, save it first: in the review, under “Take home”.',
    sure: 'Erase for good',
    erasing: 'Erasing…',
    not: 'Keep the room',
    close: 'Close',
  },
};
export const useKeepingText = () => useWords(words);

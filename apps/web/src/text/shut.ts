import type { ShutReason } from '../stores/room.ts';
import { useWords } from './words.ts';

const reasons: Readonly<Record<ShutReason, { readonly title: string; readonly text: string }>> = {
  'bad-token': {
    title: 'This device is not in the room any more',
    text: 'Its way in no longer stands. Your resume code brings you back to your seat.',
  },
  moved: {
    title: 'Your seat moved to another device',
    text: 'Someone used your resume code there and asked to move. Use the code here to move back.',
  },
  removed: {
    title: 'You were removed from the room',
    text: 'Speak to whoever runs the room if you think that was a mistake.',
  },
  'room-gone': {
    title: 'The room is gone',
    text: 'It has ended and was erased, or the code is from another server.',
  },
  'no-look': {
    title: 'You cannot look from here',
    text: 'Only control sees as others see, and only where the duty allows it.',
  },
  version: {
    title: 'The server has a newer page',
    text: 'Load the page again. Your seat and your draft are kept.',
  },
};

/** Why the line to a room is closed for good, and what to do. */
const words = {
  en: {
    reasons,
    again: 'Load again',
    resume: 'Use my resume code',
    home: 'Go to the first page',
  },
};
export const useShutText = () => useWords(words);

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
  replaced: {
    title: 'Your seat was handed to somebody else',
    text: 'Whoever runs the room gave it to another player, so this way in no longer opens it. You can still watch: join the room anew as an observer.',
  },
  'room-gone': {
    title: 'The room is gone',
    text: 'It was erased with all that was in it, or the code is from another server.',
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
    watch: 'Join as an observer',
    home: 'Go to the first page',
  },
};
export const useShutText = () => useWords(words);

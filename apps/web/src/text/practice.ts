import { useWords } from './words.ts';

const words = {
  en: {
    wish: 'Begin with a practice turn',
    wishHelp:
      'Everybody plays it; it is resolved and talked over, and then wiped. Nothing of it counts. About ten minutes more.',
    on: 'Practice turn',
    onLong: 'Practice turn: nothing of it counts',
    lobby:
      'It begins with a practice turn. Everybody plays it, you resolve and publish it, and it is wiped: then play begins from the same start with new dice.',
    skip: 'Leave the practice turn out',
    cut: 'End practice now: begin the game',
    cutSure: 'Press again: what was tried is wiped',
    begin: 'Begin the game',
    was: 'It began with a practice turn, which does not count here.',
  },
};
export const usePracticeText = () => useWords(words);

import { useWords } from './words.ts';

const words = {
  en: {
    label: 'Your name (optional)',
    help: 'For whoever runs the room, and nobody else. It is kept apart from the game, stands in no record, and goes when you take it out or with the room.',
    keep: 'Keep',
    kept: 'Kept.',
    taken: 'Taken out.',
    failed: 'It could not be kept. Try again.',
    title: 'Names',
    ask: 'People may give their names',
    askHelp:
      'Each may, nobody must. You read them beside call signs and on the participation sheet; nobody else does. They are in no record, archive or log.',
    off: 'Stop asking, and erase the names',
    offSure: 'Press again: names are erased for good',
    none: 'Nobody has given a name yet.',
    count: (count: number): string => (count === 1 ? '1 name given.' : `${count} names given.`),
  },
};
export const useRealNamesText = () => useWords(words);

import { useWords } from './words.ts';

const words = {
  en: {
    title: 'Observer',
    note: 'You see what the whole world sees. The rest opens to you after the end.',
    turn: (turn: number, turns: number): string => `Turn ${turn} of ${turns}`,
    locked: (locked: number, all: number): string => `Locked ${locked} of ${all}`,
    board: 'Board',
    boardLabel:
      'The public board: actors and the ties between them; the tab “As a table” says the same.',
    since: 'Since last turn',
    talk: 'Said in public',
    allTalk: 'All talk',
    table: 'As a table',
    ties: 'Ties',
    actors: 'Actors',
    columns: { between: 'Between', tie: 'Tie', level: 'Level', change: 'Since last turn' },
    actorColumns: { actor: 'Actor', role: 'Role', support: 'Support at home' },
    changes: { new: 'new', up: 'up', down: 'down' },
    same: '–',
    both: (a: string, b: string): string => `${a} and ${b}`,
    oneWay: (from: string, to: string): string => `${from} towards ${to}`,
    ladder: 'Public ladder',
  },
};
export const useObserverText = () => useWords(words);

import type { TablePhase } from '@convoy/protocol';
import { useWords } from './words.ts';

const phases = {
  lobby: 'Come in',
  brief: 'Read',
  negotiate: 'Talk',
  order: 'Write orders',
  resolved: 'Orders are being resolved',
  review: 'The crisis is over',
} as const satisfies Record<TablePhase, string>;

const words = {
  en: {
    title: 'Wall screen',
    opening: 'Opening the wall screen…',
    join: 'Join',
    how: 'Scan, or open this address and type the code',
    seats: 'Seats filled',
    filled: (filled: number, all: number): string => `${filled} of ${all}`,
    open: 'open',
    bot: 'bot',
    people: (count: number): string => (count === 1 ? '1 person' : `${count} people`),
    turn: (turn: number, turns: number): string => `Turn ${turn} of ${turns}`,
    phases,
    until: {
      brief: 'talks open',
      negotiate: 'orders open',
      order: 'resolution',
    },
    at: (what: string, time: string): string => `${what} at ${time}`,
    paused: 'Paused',
    notice: 'Notice from whoever runs the room',
    noticeSince: (time: string): string => `since ${time}`,
    pausedLong: 'Everything stands still. Drafts are kept.',
    left: (time: string): string => `${time} left`,
    blank: 'The wall screen is blank',
    codeHidden: 'The code is not shown. Ask whoever runs the room for it.',
    rollLocks: 'Orders locked',
    lockedOne: 'locked',
    openOne: 'not yet',
    beat: (at: number, all: number): string => `Last turn, ${at} of ${all}`,
    nothingYet: 'No turn has been played yet.',
    noClock: 'No clock',
    locked: (locked: number, all: number): string => `Locked ${locked} of ${all}`,
    board: 'The public board: actors, and the ties between them that matter most now.',
    news: 'What the world learned',
    event: 'News from outside',
    ladder: 'The public ladder',
    trend: 'Where the ladder stood, turn by turn',
    after: (turn: number): string => (turn === 0 ? 'start' : `turn ${turn}`),
    outcome: 'How it ended',
    review: 'The review is open on every device in the room.',
    lost: 'Reconnecting…',
    full: 'The screen could not come in. Check the code.',
  },
};
export const useProjectorText = () => useWords(words);

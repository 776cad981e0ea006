import type { Reading } from '@convoy/engine';
import type { GivenReading } from '@convoy/protocol';
import { plural } from './plural.ts';
import { useWords } from './words.ts';

const readings = {
  bluff: 'a bluff',
  warning: 'a warning',
  commitment: 'a commitment',
  unclear: 'no idea',
} as const satisfies Record<GivenReading, string>;

const listed = (names: readonly string[]): string =>
  names.length < 2
    ? (names[0] ?? '')
    : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;

/** What acts were meant to say, and how they were read. */
const en = {
  ask: 'How do you read it?',
  other: 'Say how you read it',
  answers: {
    bluff: 'A bluff',
    warning: 'A warning',
    commitment: 'A commitment',
    unclear: 'No idea',
  } as const satisfies Record<GivenReading, string>,
  kept: 'Kept for the debrief. You can change it until the turn after.',
  title: 'What acts were meant to say, and how they were read',
  note: 'Senders noted what a public act was to say; others how they read it. Neither saw the other’s note while it was played. What the model would have told whoever it was aimed at stands beside them.',
  none: 'Nobody noted what an act was meant to say, or how they read one.',
  columns: {
    act: 'Act',
    meant: 'Meant as',
    read: 'Read as',
    model: 'As the model would have told it',
  },
  turn: (turn: number): string => `Turn ${turn}`,
  readings,
  meantNone: 'not noted',
  readNone: 'nobody said',
  modelNone: 'not aimed at a seat',
  by: (seat: string, reading: GivenReading): string => `${seat}: ${readings[reading]}`,
  otherwise: 'otherwise than meant',
  /** One sentence of one act. */
  gap: (
    meant: Reading | null,
    otherwise: readonly string[],
    asMeant: readonly string[],
  ): string => {
    if (meant === null) return 'Its sender did not note what it meant.';
    if (otherwise.length === 0)
      return asMeant.length === 0
        ? 'Nobody said how they read it.'
        : `Read as it was meant by ${listed(asMeant)}.`;
    return `Read otherwise than meant by ${listed(otherwise)}.`;
  },
  /** One sentence of the whole game. */
  summary: (answers: number, otherwise: number, seats: readonly string[]): string => {
    if (answers === 0) return 'Nobody said how they read an act whose meaning was noted.';
    if (otherwise === 0)
      return `${plural(answers, 'reading', 'readings')} of acts whose meaning was noted: all as meant.`;
    return `Of ${plural(answers, 'reading', 'readings')} of acts whose meaning was noted, ${otherwise} ${otherwise === 1 ? 'was' : 'were'} otherwise than meant: by ${listed(seats)}.`;
  },
  seatTimes: (seat: string, times: number): string =>
    times === 1 ? seat : `${seat} (${times} times)`,
};
const words = { en };
export const useSignalText = () => useWords(words);
export type SignalText = typeof en;

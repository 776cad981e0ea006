import type { Level } from '@convoy/engine';
import { useWords } from './words.ts';

const levels = {
  introductory: 'introductory level',
  standard: 'standard level',
  expert: 'expert level',
} as const satisfies Record<Level, string>;
const isLevel = (level: string): level is Level => level in levels;

const words = {
  en: {
    title: 'Scenario',
    loading: 'Loading the scenario…',
    missing: 'The server has no such scenario.',
    home: 'Go to the first page',
    facts: (level: string, seats: number, version: string): string =>
      `${isLevel(level) ? levels[level] : level}, ${seats} seats, version ${version}`,
    play: 'Open a room',
    content: 'Content note',
    brief: 'Public brief',
    seats: 'Seats',
    seatsNote: 'Each seat also has a private brief and private aims, which only its people see.',
    columns: { seat: 'Seat', role: 'Role', line: 'What it is there for' },
    ties: 'Ties at the opening',
    tiesColumns: { between: 'Between', tie: 'Tie', level: 'Level, 1 to 3' },
    both: (a: string, b: string): string => `${a} and ${b}`,
    oneWay: (from: string, to: string): string => `${from} towards ${to}`,
    lengths: 'Lengths',
    acts: 'Acts in play',
    actsNote: 'Which of them a seat may order depends on who it is and how things stand.',
    debrief: 'Questions for the debrief',
    sources: 'Sources',
    sourcesNote:
      'Facts of the case were checked against these. The numbers of the model are judgement.',
  },
};
export const useScenarioText = () => useWords(words);

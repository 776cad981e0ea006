import type { Level } from '@convoy/engine';
import { plural } from './plural.ts';
import { useWords } from './words.ts';

const names = {
  introductory: 'Introductory',
  standard: 'Standard',
  expert: 'Expert',
} as const satisfies Record<Level, string>;
const forWhom = {
  introductory: 'For a first game: the main acts and short briefs.',
  standard: 'For people who have played once: joint packages, consent and votes count.',
  expert: 'For courses and planning tables: every act, longer briefs, more to weigh.',
} as const satisfies Record<Level, string>;
const words = {
  en: {
    legend: 'Level',
    name: (level: Level): string => names[level],
    /** One plain sentence: how much there is to do, and for whom it is meant. */
    says: (level: Level, orders: number, acts: number): string =>
      `${plural(orders, 'order', 'orders')} a turn out of ${acts} kinds of act. ${forWhom[level]}`,
    scenario: 'Scenario',
    seats: (count: number): string => plural(count, 'seat', 'seats'),
  },
};
export const useLevelText = () => useWords(words);

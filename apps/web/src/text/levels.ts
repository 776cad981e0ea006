import { plural } from './plural.ts';
import { useWords } from './words.ts';

const names: Readonly<Record<string, string>> = {
  introductory: 'Introductory',
  standard: 'Standard',
  expert: 'Expert',
};
const forWhom: Readonly<Record<string, string>> = {
  introductory: 'For a first game: the main acts and short briefs.',
  standard: 'For people who have played once: joint packages, consent and votes count.',
  expert: 'For courses and planning tables: every act, longer briefs, more to weigh.',
};
const words = {
  en: {
    legend: 'Level',
    name: (level: string): string => names[level] ?? level,
    /** One plain sentence: how much there is to do, and for whom it is meant. */
    says: (level: string, orders: number, acts: number): string =>
      `${plural(orders, 'order', 'orders')} a turn out of ${acts} kinds of act. ${forWhom[level] ?? ''}`.trim(),
    scenario: 'Scenario',
    seats: (count: number): string => plural(count, 'seat', 'seats'),
  },
};
export const useLevelText = () => useWords(words);

import type { ElectionKind, HomeBand } from '@convoy/engine';
import { useWords } from './words.ts';

const bands = {
  secure: {
    name: 'Secure',
    means: 'From 65 on, your dearest order of a turn costs a point less.',
  },
  steady: { name: 'Steady', means: 'From 45 to 65 nothing at home helps or hinders you.' },
  pressed: {
    name: 'Pressed',
    means:
      'Below 45, grave acts and large concessions cost a point more: you must win your own side first.',
  },
  weak: {
    name: 'Weak',
    means:
      'Below 30 everybody sees it. Grave acts and large concessions cost a point more, and a member of your package may force a review.',
  },
  falling: {
    name: 'About to fall',
    means: 'Below 20 the government can be brought down in any turn.',
  },
} as const satisfies Record<HomeBand, { readonly name: string; readonly means: string }>;

const votes = {
  government: (who: string, date: string, turn: number) =>
    `${who}: election of the government on ${date}, turn ${turn}`,
  assembly: (who: string, date: string, turn: number) =>
    `${who}: election of its assembly on ${date}, turn ${turn}. The government stays.`,
} as const satisfies Record<ElectionKind, (who: string, date: string, turn: number) => string>;

const risks = {
  government: (chance: string) => `Held today, you would lose it: ${chance}. Then you fall.`,
  assembly: (chance: string) =>
    `Held today, your side would lose it: ${chance}. Then you lose 4 support and 2 points.`,
} as const satisfies Record<ElectionKind, (chance: string) => string>;

const words = {
  en: {
    title: 'At home',
    bands,
    safe: 'Held today, it would be safe: you have 45 or more.',
    risks,
    falls: (inHundred: number) =>
      `With the next resolution you fall in ${inHundred} of 100 cases. You would go on with other aims.`,
    calendar: 'Elections',
    votes,
    held: (who: string, lost: boolean) =>
      lost
        ? `${who} voted: the government’s side lost`
        : `${who} voted: the government’s side held`,
    fresh:
      'You are a new government. This turn only, you may take back what the one before you said, and look again at what it signed.',
    words: {
      threat: (to: string) => `The threat to ${to}`,
      vow: (to: string) => `The vow not to yield to ${to}`,
    },
    takeBack: 'Take back',
    tookBack: 'Taken back.',
    governs: (name: string) => `In office: ${name}`,
    weak: 'weak at home',
    newGovernment: 'Your new government',
    price: {
      more: (points: number) => `${points} more: you are below 45 at home`,
      less: (points: number) => `${points} less: you have 65 or more at home`,
    },
  },
};
export const useHomeFrontText = () => useWords(words);

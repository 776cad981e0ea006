import type { ConceptId } from '@convoy/protocol';
import { plural } from './plural.ts';
import { useWords } from './words.ts';

interface Notion {
  readonly name: string;
  readonly means: string;
  /** One sentence of where it was seen: whose it was first, then the others; and its size. */
  readonly found: (seats: readonly string[], figure: number | null) => string;
}

const listed = (names: readonly string[]): string =>
  names.length < 2
    ? (names[0] ?? 'somebody')
    : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
const first = (seats: readonly string[]): string => seats[0] ?? 'Somebody';
const second = (seats: readonly string[]): string => seats[1] ?? 'another';

/** The theory’s notions in plain words. */
export const notions = {
  'credibility-trap': {
    name: 'Credibility trap',
    means:
      'Whoever threatens and does nothing is believed less; whoever acts to keep its word may pay more than the matter is worth.',
    found: (seats, figure) =>
      figure === null
        ? `${first(seats)} had threatened ${second(seats)} with a deadline, and it passed unenforced.`
        : `${first(seats)} had threatened ${second(seats)}, and kept its word by force (step ${figure} of 12 on the ladder).`,
  },
  'audience-cost': {
    name: 'Audience cost',
    means: 'A public word that is not kept costs its author support at home.',
    found: (seats, figure) =>
      `${first(seats)} lost ${figure ?? 0} points of support for a word that it did not keep towards ${listed(seats.slice(1))}.`,
  },
  'misread-signal': {
    name: 'Misread signal',
    means: 'An act says one thing to its sender and another to whoever it is aimed at.',
    found: (seats) =>
      `${listed(seats.slice(1))} read what ${first(seats)} did otherwise than it was meant.`,
  },
  'inadvertent-escalation': {
    name: 'Escalation that nobody ordered',
    means:
      'Forces that stand close to each other come to blows, and nobody had decided that they should.',
    found: (seats, figure) =>
      `An accident between ${listed(seats)} raised the tension between them by ${figure ?? 0} points.`,
  },
  spiral: {
    name: 'Spiral',
    means:
      'Each answers the other’s last step with a harder one, and both end where neither meant to go.',
    found: (seats, figure) =>
      `${listed(seats)} answered each other step by step, and the tension between them rose by ${figure ?? 0} points.`,
  },
  entrapment: {
    name: 'Entrapment',
    means:
      'A pledge draws its giver into another’s quarrel, or makes the one that it covers bolder.',
    found: (seats, figure) =>
      figure === null
        ? `${first(seats)} was called in by its pledge to ${second(seats)}, and kept it.`
        : `Once ${first(seats)} stood behind it, ${second(seats)} went further than before${seats[2] === undefined ? '' : ` against ${seats[2]}`} (step ${figure} of 12 on the ladder).`,
  },
  abandonment: {
    name: 'Fear of being left alone',
    means: 'An ally that is failed, or over whose head others settle, trusts its protector less.',
    found: (seats, figure) =>
      `${first(seats)} was let down by ${second(seats)}${figure === null ? '' : `, and trusted it ${figure} points less`}.`,
  },
  'late-way-out': {
    name: 'Way out that came too late',
    means:
      'A way out is worth most while little has happened; after blood or at the brink it is dear to take.',
    found: (seats) =>
      `The way out between ${listed(seats)} came, or was taken, only after blood had been shed or the brink was reached.`,
  },
  'commitment-problem': {
    name: 'Commitment problem',
    means:
      'Both might be better off with a bargain, and neither can be sure that the other keeps it.',
    found: (seats) =>
      `${first(seats)} refused terms of ${second(seats)} that nobody would have checked and that only a word or a letter held.`,
  },
  'back-sliding': {
    name: 'Back-sliding',
    means:
      'Members of a coalition do less than they signed, or leave it: most coalitions fail so, not by defeat.',
    found: (seats, figure) =>
      figure === null
        ? `${first(seats)} was found to do less than it had signed with ${second(seats)}.`
        : `${listed(seats.slice(0, -1))} left the package of ${seats.at(-1) ?? ''}; ${plural(figure, 'member', 'members')} stayed.`,
  },
  'sanctions-busting': {
    name: 'Sanctions busting',
    means: 'A third party sells or carries what others have cut off, and earns by it.',
    found: (seats, figure) =>
      `${first(seats)} supplied ${second(seats)}: up to ${Math.round(figure ?? 0)} of 100 of what was cut in that branch came in by other ways.`,
  },
  backlash: {
    name: 'Backlash',
    means: 'A blow from outside draws people together behind their government.',
    found: (seats, figure) =>
      `${first(seats)} gained ${figure ?? 0} points of support at home by what ${second(seats)} did to it.`,
  },
  'over-compliance': {
    name: 'Over-compliance',
    means: 'Firms that fear the law cut more than it asks, and civilians bear it.',
    found: (seats, figure) =>
      `Firms cut ${first(seats)} off by ${figure ?? 0}% of a year’s output more than the law asked, and hardship grew.`,
  },
} as const satisfies Record<ConceptId, Notion>;

const byId: Readonly<Record<ConceptId, Notion>> = notions;
const words = {
  en: {
    notions: byId,
    evidence: 'Evidence',
    inTurn: (turn: number): string => `Turn ${turn}.`,
    unseen: 'Not seen in this game',
    note: 'Found in the record by fixed tests, not judged by anybody: each line of evidence leads to why it happened.',
    columns: { notion: 'Concept', what: 'What was seen' },
    reading: (
      seen: number,
      of: number,
      often: { readonly name: string; readonly times: number; readonly turn: number } | null,
    ): string => {
      if (often === null) return `None of ${of} concepts of the theory shows in this game.`;
      const most =
        often.times === 1
          ? `the earliest is “${often.name}”, in turn ${often.turn}`
          : `most often “${often.name}”: ${often.times} times, first in turn ${often.turn}`;
      return `${seen} of ${of} concepts of the theory show in this game; ${most}.`;
    },
  },
};
export const useConceptWords = () => useWords(words);

import type { AdviceChoice, AdviceUnknown, AdviceVoice, AdviceWhy } from '@convoy/engine';
import { plural } from './plural.ts';
import { useWords } from './words.ts';

const inTen = (chance: number): string => {
  const tenths = Math.round(chance * 10);
  return tenths === 0 ? 'fewer than 1 in 10' : `about ${tenths} in 10`;
};
const points = (value: number): string => plural(Math.round(value), 'point', 'points');
const percent = (value: number): string =>
  value < 0.05 ? 'next to nothing' : `about ${Number(value.toFixed(1))} % of a year’s output`;

/** The one line of why; its figure is in the unit that the code names. */
const why = {
  'they-mean-it': (other, figure) =>
    `${other} seems to mean it: ${inTen(figure)} that it does what it threatens.`,
  'they-may-bluff': (other, figure) =>
    `${other} may be bluffing: ${inTen(figure)} that it does what it threatens.`,
  'they-may-yield': (other, figure) =>
    `${other} may give way: ${inTen(figure)} within these turns.`,
  'they-hold-out': (other, figure) =>
    `${other} is set to hold out: ${inTen(figure)} that it gives way within these turns.`,
  'war-looms': (_, figure) => `War is near: ${inTen(figure)} within these turns.`,
  'lowers-war': (_, figure) =>
    `It makes war less likely than holding does, by ${inTen(figure).replace('about ', '')}.`,
  'costs-at-home': (_, figure) => `It costs ${points(figure)} of support at home.`,
  'economy-suffers': (_, figure) => `The economy loses ${percent(figure)}.`,
  'spares-economy': (_, figure) => `It spares the economy ${percent(figure)}.`,
  'keeps-issue': (_, figure) => `It keeps ${Math.round(figure)} of 100 of what is at stake.`,
  'wins-issue': (_, figure) => `It wins ${Math.round(figure)} of 100 of what is at stake.`,
} as const satisfies Record<AdviceWhy['code'], (other: string, figure: number) => string>;

const choices = {
  target: {
    hold: { name: 'Hold', help: 'Do nothing of what is asked.' },
    partial: { name: 'Partial', help: 'Do half of what is asked.' },
    accept: { name: 'Accept', help: 'Do all of what is asked.' },
  },
  coercer: {
    hold: { name: 'Hold', help: 'Insist on all of it.' },
    partial: { name: 'Partial', help: 'Ask for half, and ease.' },
    accept: { name: 'Accept', help: 'Take what the other side offers.' },
  },
} as const satisfies Record<
  'target' | 'coercer',
  Record<AdviceChoice, { readonly name: string; readonly help: string }>
>;

const voices = {
  cautious: 'A cautious voice',
  firm: 'A firm voice',
  opportunist: 'A voice that looks for gain',
  'faithful-ally': 'A voice that thinks of allies',
  'free-rider': 'A voice that would let others pay',
} as const satisfies Record<AdviceVoice, string>;

const unknown = {
  'their-orders': 'what they have ordered this turn',
  'their-standing-order': 'what they do if struck',
  'their-limit': 'how far they would go in the end',
  'whether-they-mean-it': 'whether they mean what they threaten',
  'whether-they-deliver': 'whether they keep what they promise',
  'private-talks': 'who talks to whom in private',
  'what-friends-do': 'what your friends will do',
  'what-leaks-in': 'how much comes in around the sanctions',
} as const satisfies Record<AdviceUnknown, string>;

const words = {
  en: {
    title: 'Cabinet advice',
    over: (ahead: number): string =>
      `Three ways to go, over the next ${plural(ahead, 'turn', 'turns')}. Which one is yours to say.`,
    loading: 'The cabinet is meeting…',
    failed: 'The advice did not arrive.',
    again: 'Ask again',
    none: 'There is nothing to advise on now.',
    asked: (all: string, half: string, offered: string): string =>
      `All that is asked: ${all}. Half of it: ${half}. Last offered or demanded: ${offered}.`,
    table: 'Three ways to go, each with its likely range',
    choice: 'Way',
    columns: {
      issue: 'The issue',
      support: 'Support at home',
      economy: 'Economy',
      war: 'War',
    },
    columnHelp: {
      issue: 'where it stands then, 0 to 100',
      support: 'yours then, 0 to 100',
      economy: '% of a year’s output lost',
      war: 'in how many of 10 futures',
    },
    range: (low: string, high: string): string => (low === high ? low : `${low} to ${high}`),
    likely: (mid: string): string => `most likely ${mid}`,
    rangeHelp: 'Bars run from a poor to a good future: one in ten lies below, one in ten above.',
    why: 'Why',
    dissent: (voice: string, choice: string): string => `${voice} leans to “${choice}”`,
    unknownTitle: 'Not known to you',
    view: 'From what your seat can see, not from the truth. Never a recommendation.',
    choices,
    voices,
    unknown,
    whyLine: why,
  },
};
export const useAdviceWords = () => useWords(words);

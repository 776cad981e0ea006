import type { Odds } from '@convoy/protocol';
import { useWords } from './words.ts';

const odds = {
  certain: 'certain',
  likely: 'likely',
  even: 'about even',
  unlikely: 'unlikely',
  no: 'without a chance',
} as const satisfies Record<Odds, string>;

/** What a seat does that no order of the list does: argued in its own words. */
const en = {
  door: 'Something else…',
  doorHelp: 'An act of your own, which control rules on',
  title: 'Something else',
  over: 'Control decides how likely it is, draws, and says what comes of it.',
  act: 'What do you do?',
  actHelp: 'One act, in your own words.',
  result: 'What do you hope will come of it?',
  reasons: 'Why should it work?',
  reason: (n: number): string =>
    n === 1 ? 'First reason' : n === 2 ? 'Second reason' : 'Third reason',
  reasonsHelp: 'One to three reasons. The better they are, the better your odds.',
  optional: (label: string): string => `${label} (optional)`,
  send: 'Send it to control',
  missing: 'Fill this in.',
  withdraw: 'Take it back',
  notPen: 'Whoever holds the pen sends it.',
  closed: 'The turn is being resolved: a new act can be argued in the next one.',
  used: 'Control has ruled on your act of this turn. Another can be argued next turn.',
  mine: 'Your acts',
  others: 'What you were told of others',
  actOf: (seat: string, turn: number): string => `${seat}, turn ${turn}`,
  became: (status: string): string => `Your own act: ${status.toLowerCase()}`,
  turn: (turn: number): string => `Turn ${turn}`,
  hopes: (result: string): string => `Hoped for: ${result}`,
  why: 'Why?',
  status: {
    open: 'Waits for control',
    withdrawn: 'Taken back',
    refused: 'Refused',
    hit: 'It came off',
    miss: 'It came to nothing',
  },
  weighed: (said: Odds): string => `Control holds it to be ${odds[said]}.`,
  control: (said: string): string => `Control: “${said}”`,
  drew: (said: Odds, value: number, chance: number): string =>
    said === 'certain' || said === 'no'
      ? `Held to be ${odds[said]}: nothing was left to chance.`
      : `Held to be ${odds[said]}: it comes off below ${chance} of 100, and ${value} was drawn.`,
};
const words = { en };
export const useArguedText = () => useWords(words);

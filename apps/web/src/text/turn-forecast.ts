import type { ForecastEvent } from '@convoy/engine';
import { plural } from './plural.ts';
import { useWords } from './words.ts';

const events = {
  brink: 'The crisis stands at the brink of war',
  clash: 'Forces clash, or people are killed',
  war: 'War breaks out',
  bargain: 'A deal between two seats takes effect',
} as const satisfies Record<ForecastEvent, string>;

const words = {
  en: {
    door: 'What would this turn do?',
    title: 'What would this turn do?',
    over: (turn: number, rolls: number): string => `Turn ${turn}, tried ${rolls} times`,
    only: 'Only control sees this. It tries the turn as if you resolved it now: the true state of the world, and every seat’s orders as they stand.',
    waiting: 'Trying this turn 200 times…',
    failed: 'The answer did not arrive.',
    again: 'Ask again',
    refused: {
      busy: 'Too many forecasts are waiting on this server. Ask again in a minute.',
      'took-too-long': 'This took too long and was given up. Ask again later.',
      'wrong-phase': 'There is nothing to try now: no turn is being played.',
      'wrong-turn': 'The turn has moved on. Close this and ask again.',
      'not-control': 'Your duty in control does not show you all orders.',
    },
    caption: 'How often each thing came about',
    columns: { what: 'What', often: 'In 100 tries' },
    inHundred: (count: number): string =>
      count === 0 ? 'never' : count === 100 ? 'always' : `${count} in 100`,
    lower: 'The public ladder comes down',
    same: 'The public ladder stays where it is',
    higher: 'The public ladder goes up',
    ladder: (now: string, top: string): string =>
      now === top
        ? `It stands at step ${now} now.`
        : `It stands at step ${now} now; the highest in any try was step ${top}.`,
    events,
    ends: 'The crisis ends with this turn',
    falls: (who: string): string => `The government of ${who} falls`,
    counted: 'Whose orders this counts',
    locked: (who: string, count: number): string =>
      count === 0
        ? `${who}: locked, no action`
        : `${who}: ${plural(count, 'order', 'orders')}, locked`,
    draft: (who: string, count: number): string =>
      `${who}: ${plural(count, 'order', 'orders')}, still a draft`,
    unused: (who: string): string => `${who}: a draft that would not be used`,
    nothing: (who: string): string => `${who}: nothing yet`,
    limits:
      'The dice are thrown anew for each try; these are not the throws of the room itself. Events that you may still fire, and papers that may still be signed, are left out. That you asked is in the log.',
  },
};
export const useTurnForecastWords = () => useWords(words);

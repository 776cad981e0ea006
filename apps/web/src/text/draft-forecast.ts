import type {
  ForecastAnswer,
  ForecastAssumption,
  ForecastEvent,
  ForecastUnknown,
} from '@convoy/engine';
import { plural } from './plural.ts';
import { useWords } from './words.ts';

const events = {
  brink: 'the crisis stands at the brink',
  clash: 'forces clash or people are killed',
  war: 'war breaks out',
  bargain: 'a bargain between two seats binds',
} as const satisfies Record<ForecastEvent, string>;

const answers = {
  'gives-way': 'gives way',
  'offers-terms': 'offers you terms',
  escalates: 'answers with its forces',
  'presses-back': 'presses back, short of force',
  waits: 'waits',
} as const satisfies Record<ForecastAnswer, string>;

const assumed = {
  'others-as-bots':
    'Every other seat plays as a bot would in its place, each in a mood of its own.',
  'own-turns-as-bot': 'After this turn a bot plays your seat, too.',
  'paper-as-it-stands': 'Offers and packages stay as they are until the turn is resolved.',
  'no-events': 'No event of the scenario comes in between.',
  'events-supposed':
    'What the scenario has in store is secret: some news, and now and then a shot, is supposed.',
} as const satisfies Record<ForecastAssumption, string>;

const unknown = {
  'their-orders': 'what others order this turn',
  'their-limits': 'what they are after, and how far they would go in the end',
  'their-standing-orders': 'what they do if struck',
  'their-homes': 'how things stand in their countries, but in words',
  'secret-measures': 'what they may do, or have set up, in secret',
  'private-talks': 'who talks to whom in private',
  'ties-of-others': 'how others stand with each other, but in words',
} as const satisfies Record<ForecastUnknown, string>;

const words = {
  en: {
    door: 'What would this do?',
    doorHelp: 'These orders, tried in 200 futures that fit what you see.',
    title: 'What would this do?',
    over: (ahead: number, futures: number): string =>
      ahead === 1
        ? `${futures} futures, to the end of this turn`
        : `${futures} futures, to the end of the next turn`,
    loading: 'Trying these orders in 200 futures…',
    failed: 'The forecast did not arrive.',
    again: 'Ask again',
    refused: {
      'one-at-a-time': 'A forecast for your seat is still being made. Ask again in a moment.',
      busy: 'Too many forecasts are waiting on this server. Ask again in a minute.',
      'took-too-long':
        'This forecast took too long and was given up. Try it with fewer orders, or ask again later.',
      'switched-off': 'Control has switched forecasts off.',
    },
    orders: (count: number): string =>
      count === 0
        ? 'No orders: this is what doing nothing brings.'
        : `For ${plural(count, 'order', 'orders')} as drafted.`,
    ends: 'What may come of it',
    inHundred: (count: number): string =>
      count === 0
        ? 'In none of 100 futures'
        : count === 100
          ? 'In all of 100 futures'
          : `In ${count} of 100 futures`,
    end: (often: string, event: string): string => `${often} ${event}`,
    without: (count: number): string => `without these orders in ${count}`,
    same: 'the same without these orders',
    events,
    theirAnswers: 'How they may answer next turn',
    answer: (often: string, who: string, what: string): string => `${often} ${who} ${what}.`,
    answers,
    dials: 'Your seat',
    tensions: 'Tension',
    tensionWith: (name: string): string => `with ${name}`,
    columns: {
      what: 'What',
      now: 'Now',
      range: 'Then, in 8 of 10 futures',
      without: 'Without these orders',
    },
    range: (low: string, high: string): string => (low === high ? low : `${low} to ${high}`),
    likely: (mid: string): string => `middle ${mid}`,
    rangeHelp: 'One future in ten lies below the range, one in ten above it.',
    assumedTitle: 'What this takes for granted',
    unknownTitle: 'Not known to you, and drawn anew for each future',
    view: 'From what your seat can see, not from the truth. It says what may follow, not what to do.',
    assumed,
    unknown,
    review: {
      title: 'What seats were told of their drafts',
      note: 'The last forecast that each seat asked for in a turn.',
      draft: 'The draft',
      told: 'What it was told',
      nothing: 'no orders',
    },
  },
};
export const useDraftForecastWords = () => useWords(words);

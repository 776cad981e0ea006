import type { DaysWish } from '@convoy/protocol';
import { placeOf } from './moments.ts';
import { useWords } from './words.ts';

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;
const everyDay: Readonly<Record<number, string>> = {
  1: 'every day',
  2: 'every second day',
  3: 'every third day',
  7: 'every seventh day',
};
const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;

/** What a rule comes to, in a sentence or two. */
const rule = ({ at, every, off, zone, quiet }: DaysWish): string => {
  const free = listed(weekdays.filter((_, index) => off.includes(index + 1)));
  return [
    `A turn ends ${everyDay[every] ?? `every ${every} days`} at ${at}, as clocks in ${placeOf(zone)} show it.`,
    free === '' ? '' : `No play on ${free}.`,
    quiet === null
      ? ''
      : `Nothing is due and nobody is reminded from ${quiet.from} to ${quiet.to}.`,
  ]
    .filter((part) => part !== '')
    .join(' ');
};

const words = {
  en: {
    rule,
    form: {
      legend: 'How is it played?',
      sitting: 'In one sitting',
      sittingHelp: 'A lesson or a session: times in minutes',
      over: 'Over days',
      overHelp: 'Turns end at a fixed time of day; people play when it suits them',
      every: 'A turn ends',
      everyDay,
      at: 'At',
      zone: 'Time zone',
      zoneHelp: 'Everybody sees deadlines on their own clock, and on this one',
      off: 'No play on',
      weekdays,
      quiet: 'Quiet hours: nothing is due, nobody is reminded',
      from: 'From',
      to: 'To',
      grace: 'If a seat has nothing to send at a deadline',
      graceChoices: [
        'The turn goes on without its orders',
        'Wait for it once in the game, until the next deadline',
        'Wait for it twice in the game, until the next deadline',
        'Wait for it three times in the game, until the next deadline',
      ] as const,
      inQuiet: 'This is within the quiet hours',
      sameHours: 'From and to must differ',
      noDays: 'Leave one day to play on',
    },
    clock: {
      ends: (moment: string): string => `Ends ${moment}`,
      left: (left: string): string => `${left} left`,
      there: (moment: string, zone: string): string => `${moment} in ${placeOf(zone)}`,
    },
    moved: {
      asked: null,
      outage: (moment: string): string =>
        `The server was away when the turn was due to end. The new deadline is ${moment}.`,
      grace: (moment: string): string =>
        `A seat had nothing to send, so the table waits for it. The new deadline is ${moment}.`,
      'put-off': (moment: string): string => `The deadline was put off to ${moment}.`,
    },
    run: {
      putOff: 'Next deadline instead',
      putOffHelp: 'This turn then ends at the deadline after this one',
      extend: '+6 hours',
    },
  },
};
export const useDaysText = () => useWords(words);

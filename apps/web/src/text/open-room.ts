import type { SpanId } from '../screens/open-room/spans.ts';
import { useWords } from './words.ts';

const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`);

const words = {
  en: {
    title: 'Open a room',
    lead: 'Two short questions, then the room stands open and you share its code.',
    stepsLabel: 'Steps',
    steps: ['Crisis', 'People and time', 'Room open'],
    stepDone: 'done',
    stepOne: 'Which crisis?',
    stepTwo: 'Who plays, and how long?',
    next: 'Next: people and time',
    back: 'Back to the crisis',
    scenario: 'Scenario',
    about: (title: string): string => `Read about ${title} first`,
    seatsAndTime: (seats: number, least: number, most: number): string =>
      `${seats} seats. Several people may share one, and bots play those that stay empty. ${least === most ? `About ${least}` : `${least} to ${most}`} minutes at a table.`,
    span: 'How much time is there?',
    spans: { lesson: 'One lesson', 'half-day': 'Half a day', weeks: 'Several weeks' },
    spanHelp: (id: SpanId, turns: number, minutes: number): string => {
      if (id === 'weeks') return `${turns} turns, one a week: six days to talk, one for orders`;
      const clock = minutes < 90 ? `${minutes} minutes` : `${Math.round(minutes / 30) / 2} hours`;
      return `${turns} turns, about ${clock} of clock${id === 'lesson' ? '' : ' and more for talking it over'}`;
    },
    otherSpan: 'As set below',
    otherSpanHelp: 'Length, pace and clock as you chose them under all settings.',
    details: 'All settings: length, pace, clock, call sign, dice',
    length: 'Length',
    lengthLabel: (turns: number, minutes: number): string =>
      `${turns} turns, about ${minutes} minutes`,
    role: 'You',
    control: 'I run it',
    controlHelp:
      'You are control: you see every seat’s orders and all true figures, and hold no seat.',
    host: 'I play too',
    hostHelp:
      'You are the host: you start the game and replace the absent, and see only your own seat.',
    advance: 'When does a turn move on?',
    byControl: 'When control says so',
    byControlHelp: 'The clock is a guide. Nothing happens until you press Resolve.',
    byClock: 'When the clock runs out',
    byClockHelp: 'Orders not locked by then go in as the last draft that was valid.',
    byLocks: 'When everybody has locked',
    byLocksHelp:
      'The last lock resolves the turn. The clock, if there is one, is the latest moment.',
    timing: 'Time for each turn',
    presets: {
      table: 'At a table',
      brisk: 'Brisk',
      roomy: 'Half as much again',
      weekly: 'A turn a week',
      none: 'No clock',
      own: 'My own times',
    },
    presetHelp: (read: string, talk: string, order: string): string =>
      `Read ${read}, talk ${talk}, write orders ${order}`,
    noneHelp: 'Each part lasts until you or the last lock ends it',
    ownHelp: 'Set each part below',
    ownRead: 'Read, minutes',
    ownTalk: 'Talk, minutes',
    ownOrder: 'Write orders, minutes',
    ownError: (least: string): string => `A number from ${least} to 1440`,
    seed: 'Dice (optional)',
    seedHelp:
      'Any word. Rooms with the same word and the same orders have the same luck; left empty, the dice are fresh.',
    total: (turns: number, minutes: number): string =>
      minutes > 2880
        ? `${turns} turns come to about ${Math.round(minutes / 1440)} days.`
        : `${turns} turns come to about ${minutes} minutes of clock.`,
    go: 'Open the room',
    going: 'Opening…',
    seconds: (count: number): string =>
      count >= 86_400
        ? days(count / 86_400)
        : count % 60 === 0
          ? `${count / 60} min`
          : count < 60
            ? `${count} s`
            : `${Math.floor(count / 60)} min ${count % 60} s`,
  },
};
export const useOpenRoomText = () => useWords(words);

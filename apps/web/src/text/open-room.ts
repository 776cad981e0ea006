import { useWords } from './words.ts';

const words = {
  en: {
    title: 'Open a room',
    lead: 'One page, then the room stands open and you share its code.',
    scenario: 'Scenario',
    about: 'Read about it first',
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
      `${turns} turns come to about ${minutes} minutes of clock.`,
    go: 'Open the room',
    going: 'Opening…',
    seconds: (count: number): string =>
      count % 60 === 0
        ? `${count / 60} min`
        : count < 60
          ? `${count} s`
          : `${Math.floor(count / 60)} min ${count % 60} s`,
  },
};
export const useOpenRoomText = () => useWords(words);

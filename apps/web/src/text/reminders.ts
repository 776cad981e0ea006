import { leftText } from './moments.ts';
import { useWords } from './words.ts';

const words = {
  en: {
    title: 'Deadlines and reminders',
    browser: 'Reminders in this browser',
    browserHelp:
      'While this page is open in a tab: a day and three hours before a deadline if your orders are not locked, when a turn begins, and when a deadline moves. Never in quiet hours.',
    turnOn: 'Remind me in this browser',
    turnOff: 'No more reminders here',
    on: 'This browser reminds you while the page is open.',
    denied: 'This browser does not allow it for this site. You can change that in its settings.',
    unable: 'This browser cannot do it here. The calendar below works everywhere.',
    calendar: 'In your calendar',
    calendarHelp:
      'The room’s name and its deadlines, nothing else. A calendar that subscribes follows when a deadline moves.',
    file: 'Save the deadlines',
    copy: 'Copy the address to subscribe',
    copied: 'Copied',
    copyFailed: 'Copying is blocked',
    due: (left: string): string => `Your orders are due in ${left}`,
    dueTitle: (room: string): string => `Orders due: ${room}`,
    begins: (turn: number, moment: string): string => `Turn ${turn} has begun. It ends ${moment}.`,
    moved: (moment: string): string => `The deadline has moved to ${moment}.`,
    left: leftText,
  },
};
export const useRemindersText = () => useWords(words);

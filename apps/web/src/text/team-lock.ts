import { useWords } from './words.ts';

/** The lock's own words where a seat votes on its orders. */
const words = {
  en: {
    put: 'Put these orders to the vote',
    lockNow: 'Lock: those here have agreed',
    waits: 'Waiting for votes',
    tally: (yes: number, needed: number): string =>
      `${yes} of ${needed} yes. They lock by themselves once that is met; changing them ends the vote.`,
    help: 'Your seat votes first. If time runs out, the last valid draft is used.',
  },
};
export const useTeamLockText = () => useWords(words);

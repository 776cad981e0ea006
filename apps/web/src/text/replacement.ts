import { plural } from './plural.ts';
import { useWords } from './words.ts';

const words = {
  en: {
    offered: 'A replacement is looked for',
    missedTwo: (seat: string): string =>
      `${seat} missed two deadlines running. You can give the seat to somebody new.`,
    record: (missed: number, grace: number): string =>
      [
        missed === 0 ? '' : `missed ${plural(missed, 'deadline', 'deadlines')} running`,
        grace === 0 ? '' : `${plural(grace, 'automatic extension', 'automatic extensions')} left`,
      ]
        .filter((part) => part !== '')
        .join(', '),
    find: 'Find a replacement',
    withdraw: 'No longer look for one',
    release: (who: string): string => `Let ${who} go`,
    releaseSure: (who: string): string => `Press again: ${who} can then no longer come in`,
    title: (seat: string): string => `Somebody new for ${seat}`,
    whom: 'Whose place is it?',
    nobody: 'Nobody’s: the newcomer joins the seat or takes it from a bot',
    what: 'Whoever uses the code gets the seat as it stands: brief, draft, offers and messages between seats. Talk among its people stays with them. The one replaced can no longer come in.',
    make: 'Make a code for the seat',
    making: 'Making…',
    code: 'Code for the seat',
    codeHelp: 'Works once, for one person. Send it to them alone; a new code voids this one.',
    copy: 'Copy the link',
    copied: 'Copied',
    copyFailed: 'Copying is blocked: mark it and copy',
    close: 'Close',
    page: {
      title: 'Take a seat over',
      lead: 'You come into a game under way, in the place of somebody who has left.',
      label: 'Code for the seat',
      help: 'Three groups of four letters and figures.',
      look: 'Continue',
      into: (seat: string, scenario: string): string => `You will play ${seat} in ${scenario}.`,
      turn: (turn: number): string => `The game is in turn ${turn}.`,
      go: 'Take the seat over',
      going: 'Taking over…',
      other: 'Another code',
    },
    catchUp: {
      over: 'You have taken over',
      title: (seat: string): string => `${seat}: where you stand`,
      who: 'Who you are',
      promised: 'Promised in your name',
      nothingPromised: 'Nothing that still binds you.',
      due: 'What is due',
      orders: (turn: number, moment: string): string => `Orders for turn ${turn}, by ${moment}`,
      ordersOpen: (turn: number): string => `Orders for turn ${turn}`,
      demand: (from: string, point: string): string => `${from} demands of you: ${point}`,
      demanded: (to: string, point: string): string => `You demand of ${to}: ${point}`,
      left: (turns: number): string => ` (${plural(turns, 'turn', 'turns')} left)`,
      waits: (title: string, detail: string): string => `${title}: ${detail}`,
      agreement: (other: string): string => `Agreement with ${other}`,
      threat: (to: string): string => `A public threat to ${to}`,
      vow: (to: string): string => `A public vow not to yield to ${to}`,
      guarantee: (to: string): string => `A guarantee for ${to}`,
      brief: 'Read the whole brief under “Read my brief” in the bar.',
      go: 'To the table',
      close: 'Close',
    },
  },
};
export const useReplacementText = () => useWords(words);

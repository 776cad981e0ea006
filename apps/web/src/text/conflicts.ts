import type { ConflictCode } from '@convoy/protocol';
import { useWords } from './words.ts';

/** Names and figures of a conflict, ready for a sentence. */
type Detail = Readonly<Record<string, string>>;
const or = (value: string | undefined, fallback: string): string => value ?? fallback;
const they = 'the target';

const asked: Readonly<Record<string, string>> = {
  asked: 'has not answered yet',
  priced: 'wants a price for it that is not paid',
  delayed: 'has put its answer off',
  refused: 'has refused it',
};

/** What speaks against an order, told to control about somebody's order. */
const codes = {
  'eases-and-raises': () => 'This seat eases with one order and raises with the other.',
  'same-twice': () => 'This seat orders the same against the same target twice; it counts less.',
  'complies-and-stalls': () => 'This seat gives way and plays for time on the same thing.',
  'breaks-agreement': () => 'Breaks an agreement that this seat has with the target.',
  'below-signed': ({ package: title }) =>
    `Does less than this seat signed in “${or(title, 'a package')}”.`,
  'breaks-promise': ({ to, until }) =>
    `Breaks this seat’s promise to ${or(to, they)} to hold back until turn ${or(until, '?')}.`,
  'target-guaranteed': ({ by }) => `${or(by, 'Somebody')} has promised to stand by the target.`,
  'leaves-threat-unkept': ({ to }) =>
    `This seat’s threat to ${or(to, they)} falls due now, and nothing here keeps it.`,
  'crosses-own-red-line': () => 'Goes beyond the line that this seat’s own government drew.',
  'not-asked': ({ by }) =>
    `Done without the consent of ${or(by, 'its owner')}, who will hold it against them.`,
  'consent-waits': ({ by, status }) =>
    `Needs the consent of ${or(by, 'its owner')}, who ${or(asked[status ?? ''], 'has not given it')}.`,
  'hits-who-accepted': ({ to }) =>
    `Force against ${or(to, they)}, with whom this seat has just made a deal: it binds with this turn.`,
  'against-own-offer': ({ to }) =>
    `Force against ${or(to, they)}, to whom this seat’s own offer still lies open.`,
  'before-own-deadline': ({ to, until }) =>
    `Force against ${or(to, they)} before this seat’s own deadline: turn ${or(until, '?')}.`,
  'eases-before-met': ({ to }) =>
    `Eases on ${or(to, they)} while this seat’s own demand is not met at all.`,
  'against-own-guarantee': ({ to }) =>
    `Force against ${or(to, they)}, by whom this seat has promised to stand.`,
  'helps-pressed': ({ to, package: title }) =>
    `Helps ${or(to, they)}, whom this seat presses by “${or(title, 'a package')}”.`,
  'fellows-pull-apart': ({ by, target }) =>
    `Works against an order of ${or(by, 'an ally')}: one presses ${or(target, they)}, the other helps it.`,
  'hits-who-complies': ({ by }) =>
    `One side does what was demanded, and is met with force: see ${or(by, 'the other seat')}.`,
  'both-raise': ({ by }) =>
    `Both sides use force against each other: see ${or(by, 'the other seat')}.`,
  'meets-escort': ({ by }) => `Blockade and escort meet at sea: see ${or(by, 'the other seat')}.`,
} as const satisfies Record<ConflictCode, (detail: Detail) => string>;

const words = {
  en: {
    codes,
    /** The other order, by its number in the table. */
    other: (n: string): string => `See order ${n}.`,
    count: (count: number): string =>
      count === 0
        ? 'No order is in conflict with another, or with what its seat has promised.'
        : count === 1
          ? '1 order is in conflict with another, or with what its seat has promised.'
          : `${count} orders are in conflict with another, or with what their seats have promised.`,
    label: 'Conflict:',
  },
};
export const useConflictWords = () => useWords(words);

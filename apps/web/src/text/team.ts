import type { PenMove, SeatRule, VoteAnswer } from '@convoy/protocol';
import { plural } from './plural.ts';
import { useWords } from './words.ts';

const rules = {
  pen: 'Whoever holds the pen decides',
  majority: 'A majority of those here decides',
  unanimous: 'Everybody here must agree',
} as const satisfies Record<SeatRule, string>;

/** How a pen came to its holder, said after their name. */
const penBy = {
  first: '',
  taken: 'taken while its holder was away',
  passed: 'passed on',
  control: 'given by control',
  left: 'left behind by its holder',
} as const satisfies Record<PenMove, string>;

const answers = { yes: 'yes', no: 'no' } as const satisfies Record<VoteAnswer, string>;

const en = {
  title: 'Your delegation',
  desk: 'Among your delegation',
  people: 'People in this seat',
  you: 'you',
  away: 'away',
  here: 'here',
  holdsPen: 'holds the pen',
  asks: 'asks for the pen',
  penBy,
  penCame: (how: string): string => `The pen was ${how}.`,
  ask: 'Ask for the pen',
  unask: 'No longer ask',
  pass: (name: string): string => `Pass the pen to ${name}`,
  passShort: 'Pass the pen',
  take: 'Take the pen',
  roles: [
    'Head of delegation',
    'Leader',
    'Foreign affairs',
    'Defence',
    'Economy',
    'Intelligence',
    'Press',
  ],
  settings: (rule: string): string => `Your role · ${rule}`,
  role: 'Your role',
  noRole: 'No role',
  otherRole: 'Write another…',
  writeRole: 'Your role, in a few words',
  setRole: 'Set',
  rule: 'How this seat decides',
  rules,
  ruleFixed: 'It stays for the game: orders were locked under it.',
  vote: {
    title: 'Put to the vote',
    by: (name: string): string => `${name} puts these orders to the seat.`,
    none: 'No order this turn.',
    tally: (yes: number, needed: number): string => `${yes} of ${needed} yes needed`,
    waiting: (names: readonly string[]): string =>
      names.length === 0 ? 'Everybody here has voted.' : `Not yet: ${names.join(', ')}.`,
    voted: (name: string, answer: VoteAnswer): string => `${name}: ${answers[answer]}`,
    yours: (answer: VoteAnswer): string => `You voted ${answers[answer]}. You may change it.`,
    reason: 'Reason (optional)',
    yes: 'Vote yes',
    no: 'Vote no',
  },
  suggest: {
    title: 'Suggestions',
    none: 'None in this turn.',
    open: 'Suggest a change',
    dialog: 'Suggest to whoever holds the pen',
    what: 'What should change?',
    kinds: { add: 'Add an order', change: 'Change an order', remove: 'Remove an order' },
    which: 'Which order',
    order: 'Order',
    reason: 'Why',
    noReason: 'Give a reason: whoever holds the pen decides by it.',
    send: 'Send the suggestion',
    cancel: 'Cancel',
    close: 'Close',
    sent: 'Your suggestion is with whoever holds the pen.',
    from: (name: string, role: string | null): string =>
      role === null ? name : `${name}, ${role}`,
    said: {
      add: (order: string): string => `Add: ${order}`,
      change: (from: string, to: string): string => `Change: ${from} → ${to}`,
      remove: (order: string): string => `Remove: ${order}`,
    },
    why: (reason: string): string => `“${reason}”`,
    take: 'Take it',
    leave: 'Leave it',
    note: 'A word with it (optional)',
    states: { open: 'waits', taken: 'taken', left: 'left' },
    gone: 'That order has changed since; it can only be left.',
    full: 'No room for another order: remove one, or leave this.',
    named: (what: string, name: string): string => `${what}: ${name}`,
  },
  dissent: {
    open: 'Record dissent',
    of: (turn: number): string => `Record dissent from the orders of turn ${turn}`,
    help: 'Your seat and control read it now, everybody in the review.',
    reason: 'Why you disagree',
    record: 'Record it',
    noReason: 'Say why: a dissent without a reason helps nobody.',
    title: 'Dissent recorded',
    line: (turn: number, name: string): string => `Turn ${turn}, ${name}:`,
    done: 'Your dissent is recorded.',
  },
  paper: {
    title: 'What your delegation advises',
    none: 'Nobody has said anything yet.',
    yes: 'Advise yes',
    no: 'Advise no',
    reason: 'Why',
    said: (name: string, answer: VoteAnswer): string => `${name} advises ${answers[answer]}:`,
    help: 'Say why first. Only your seat and control read it.',
  },
  news: {
    title: 'Your delegation',
    suggestions: (count: number): string =>
      `${plural(count, 'suggestion waits', 'suggestions wait')} for you`,
    asked: (name: string): string => `${name} asks for the pen`,
    vote: 'Your vote is asked for',
    open: 'Open your orders',
  },
  said: {
    penYours: 'The pen passed to you. You write and lock the orders now.',
    penOf: (name: string, how: string): string =>
      how === '' ? `${name} holds the pen now.` : `${name} holds the pen now, ${how}.`,
    penFree: 'Nobody holds the pen now.',
    asked: (name: string): string => `${name} asks for the pen.`,
    suggestion: (name: string, what: string): string => `A suggestion from ${name}. ${what}`,
    settled: (taken: boolean, note: string): string =>
      `Your suggestion was ${taken ? 'taken' : 'left'}.${note === '' ? '' : ` ${note}`}`,
    put: (name: string): string => `${name} puts the orders to the vote.`,
    locked: (name: string): string =>
      name === '' ? 'The orders are locked.' : `The orders are locked by ${name}.`,
    voided: 'The orders changed: the vote is void.',
    rule: (rule: string): string => `How this seat decides is now: ${rule}.`,
    dissent: (name: string): string => `${name} records dissent.`,
  },
  review: {
    dissents: 'Dissent within the seats',
    noDissents: 'Nobody recorded dissent from their own seat’s orders.',
    dissent: (turn: number, name: string): string =>
      name === '' ? `Turn ${turn}` : `Turn ${turn}, ${name}`,
    mine: 'What you did',
    all: 'What each person did',
    mineNote: 'Only you and control see this.',
    allNote: 'Yours alone. Each person sees their own line.',
    none: 'No turn was played with people in the seats.',
    columns: {
      turn: 'Turn',
      all: 'All',
      person: 'Who',
      orders: 'Orders',
      suggested: 'Suggested',
      taken: 'Taken',
      votes: 'Votes',
      dissents: 'Dissents',
      pen: 'Pen',
      messages: 'Messages',
      papers: 'Papers signed',
      advice: 'Advice on papers',
      statements: 'Public statements',
      readings: 'Readings of signals',
      reasons: 'Orders with a reason',
    },
    pen: { whole: 'all', part: 'part', none: '–' },
    byTurn: (person: string): string => `${person}, turn by turn`,
    penTurns: (turns: number): string => plural(turns, 'turn', 'turns'),
    note: 'Orders are counted as they went out, for whoever last wrote each. An order taken from a suggestion counts for the person who suggested it.',
  },
};
export type TeamText = typeof en;
const words = { en };
export const useTeamText = (): TeamText => useWords(words);

import type { OrderState, RoomEvent, TablePhase } from '@convoy/protocol';
import { injectLog } from './inject-log.ts';
import { daysLog } from './days-log.ts';
import { teamLog } from './team-log.ts';
import { rulingLog } from './ruling-log.ts';
import { branchLog } from './branch.ts';
import { revealLog } from './reveal.ts';
import { staffLog } from './staff-log.ts';
import { seatingLog } from './seating-log.ts';
import { talkLog } from './talk-log.ts';
import { useWords } from './words.ts';

type Detail = { readonly seat: string; readonly who: string; readonly detail: string };
const papers: Readonly<Record<string, string>> = {
  'offer.make': 'made an offer',
  'offer.withdraw': 'withdrew an offer',
  'offer.accept': 'accepted an offer',
  'offer.refuse': 'refused an offer',
  'package.propose': 'proposed a package',
  'package.revise': 'changed a package',
  'package.answer': 'answered a package',
  'package.send': 'sent a package',
  'package.withdraw': 'withdrew a package',
  'package.leave': 'leaves a package',
  'package.claim': 'named a price for staying',
  'package.meet': 'met a member’s price',
  'package.review': 'forced a review of a package',
  'package.take': 'took or left a change',
  'package.restore': 'brought an older version back',
  'package.renew': 'renewed a package',
  'package.call': 'called what was in reserve',
  'package.mend': 'comes back into line',
  'package.certify': 'certified',
  'demand.withdraw': 'dropped a demand',
  'agreement.invite': 'invited inspectors',
  'agreement.denounce': 'called an agreement broken',
  'commitment.withdraw': 'took back its predecessor’s word',
  'consent.ask': 'asked for consent',
  'consent.answer': 'answered a request for consent',
  'consent.pay': 'pays for consent',
  'consent.leak': 'let a request come out',
  'ballot.cast': 'set a vote',
};
const phases: Readonly<Record<string, string>> = {
  lobby: 'Lobby',
  brief: 'Reading',
  negotiate: 'Talks',
  order: 'Orders',
  resolved: 'Resolved',
  review: 'Review',
};
const phaseLine = (detail: string): string => {
  const [phase = '', turn = ''] = detail.split(' ');
  return phase === 'review' || phase === 'lobby'
    ? (phases[phase] ?? phase)
    : `${phases[phase] ?? phase}, turn ${turn}`;
};
const orders = (count: string): string => (count === '1' ? '1 order' : `${count} orders`);

const codeAndTurn = (detail: string): [code: string, turn: string] => {
  const [code = '', turn = ''] = detail.split(' ');
  return [code, turn];
};
const log = {
  ...teamLog,
  ...talkLog,
  ...injectLog,
  ...rulingLog,
  ...staffLog,
  ...daysLog,
  ...seatingLog,
  ...revealLog,
  'room.opened': () => 'The room was opened',
  'person.joined': ({ who, detail }: Detail) => `${who} came in (${detail})`,
  'seat.claimed': ({ who, seat }: Detail) => `${who} sat down: ${seat}`,
  'seat.left': ({ who, seat }: Detail) => `${who} left ${seat}`,
  'pen.moved': ({ who, seat }: Detail) => `Pen of ${seat} moved${who === '' ? '' : ` by ${who}`}`,
  'seat.given-to-bot': ({ seat }: Detail) => `${seat} given to a bot`,
  'seat.handed-back': ({ seat }: Detail) => `${seat} open to people again`,
  'phase.entered': ({ detail }: Detail) => phaseLine(detail),
  'advice.switched': ({ detail }: Detail) => (detail === 'on' ? 'Advice is on' : 'Advice is off'),
  'forecast.switched': ({ detail }: Detail) =>
    detail === 'on' ? 'Forecasts are on' : 'Forecasts are off',
  'forecast.made': ({ seat }: Detail) => `${seat} asked for a forecast`,
  'clock.paused': () => 'Paused',
  'clock.resumed': () => 'Going on',
  'orders.locked': ({ seat, who, detail }: Detail) =>
    `${seat} locked ${orders(detail)}${who === '' ? '' : `, ${who}`}`,
  'orders.unlocked': ({ seat }: Detail) => `${seat} unlocked`,
  'paper.made': ({ seat, detail }: Detail) => `${seat} ${papers[detail] ?? detail}`,
  'world.injected': ({ detail }: Detail) =>
    detail === '' ? 'An event happened' : `An event happened: ${detail}`,
  'talk.said': ({ seat }: Detail) => `${seat} spoke`,
  'bot.reasoned': ({ seat }: Detail) => `${seat} decided`,
  'turn.resolved': ({ detail }: Detail) => `Turn ${detail} resolved`,
  'practice.ended': () => 'Practice is over; what was played is wiped',
  'turn.published': ({ detail }: Detail) => `Turn ${detail} published`,
  'room.branched': ({ detail }: Detail) => branchLog.branched(...codeAndTurn(detail)),
  'room.forked': ({ detail }: Detail) => branchLog.forked(...codeAndTurn(detail)),
  'room.imported': () => branchLog.imported,
  'room.ended': ({ detail }: Detail) =>
    detail === 'closed' ? 'Ended by whoever runs the room' : 'Played to its end',
} as const satisfies Record<RoomEvent['type'], (detail: Detail) => string>;

const steps = {
  brief: 'Read',
  negotiate: 'Talk',
  order: 'Orders',
  resolved: 'Check and publish',
} as const;
const states = {
  none: 'No orders yet',
  draft: 'Draft',
  locked: 'Locked',
  'locked-empty': 'Locked, no action',
  'nothing-to-order': 'Nothing to order',
  away: 'Away',
} as const satisfies Record<OrderState, string>;
const count = (number: number, one: string, many: string): string =>
  number === 1 ? `1 ${one}` : `${number} ${many}`;

const en = {
  title: 'Control',
  role: 'Control',
  advice: 'Both leads may ask for cabinet advice',
  forecasts: 'Seats may ask what their draft would do',
  room: (code: string): string => `Room ${code}`,
  turn: (turn: number, turns: number): string => `Turn ${turn} of ${turns}`,
  left: 'left',
  ends: (time: string): string => `ends ${time}`,
  noClock: 'No clock',
  paused: 'Paused',
  locked: 'Locked',
  ofSeats: (locked: number, all: number): string => `${locked} of ${all}`,
  rung: 'Public ladder',
  pause: 'Pause all',
  goOn: 'Go on',
  extend: 'Extend +2 min',
  resolve: 'Resolve',
  publish: 'Publish',
  show: 'Run of show',
  steps,
  next: 'Next',
  advanceTitle: 'Advance rule, seen by all',
  endTitle: 'End the game',
  endSure: 'Press again to end for everybody',
  screen: 'Projector',
  screenHelp: 'Public facts and counts only. It changes by itself with the phase.',
  invite: 'Invite',
  inviteTitle: 'Bring people in',
  close: 'Close',
  tabs: {
    orders: 'Orders',
    result: 'Ledger',
    board: 'Board',
    truth: 'True figures',
    injects: 'Events',
    talk: 'Messages',
    log: 'Log',
  },
  prompt: {
    paused: {
      title: 'Everything stands still',
      text: 'Clocks are frozen and nothing moves on by itself. Drafts can still be written.',
    },
    brief: { title: 'People are reading', text: 'Open the talks when heads come up.' },
    negotiate: {
      title: 'Seats are talking',
      text: 'Open the orders when talk slows, or let the clock do it.',
    },
    allLocked: {
      title: 'All have locked',
      text: 'Nothing holds the turn any more. Resolve when you are ready.',
    },
    waiting: (seats: readonly string[]): { readonly title: string; readonly text: string } => ({
      title: `${count(seats.length, 'seat has', 'seats have')} not locked`,
      text: `${seats.join(', ')}. Resolve now, and their last valid draft is used; or give more time.`,
    }),
    resolved: {
      title: 'Resolved, not yet shown',
      text: 'You see the result; seats still see the turn before. Look it over, then publish.',
    },
    practised: {
      title: 'The practice turn is over',
      text: 'Everybody sees what came of it. Talk it over; then begin the game, from the same start with new dice.',
    },
    over: {
      title: 'The crisis is over',
      text: 'Publishing this turn opens the review to everybody.',
    },
    awayToo: (seats: readonly string[]): string => `Away: ${seats.join(', ')}.`,
    lobby: { title: 'Not started', text: 'Start the game from the lobby.' },
  },
  openTalks: 'Open the talks',
  openOrders: 'Open the orders',
  seats: 'Seats',
  seatsNote: (people: number, bots: number): string =>
    `${count(people, 'person', 'people')}, ${count(bots, 'bot', 'bots')}`,
  states,
  draftOf: (orders: number): string => `Draft, ${count(orders, 'order', 'orders')}`,
  lockedOf: (orders: number): string => `Locked, ${count(orders, 'order', 'orders')}`,
  botState: (locked: boolean): string => (locked ? 'Bot, locked' : 'Bot'),
  openSeat: 'Nobody',
  connected: 'connected',
  awaySince: (time: string): string => `away since ${time}`,
  gone: 'not connected',
  select: (seat: string): string => `Show ${seat}`,
  people: 'People in this seat',
  noPeople: 'Nobody sits here.',
  pen: 'holds the pen',
  passed: 'on the room’s device',
  penAway: 'whoever holds the pen is away',
  asksForPen: 'asks for the pen',
  givePenShort: 'Give the pen',
  givePen: (callSign: string): string => `Give ${callSign} the pen`,
  botPlays: 'Let a bot play',
  handBack: 'Hand back to people',
  write: 'Write to this seat',
  orderColumns: {
    n: '#',
    seat: 'Seat',
    order: 'Order',
    rung: 'Step',
    seen: 'Seen as',
    cost: 'Cost',
    check: 'Check',
  },
  public: 'Public',
  private: 'Private',
  valid: 'Valid',
  blocked: (why: string): string => `Blocked: ${why}`,
  noOrders: 'No orders yet',
  emptyOrders: 'No action this turn',
  notYet: 'No seat has written an order yet.',
  notNow: 'Orders are written in the order phase.',
  truthActors: 'By actor',
  truthPairs: 'Between two',
  truthPairsColumns: { pair: 'Pair', tension: 'Tension' },
  truthDyads: 'One towards another',
  truthDyadsColumns: {
    from: 'Of',
    towards: 'Towards',
    trust: 'Trust',
    belief: 'Believes it will act, in 100',
  },
  truthIssues: 'Issues',
  truthIssuesColumns: { issue: 'Issue', position: 'Where it stands', progress: 'How far along' },
  contingency: 'Standing order',
  actor: 'Actor',
  truthNote: 'These figures are yours alone. Seats see their own, and others in words.',
  truthOpen: 'How everything stood at the end.',
  talkNone: 'Nobody has written yet.',
  toSettle: (waiting: number): string => `${waiting} to settle`,
  channels: 'Channels',
  everybody: 'Everybody',
  control: 'Control',
  to: 'To',
  sayLabel: 'Message',
  say: 'Send',
  reads: 'You read every channel; all open to everybody in the room after the end.',
  boardLabel: 'The board as it truly stands: actors and the ties between them.',
  ledgerNone: 'Nothing has happened yet.',
  ledgerTurn: (turn: number): string => `Turn ${turn}`,
  why: 'Why?',
  knownTo: (seats: readonly string[]): string =>
    seats.length === 0 ? 'known to nobody' : `known to ${seats.join(', ')}`,
  logNone: 'Nothing yet.',
  log: (type: string, detail: Detail): string => {
    const line = Object.entries(log).find(([known]) => known === type)?.[1];
    return line === undefined ? type : line(detail);
  },
  phase: (phase: TablePhase): string => phases[phase] ?? phase,
};
const words = { en };
export const useControlText = () => useWords(words);
export type ControlText = typeof en;

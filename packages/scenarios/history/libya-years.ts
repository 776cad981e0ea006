import { issueId } from '@convoy/engine';
import type { ActorId, Order } from '@convoy/engine';
import {
  FAM,
  FRA,
  ITA,
  LBY,
  RSA,
  UNO,
  answerForEnd,
  council,
  lockerbie,
  moreForParis,
  programmesForWord,
  trialForSuspension,
  uta,
  weapons,
} from './libya-papers.ts';
import { GBR, USA, answers, asks, does, grants, order, putsOff, writes } from './script.ts';
import type { Deeds, Script } from './script.ts';

/**
 * What was done between February 1999 and December 2003, as acts of the game. Sources: the
 * resolutions of the Council; Indyk 2004; Jentleson and Whytock 2005/06; Tenet 2007; Tobey 2017; the
 * pack's own list. What was decided in April 1999 is signed in the first turn and done in the second.
 */
const talks = (to: ActorId): Order => order('back-channel', { to });
const meets = (one: ActorId): Order => order('summit', { with: one });
const offices = (a: ActorId): Order => order('mediation', { a, b: LBY, standstill: false });
const demands = (issue: string, position: number): Order =>
  order('demand', {
    ...{ to: LBY, issue: issueId(issue), position },
    ...{ deadline: null, threat: 'none', wayOut: true },
  });
const done = (issue: typeof lockerbie, step = 4): Order => order('comply', { issue, step });
/** The measure on a branch that stood before the first turn, by its place in the pack's list. */
const lifts = (by: ActorId, place: number): Order =>
  order('relief', {
    measure: `0.standing.${place}-${by}-sectoral-sanctions-LBY`,
    steps: 4,
  });
const speaks = (line: 'calm' | 'resolve'): Order => order('address', { line });

type Months = readonly Deeds[];

const accepts = (seat: ActorId, from: ActorId): Deeds =>
  writes(seat, answers('offer.accept', from, seat));

/** February and March 1999: envoys, a letter from New York, an announcement in Tripoli. */
const compromise: Months = [
  writes(GBR, asks('mediators-word')),
  writes(RSA, grants('mediators-word')),
  writes(GBR, asks('french-voice')),
  writes(FRA, grants('french-voice', 3)),
  writes(GBR, trialForSuspension),
  accepts(LBY, GBR),
  does(USA, demands('lockerbie', 90)),
  does(FRA, demands('uta', 85)),
  does(FAM, demands('lockerbie', 100)),
  does(RSA, offices(GBR)),
  does(UNO, talks(LBY)),
];
/** 5 April: two men fly to the Netherlands; the measures are suspended. */
const handOver: readonly Order[] = [done(lockerbie)];
const suspended: Deeds = does(GBR, done(council));
/** The Secretary-General reports; Rome and Paris trade again. */
const reported: Months = [
  writes(ITA, asks('report-to-council')),
  writes(UNO, grants('report-to-council')),
];
const rome: Deeds = does(ITA, lifts(ITA, 8), lifts(ITA, 9));
const paris: Deeds = does(FRA, lifts(FRA, 6), lifts(FRA, 7));
const london: Deeds = does(GBR, lifts(GBR, 4), lifts(GBR, 5));
const embassy: Order = order('recognition', { of: LBY, step: 'grant' });
/** Rome, where heads of government go to Tripoli again. */
const visits: Months = [does(ITA, meets(LBY)), does(RSA, talks(LBY)), does(FRA, talks(LBY))];
const september: Months = [
  does(USA, speaks('resolve'), talks(LBY)),
  does(LBY, talks(USA)),
  does(GBR, talks(LBY)),
];
/** August 2002: a British minister at Sirte; what so much a family might be is spoken of. */
const sirte: Months = [
  does(GBR, meets(LBY)),
  does(LBY, order('rally', { vow: false })),
  does(USA, talks(FAM)),
];
/** March 2003: a message to London; what is asked is said, in private, in words that all three know. */
const message: Months = [
  does(LBY, talks(GBR), talks(USA)),
  does(GBR, talks(USA)),
  does(USA, demands('weapons', 5)),
];
/** August and September: Paris holds back its voice until more is promised for its own dead. */
const august: Months = [
  writes(GBR, asks('french-voice')),
  writes(FRA, putsOff('french-voice')),
  writes(LBY, moreForParis),
  accepts(FRA, LBY),
  writes(FRA, grants('french-voice')),
  writes(LBY, answerForEnd),
  accepts(GBR, LBY),
  does(LBY, talks(USA)),
  does(USA, talks(FAM)),
];
export const accord = {
  asked: writes(USA, asks('inspectors')),
  lent: writes(UNO, grants('inspectors')),
  written: writes(LBY, programmesForWord),
  signed: accepts(USA, LBY),
} as const;
/** October to December: visits to sites, a ship, a club in London, an announcement on the 19th. */
const december: Months = [
  ...Object.values(accord),
  does(LBY, done(lockerbie), done(weapons, 1)),
  does(GBR, done(council)),
];

/** The record at the first level, in eight turns, with two orders a turn. */
export const yearsAtFirst: Script = {
  ...{ id: 'recorded', length: 'full' },
  turns: [
    compromise,
    [
      ...reported,
      ...[does(LBY, ...handOver, done(uta, 1)), suspended, does(GBR, embassy)],
      ...[rome, paris, does(USA, talks(LBY))],
    ],
    [london, ...visits],
    september,
    sirte,
    message,
    august,
    december,
  ],
};

const both = (asset: string): Months => [writes(FRA, asks(asset)), writes(UNO, grants(asset))];

/** The same in twelve turns, with the consents of the fuller rules. */
export const toDecember: Script = {
  ...{ id: 'recorded', length: 'half-day' },
  turns: [
    [writes(GBR, asks('american-nod')), writes(USA, grants('american-nod')), ...compromise],
    [does(LBY, ...handOver), suspended, does(USA, order('guidance', { target: LBY }))],
    [
      ...[...reported, ...both('report-for-france')],
      ...[rome, paris, london, does(GBR, embassy), does(LBY, done(uta, 1)), does(USA, talks(LBY))],
    ],
    visits,
    [does(USA, talks(LBY)), does(LBY, talks(GBR))],
    [does(ITA, order('aid', { to: LBY, size: 1 }))],
    september,
    [does(FRA, talks(LBY)), does(LBY, talks(FRA))],
    sirte,
    message,
    august,
    december,
  ],
};

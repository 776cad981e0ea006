import type { ActorId, IssueId, Order, PaperAct } from '@convoy/engine';
import {
  CHN,
  IAEA,
  IRN,
  ISR,
  OMN,
  enrichment,
  interim,
  missiles,
  oilBanksShips,
  right,
  roadMap,
  vienna,
} from './iran-papers.ts';
import {
  EUR,
  RUS,
  USA,
  answers,
  asks,
  does,
  grants,
  joins,
  order,
  proposes,
  sends,
  writes,
} from './script.ts';
import type { Deeds, Script } from './script.ts';

/**
 * What was done between June 2006 and July 2015, as acts of the game. Sources: the resolutions of the
 * Council; the Agency's reports; Burns 2019; Parsi 2012 and 2017; Crist 2012; the pack's own list.
 */
const talks = (to: ActorId): Order => order('back-channel', { to });
const meets = (one: ActorId): Order => order('summit', { with: one });
const offices = (standstill: boolean): Order => order('mediation', { a: IRN, b: USA, standstill });
const demands = (to: ActorId, issue: IssueId, position: number): Order =>
  order('demand', { to, issue, position, deadline: null, threat: 'none', wayOut: true });
const step = (issue: IssueId, by: number): Order => order('comply', { issue, step: by });
const cut = (sector: string, tier: number): Order =>
  order('sectoral-sanctions', { target: IRN, sector, tier });
const sells = (sector: string): Order => order('backfill', { target: IRN, sector });
const speaks = (line: 'calm' | 'resolve'): Order => order('address', { line });
const shows: Order = order('declassify', { about: IRN });
const breaks: Order = order('sabotage', { target: IRN, aim: 'programme' });
const motion: Order = order('vote', { institution: IAEA });
const rally: Order = order('rally', { vow: false });

/** How the powers vote when the sponsor brings a text that all of them have cut down. */
const agreed = (sponsor: ActorId): readonly Deeds[] =>
  [USA, EUR, RUS, CHN]
    .filter((seat) => seat !== sponsor)
    .map((seat) =>
      writes(seat, (): PaperAct => ({
        ...{ type: 'ballot.cast', institution: IAEA, sponsor, stance: 'yes' },
      })),
    );

type Months = readonly Deeds[];

/** June to August 2006: the offer, the answer, Resolution 1696. */
const offered: Months = [
  ...agreed(EUR),
  does(USA, demands(IRN, enrichment, 10)),
  does(EUR, motion, talks(IRN)),
  does(IRN, speaks('resolve'), talks(EUR)),
  does(ISR, speaks('resolve')),
  does(IAEA, talks(IRN)),
];
/** 23 December 2006: Resolution 1737. */
const firstMeasures: Months = [
  ...agreed(EUR),
  does(EUR, motion, cut('goods', 1)),
  does(RUS, talks(IRN)),
  does(IRN, rally),
  does(USA, talks(EUR)),
];
/** 3 March 2008: Resolution 1803, with one hand fewer. */
const thirdRound: Months = [
  ...agreed(EUR),
  does(EUR, motion, cut('goods', 2)),
  does(CHN, sells('goods')),
  does(IRN, speaks('resolve')),
];
/** September to November 2009: Qom is named, fuel is spoken of in Geneva, machines break. */
const mountain: Months = [
  does(USA, shows, talks(IRN)),
  does(EUR, shows),
  does(IRN, talks(USA)),
  does(ISR, breaks),
  does(IAEA, talks(IRN)),
  does(RUS, meets(IRN)),
];
/** May to July 2010: Resolution 1929, what went beyond it, and a word to Moscow about missiles. */
const beyond: Months = [
  ...agreed(USA),
  does(USA, motion, demands(RUS, missiles, 10)),
  does(EUR, cut('banks', 1), cut('goods', 3)),
  does(IRN, speaks('resolve')),
  does(CHN, sells('banks')),
];
/** November 2011: an annex; Moscow's missiles have stayed where they are since September 2010. */
const annex: Months = [
  does(IAEA, talks(USA)),
  does(RUS, step(missiles, 0)),
  does(ISR, breaks),
  does(EUR, shows),
];
/** January to March 2012: the Union's oil, SWIFT; Washington warns whoever still buys. */
export const closing: Months = [
  writes(EUR, proposes(oilBanksShips)),
  writes(USA, joins({ stance: 'endorse', parts: [] })),
  writes(EUR, sends),
];
const markets: Months = [
  ...closing,
  does(USA, order('secondary-sanctions', { target: CHN })),
  does(CHN, sells('oil')),
  does(RUS, sells('goods')),
  does(IRN, rally),
  does(ISR, speaks('resolve')),
  does(OMN, talks(IRN)),
];
const autumn: Months = [
  does(IRN, rally),
  does(USA, talks(ISR)),
  does(ISR, speaks('resolve')),
  does(OMN, talks(USA)),
  does(EUR, talks(IRN)),
];
/** The room in Muscat, and what was said there. */
export const room = {
  asked: writes(USA, asks('muscat-room')),
  given: writes(OMN, grants('muscat-room')),
} as const;
const muscat: Months = [
  ...Object.values(room),
  does(USA, talks(IRN)),
  does(IRN, talks(USA), talks(OMN)),
  does(OMN, offices(true), talks(IRN)),
];
/** September to November 2013: a telephone call, and Geneva. */
export const geneva = {
  inspectors: writes(IRN, asks('inspectors')),
  lent: writes(IAEA, grants('inspectors')),
  store: writes(IRN, asks('store-abroad')),
  held: writes(RUS, grants('store-abroad')),
  written: writes(IRN, interim),
  signed: writes(USA, answers('offer.accept', IRN, USA)),
} as const;
const call: Months = [
  ...Object.values(geneva),
  does(USA, talks(IRN)),
  does(IRN, talks(USA)),
  does(EUR, meets(IRN)),
  does(OMN, offices(false)),
  does(IAEA, talks(IRN)),
];
/** What was signed in Geneva is done, and both say so. */
export const kept: Months = [does(IRN, step(enrichment, 4)), does(USA, step(right, 4))];
/** April to July 2015: Lausanne, Vienna, and the Agency's own paper. */
export const accord = {
  written: writes(IRN, vienna),
  signed: writes(USA, answers('offer.accept', IRN, USA)),
  asked: writes(IRN, roadMap),
  agreed: writes(IAEA, answers('offer.accept', IRN, IAEA)),
} as const;
const vows: Months = [
  ...Object.values(accord),
  does(ISR, speaks('resolve')),
  does(EUR, meets(IRN)),
  does(OMN, talks(IRN)),
];

/** The record at the first level, in eight turns, with two orders a turn. */
export const toViennaAtFirst: Script = {
  ...{ id: 'recorded', length: 'full' },
  turns: [
    offered,
    firstMeasures,
    mountain,
    beyond,
    [...markets, does(RUS, step(missiles, 0))],
    muscat,
    call,
    [...vows, ...kept],
  ],
};

/** How limits would be watched: above the first level nothing is promised before it is said. */
export const plan = {
  asked: writes(IRN, asks('inspection-plan')),
  made: writes(IAEA, grants('inspection-plan')),
} as const;

/** The same in twelve turns. */
export const toVienna: Script = {
  ...{ id: 'recorded', length: 'half-day' },
  turns: [
    offered,
    firstMeasures,
    thirdRound,
    mountain,
    beyond,
    annex,
    markets,
    autumn,
    muscat,
    [...Object.values(plan), ...call],
    [...kept, does(OMN, talks(USA)), does(EUR, talks(IRN))],
    [...vows, does(RUS, talks(IRN))],
  ],
};

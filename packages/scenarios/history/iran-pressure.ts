import { actorId, issueId } from '@convoy/engine';
import type { ActorId, IssueId, Order } from '@convoy/engine';
import { CHN, IRN, ISR, OMN, enrichment } from './iran-papers.ts';
import { EUR, JPN, USA, answers, asks, does, grants, offers, order, writes } from './script.ts';
import type { Deeds, Script } from './script.ts';

const SAU = actorId('SAU');
const deal = issueId('deal');
const ships = issueId('ships');

/**
 * What was done between May 2018 and January 2021, as acts of the game. Sources: the Treasury's and the
 * Agency's lists; Crisis Group 2020; Bolton 2020; the pack's own list. A step in haste stands for each
 * limit that Iran left; what happened at sea and on the road to Baghdad's airport is in the events.
 */
const talks = (to: ActorId): Order => order('back-channel', { to });
const meets = (one: ActorId): Order => order('summit', { with: one });
const cut = (sector: string, tier: number): Order =>
  order('sectoral-sanctions', { target: IRN, sector, tier });
const sells = (sector: string): Order => order('backfill', { target: IRN, sector });
const speaks = (line: 'calm' | 'resolve'): Order => order('address', { line });
const leaves = (issue: IssueId): Order => order('fait-accompli', { issue });
const rally: Order = order('rally', { vow: false });
const offices = (a: ActorId, b: ActorId): Order => order('mediation', { a, b, standstill: true });
const twelve: Order = order('demand', {
  ...{ to: IRN, issue: enrichment, position: 2 },
  ...{ deadline: null, threat: 'none', wayOut: false },
});

type Months = readonly Deeds[];

/** 8 May 2018: Washington leaves; twelve points; Riyadh is asked for barrels. */
const leaving: Months = [
  writes(USA, asks('spare-barrels')),
  writes(SAU, grants('spare-barrels')),
  does(USA, twelve, cut('goods', 3)),
  does(EUR, talks(IRN), talks(USA)),
  does(IRN, speaks('resolve'), talks(EUR)),
  does(ISR, speaks('resolve')),
  does(SAU, talks(USA)),
];
/** 7 August: metals, cars, dollars. Brussels has a law against it, and eighteen million euros. */
const august: Months = [
  does(USA, cut('banks', 2)),
  does(EUR, order('aid', { to: IRN, size: 1 }), sells('goods')),
  does(CHN, sells('goods')),
  does(IRN, rally),
];
/** 5 November: oil, with exceptions for eight buyers; in January a house for payments. */
const november: Months = [
  does(USA, cut('oil', 3)),
  does(EUR, sells('banks')),
  does(CHN, sells('oil')),
  does(JPN, sells('oil'), talks(IRN)),
  does(IRN, talks(EUR)),
];
/** February 2019: Warsaw, and money for floods. */
const warsaw: Months = [
  does(USA, speaks('resolve')),
  does(JPN, order('aid', { to: IRN, size: 1 })),
  does(IRN, speaks('calm')),
];
/** 2 May: no more exceptions, and whoever buys is to be punished from July. 8 May: the first limit. June: a visit to Tehran, two ships, a drone. */
const strict: Order = order('secondary-sanctions', { target: CHN });
const may: Months = [
  does(USA, cut('oil', 4)),
  does(IRN, leaves(enrichment)),
  does(JPN, offices(IRN, USA), meets(IRN)),
  does(OMN, offices(IRN, USA)),
  does(SAU, speaks('resolve')),
];
/** July and August: a purer grade, tankers seized, a line of credit spoken of at Biarritz. */
const july: Months = [
  does(IRN, leaves(enrichment), leaves(ships)),
  does(USA, strict),
  does(EUR, meets(IRN), talks(USA)),
  does(OMN, offices(IRN, USA)),
];
/** September to November: Abqaiq, machines turn at Fordow; Riyadh sends word to Tehran. */
const september: Months = [
  does(IRN, leaves(enrichment), rally),
  does(USA, cut('banks', 4)),
  does(SAU, talks(IRN)),
  does(OMN, offices(IRN, SAU)),
  does(EUR, talks(IRN)),
];
/** December 2019 to February 2020: the road near the airport, the fifth step. */
const january: Months = [
  does(IRN, leaves(enrichment), speaks('resolve')),
  does(USA, speaks('resolve')),
  does(OMN, offices(IRN, USA)),
  does(JPN, talks(IRN)),
  does(EUR, talks(IRN)),
];
/** November 2020 to January 2021: an election, a law, twenty in a hundred. */
const last: Months = [
  does(IRN, leaves(enrichment), rally),
  does(EUR, talks(USA), talks(IRN)),
  does(SAU, speaks('calm')),
];

/** The record at the first level, in eight turns. */
export const pressureAtFirst: Script = {
  ...{ id: 'recorded', length: 'full' },
  turns: [leaving, august, november, may, july, september, january, last],
};

/** The same in twelve turns, with what the fuller rules allow. */
export const pressure: Script = {
  ...{ id: 'recorded', length: 'half-day' },
  turns: [
    [...leaving, does(IRN, order('resilience', { sector: 'oil' }))],
    august,
    [...november, does(IRN, order('evasion-network', { sector: 'oil' }))],
    warsaw,
    may,
    july,
    september,
    // November and December 2019: petrol, and rockets in Iraq.
    [
      does(IRN, speaks('resolve')),
      does(USA, order('targeted-sanctions', { target: IRN, tier: 2 })),
    ],
    [...january, does(USA, order('humanitarian-channel', { target: IRN }))],
    [does(EUR, order('aid', { to: IRN, size: 1 })), does(IRN, rally)],
    // August 2020: two votes that no seat here can call; a fire at Natanz in July.
    [does(ISR, order('sabotage', { target: IRN, aim: 'economy' })), does(EUR, talks(IRN))],
    last,
  ],
};

const joined: Deeds = does(EUR, cut('goods', 3), cut('oil', 3));
const SELLS: readonly string[] = ['backfill', 'aid'];
/** As it was, but Europe goes with Washington from August 2018 on. */
export const together = ({ length, turns }: Script): Script => ({
  ...{ id: 'Europe joins', length },
  turns: turns.map((deeds, at) =>
    (at === 1 ? [...deeds, joined] : deeds).map((one) =>
      one.seat === EUR
        ? { ...one, orders: one.orders.filter(({ instrument }) => !SELLS.includes(instrument)) }
        : one,
    ),
  ),
});

/** Late summer 2019, as Paris put it: back within limits, for credit and exceptions. */
const paper: Months = [
  writes(USA, asks('quiet-house')),
  writes(OMN, grants('quiet-house')),
  writes(IRN, asks('europe-signature')),
  writes(EUR, grants('europe-signature')),
  writes(
    USA,
    offers(IRN, {
      clauses: [
        { by: IRN, issue: enrichment, to: 16 },
        { by: USA, issue: deal, to: 50 },
      ],
      ...{ private: false, lock: 2, verification: 'declared' },
      sayFrom: 'Iran is back within limits, and talks begin.',
      sayTo: 'Our oil is sold again.',
    }),
  ),
  writes(IRN, answers('offer.accept', USA, IRN)),
];
const step = (seat: ActorId, issue: IssueId): Deeds =>
  does(seat, order('comply', { issue, step: 4 }));
/** As it was up to Abqaiq; then what Paris spoke of is signed in Oman's house, and kept. */
export const parisPaper = ({ length, turns }: Script): Script => {
  const at = turns.indexOf(september);
  return {
    ...{ id: 'a paper in 2019', length },
    turns: turns.map((deeds, turn) => {
      if (turn < at) return deeds;
      const calm = deeds.map((one) => ({
        ...one,
        orders: one.orders.filter(({ instrument }) => instrument !== 'fait-accompli'),
      }));
      if (turn === at) return [...calm, ...paper];
      return turn === at + 1 ? [...calm, step(IRN, enrichment), step(USA, deal)] : calm;
    }),
  };
};

import { issueId } from '@convoy/engine';
import {
  EUR,
  GBR,
  HUN,
  IND,
  JPN,
  RUS,
  UKR,
  USA,
  answers,
  asks,
  does,
  grants,
  joins,
  order,
  proposes,
  putsOff,
  sends,
  writes,
} from './script.ts';
import type { Deeds, Script } from './script.ts';
import { armsTo, blackSeaGrain, istanbul, oilBySea, reservesAndChips } from './ukraine-papers.ts';

/**
 * What the governments did from March 2022 to February 2023, as acts of the game: a turn is a month,
 * in the eight-turn form the last two are two months each. Sources: the Council's and the Treasury's
 * lists of measures; IEA gas market reports; the Black Sea Grain Initiative; the pack's own list.
 */
const cut = (sector: string, tier: number): ReturnType<typeof order> =>
  order('sectoral-sanctions', { target: RUS, sector, tier });
const arms = (level: number): ReturnType<typeof order> =>
  order('arms-transfer', { against: RUS, to: UKR, level, terms: 'governed' });
const lessGas = (tier: number): ReturnType<typeof order> =>
  order('counter-sanction', { target: EUR, sector: 'energy', tier });
const helps = (size: number): ReturnType<typeof order> => order('aid', { to: UKR, size });
const sells = (sector: string): ReturnType<typeof order> =>
  order('backfill', { target: RUS, sector });
const speaks = (line: 'calm' | 'resolve'): ReturnType<typeof order> => order('address', { line });
const signs = joins({ stance: 'endorse', parts: [] });
/** Signs for the branch and leaves most of it open: oil by pipe, gas from Sakhalin. */
const signsBut = (carveOut: number): ReturnType<typeof joins> =>
  joins({ stance: 'adjust', parts: [{ sector: 'energy', tier: 2, carveOut }] });
const arming = (step: number): ReturnType<typeof order> =>
  order('comply', { issue: issueId('weapons'), step });
const cap = order('service-ban', {
  ...{ target: RUS, sector: 'shipping', tier: 3 },
  ...{ issue: issueId('occupation'), position: 20 },
});

type Month = readonly Deeds[];

/** 2 March: the joint answer, signed by all, Hungary among them. */
export const asksAll = writes(USA, proposes(reservesAndChips));
const together: Month = [
  asksAll,
  writes(EUR, asks('council-vote')),
  writes(HUN, grants('council-vote', 2)),
  writes(EUR, signs),
  writes(HUN, signs),
  writes(GBR, signs),
  writes(JPN, signs),
  writes(USA, sends),
];

/** What is the same at every level; nothing here needs a tool of the fuller rules. */
const march: Month = [
  does(USA, cut('energy', 4), arms(1)),
  does(GBR, arms(1)),
  does(EUR, helps(1)),
  does(UKR, order('rally', { vow: false })),
  does(HUN, speaks('calm')),
  does(RUS, speaks('resolve'), order('rally', { vow: false })),
  writes(UKR, armsTo(50)),
  writes(USA, answers('offer.accept', UKR, USA)),
  writes(UKR, istanbul),
];
const april: Month = [
  writes(RUS, answers('offer.refuse', UKR, RUS)),
  does(USA, arming(2), order('back-channel', { to: IND })),
  does(GBR, cut('energy', 3)),
  does(EUR, cut('energy', 1)),
  does(HUN, order('rally', { vow: false })),
  does(JPN, helps(1)),
  does(RUS, lessGas(1)),
  does(IND, sells('energy')),
];
const june: Month = [
  does(USA, arming(1), arms(1)),
  does(RUS, lessGas(2), speaks('resolve')),
  does(UKR, speaks('resolve')),
  does(GBR, helps(1)),
];
const july: Month = [
  writes(UKR, blackSeaGrain),
  writes(RUS, answers('offer.accept', UKR, RUS)),
  does(USA, arming(1)),
  does(RUS, order('back-channel', { to: UKR })),
];
const august: Month = [
  does(USA, helps(2)),
  does(RUS, lessGas(3), order('comply', { issue: issueId('grain'), step: 4 })),
];
const september: Month = [
  does(RUS, lessGas(4), order('rally', { vow: false })),
  does(GBR, arms(1)),
  does(EUR, helps(1)),
  does(IND, speaks('calm')),
];

/** The package on oil, deed by deed. */
export const onOil = {
  proposed: writes(EUR, proposes(oilBySea)),
  hungary: writes(HUN, signsBut(80)),
  japan: writes(JPN, signsBut(80)),
  sent: writes(EUR, sends),
} as const;
/** 4 May: the Commission proposes to give up oil; for four weeks Budapest says neither yes nor no. */
const proposed: Month = [
  onOil.proposed,
  writes(EUR, asks('council-vote')),
  writes(HUN, putsOff('council-vote')),
  does(USA, helps(2)),
  does(RUS, order('rally', { vow: false })),
];
/** 3 June: without what comes by pipe. */
const agreed: Month = [writes(HUN, grants('council-vote')), onOil.hungary, onOil.japan, onOil.sent];

/** The record to the end of 2022, at the first level, where no tool binds ships but a whole cut. */
export const yearOne: Script = {
  ...{ id: 'recorded', length: 'full' },
  turns: [
    [...together, ...march],
    april,
    proposed,
    [...agreed, ...june],
    july,
    august,
    september,
    [
      does(USA, helps(1)),
      does(RUS, speaks('resolve')),
      does(EUR, cut('shipping', 2)),
      does(GBR, cut('shipping', 2)),
      does(IND, sells('shipping')),
    ],
  ],
};

/** The same to February 2023, with the tools of the fuller rules. */
export const toFebruary: Script = {
  ...{ id: 'recorded', length: 'half-day' },
  turns: [
    [
      ...[...together, ...march],
      does(JPN, order('targeted-sanctions', { target: RUS, tier: 2 })),
      does(RUS, order('resilience', { sector: 'finance' })),
    ],
    [...april, does(RUS, order('evasion-network', { sector: 'machines' }))],
    [
      ...proposed,
      does(HUN, order('resilience', { sector: 'energy' })),
      does(RUS, order('resilience', { sector: 'machines' })),
    ],
    [...agreed, ...june],
    [...july, does(EUR, order('guidance', { target: RUS }))],
    [...august, does(EUR, order('resilience', { sector: 'energy' }))],
    [...september, does(IND, order('summit', { with: RUS }))],
    // October: missiles against power stations, which no order here can fire; the votes at New York.
    [does(EUR, order('address', { line: 'resolve' })), does(USA, helps(1))],
    [does(USA, arms(1)), does(UKR, speaks('resolve')), does(RUS, order('rally', { vow: false }))],
    [
      writes(EUR, asks('london-cover')),
      writes(GBR, grants('london-cover')),
      does(USA, cap),
      does(EUR, cap),
      does(GBR, cap),
      does(IND, sells('shipping')),
    ],
    // 25 January: tanks.
    [writes(UKR, armsTo(65)), writes(USA, answers('offer.accept', UKR, USA)), does(GBR, arms(2))],
    [
      does(USA, arming(2)),
      does(EUR, cut('energy', 3)),
      does(JPN, helps(2)),
      does(RUS, speaks('resolve')),
    ],
  ],
};

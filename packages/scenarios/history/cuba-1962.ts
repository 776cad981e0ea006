import { issueId } from '@convoy/engine';
import type { OfferTerms, PaperAct, State } from '@convoy/engine';
import { factsOf } from './play.ts';
import { brink, endsIn, share } from './readings.ts';
import type { LevelHistory, PackHistory } from './recorded.ts';
import {
  CUB,
  GBR,
  OAS,
  SOV,
  UNS,
  USA,
  answers,
  asks,
  does,
  grants,
  order,
  writes,
} from './script.ts';
import type { Deeds, Script } from './script.ts';

/**
 * What the governments did, 16–28 October 1962, as acts of the eight-turn game (turn 1 is 16–21
 * October, then a day a turn), and on to 30 November in the twelve-turn one. Sources: FRUS
 * 1961–1963 XI; May and Zelikow, The Kennedy Tapes; Fursenko and Naftali, One Hell of a Gamble;
 * Scott, Macmillan, Kennedy and the Cuban Missile Crisis; Mikoyan, The Soviet Cuban Missile Crisis.
 */
const missiles = issueId('missiles');
const bombers = issueId('bombers');
const jupiters = issueId('jupiters');
const cuba = issueId('cuba-security');

const bargain = (
  by: typeof USA,
  to: typeof USA,
  clauses: OfferTerms['clauses'],
  more: Pick<OfferTerms, 'private' | 'lock' | 'verification' | 'sayFrom' | 'sayTo'>,
): ((state: State) => PaperAct) => {
  return (state) => ({
    type: 'offer.make',
    terms: {
      to,
      demand: state.demands.find((demand) => demand.from === by && demand.to === to)?.id ?? null,
      clauses,
      expires: Math.min(state.turn + 3, state.turn < 9 ? 8 : 12),
      ...more,
    },
  });
};

/** 20 November: the bombers leave and the quarantine ends, after Castro has given way. */
const bombersHome = bargain(SOV, USA, [{ by: SOV, issue: bombers, to: 0 }], {
  ...{ private: true, lock: 1, verification: 'declared' },
  ...{ sayFrom: 'The aircraft are obsolete.', sayTo: 'The quarantine ends.' },
});

const withdrawal = { by: SOV, issue: missiles, to: 0 } as const;
const pledge = { by: USA, issue: cuba, to: 80 } as const;

/** 26 October: withdrawal for a pledge not to invade, in a private letter. */
const firstLetter = bargain(SOV, USA, [withdrawal, pledge], {
  ...{ private: true, lock: 1, verification: 'declared' },
  ...{ sayFrom: 'Cuba is safe.', sayTo: 'The missiles go.' },
});
/** 27 October: in public, the Jupiters as well. */
const secondLetter = bargain(SOV, USA, [withdrawal, pledge, { by: USA, issue: jupiters, to: 0 }], {
  private: false,
  lock: 2,
  verification: 'declared',
  sayFrom: 'Bases for bases.',
  sayTo: '',
});
/**
 * The evening of the 27th: the first letter taken up in public, the Jupiters privately, the weapons
 * to leave under observation of the United Nations. Where Cuba's leave is needed for that, it is not had.
 */
const robertKennedy = bargain(USA, SOV, [withdrawal, pledge, { by: USA, issue: jupiters, to: 0 }], {
  ...{ private: true, lock: 2, verification: 'intrusive' },
  ...{ sayFrom: 'The weapons leave.', sayTo: 'Cuba will not be invaded.' },
});

const demand = (
  deadline: number | null,
  threat: string,
  wayOut: boolean,
): ReturnType<typeof order> =>
  order(
    'demand',
    { to: SOV, issue: missiles, position: 0, deadline, threat, wayOut },
    'commitment',
  );

const opening: readonly Deeds[] = [
  does(USA, order('deployment', { towards: CUB, level: 1 })),
  does(SOV, order('address', { line: 'calm' })),
];

/** The recorded game. */
const recorded: Script = {
  ...{ id: 'recorded', length: 'full' },
  turns: [
    opening,
    [
      does(USA, demand(null, 'vague', true), order('quarantine', { target: CUB }, 'commitment')),
      does(CUB, order('mobilise', { towards: USA })),
    ],
    [
      does(USA, order('vote', { institution: OAS }), order('declassify', { about: SOV })),
      does(SOV, order('alert', { towards: USA, level: 1 }), order('rally', { vow: false })),
      does(CUB, order('rally', { vow: false })),
    ],
    [
      does(USA, order('alert', { towards: SOV, level: 2 }, 'warning')),
      does(SOV, order('back-channel', { to: USA })),
      does(UNS, order('mediation', { a: SOV, b: USA, standstill: true })),
    ],
    [
      does(USA, order('declassify', { about: SOV }), order('contingency', { response: 'match' })),
      does(SOV, order('stall', { demand: 'demand-2-USA-missiles' })),
      does(UNS, order('mediation', { a: SOV, b: USA, standstill: true })),
    ],
    [
      does(SOV, order('back-channel', { to: USA })),
      writes(SOV, firstLetter),
      does(USA, order('back-channel', { to: SOV })),
      does(CUB, order('contingency', { response: 'strike' })),
    ],
    [
      writes(SOV, secondLetter),
      writes(USA, answers('offer.refuse', SOV, USA)),
      writes(USA, asks('observers')),
      writes(UNS, grants('observers')),
      writes(USA, robertKennedy),
      does(USA, order('back-channel', { to: SOV }), order('contingency', { response: 'absorb' })),
    ],
    [
      writes(SOV, answers('offer.accept', USA, SOV)),
      does(SOV, order('comply', { issue: missiles, step: 1 })),
      does(UNS, order('mediation', { a: SOV, b: USA, standstill: true })),
    ],
  ],
};

/** A public deadline backed by a strike, no way out, no paper; the strike when the date has passed. */
const ultimatum: Script = {
  ...{ id: 'ultimatum', length: 'full' },
  turns: [
    opening,
    [does(USA, demand(5, 'strike', false)), does(CUB, order('mobilise', { towards: USA }))],
    [
      does(USA, order('alert', { towards: SOV, level: 2 })),
      does(SOV, order('rally', { vow: true }), order('alert', { towards: USA, level: 1 })),
    ],
    [
      does(SOV, order('fait-accompli', { issue: missiles })),
      does(CUB, order('contingency', { response: 'match' })),
    ],
    [
      does(USA, order('contingency', { response: 'match' })),
      does(SOV, order('contingency', { response: 'match' })),
    ],
    [does(USA, order('strike', { target: CUB, issue: missiles }, 'commitment'))],
    [does(USA, order('back-channel', { to: SOV }))],
    [does(UNS, order('mediation', { a: SOV, b: USA, standstill: true }))],
  ],
};

/** The air strike that was argued for in the first week, without warning, and again until it is over. */
const earlyStrike: Script = {
  ...{ id: 'early-strike', length: 'full' },
  turns: [
    [
      does(USA, order('contingency', { response: 'match' })),
      does(SOV, order('address', { line: 'calm' })),
    ],
    [
      does(USA, order('strike', { target: CUB, issue: missiles }, 'commitment')),
      does(SOV, order('contingency', { response: 'match' })),
      does(CUB, order('contingency', { response: 'match' })),
    ],
    [
      does(SOV, order('alert', { towards: USA, level: 2 })),
      does(CUB, order('mobilise', { towards: USA })),
    ],
    [does(SOV, order('rally', { vow: true }))],
    [does(USA, order('alert', { towards: SOV, level: 3 }))],
    [does(UNS, order('mediation', { a: SOV, b: USA, standstill: true }))],
    [does(SOV, order('back-channel', { to: USA }))],
    [],
  ],
};

/**
 * The recorded game above the first level: the Council is asked and the line proclaimed on the 23rd,
 * London is told on the telephone and lets its bases be used, Ankara is not asked.
 */
const october: Script['turns'] = [
  opening,
  [
    does(USA, demand(null, 'vague', true), order('back-channel', { to: GBR })),
    does(GBR, order('back-channel', { to: USA })),
    does(CUB, order('mobilise', { towards: USA })),
  ],
  [
    writes(USA, asks('hemisphere')),
    writes(OAS, grants('hemisphere')),
    does(
      USA,
      order('vote', { institution: OAS }),
      order('declassify', { about: SOV }),
      order('quarantine', { target: CUB }, 'commitment'),
    ),
    does(SOV, order('alert', { towards: USA, level: 1 }), order('rally', { vow: false })),
    does(CUB, order('rally', { vow: false })),
  ],
  [
    writes(USA, asks('bases-britain')),
    writes(GBR, grants('bases-britain')),
    does(USA, order('alert', { towards: SOV, level: 2 }, 'warning')),
    does(SOV, order('back-channel', { to: USA })),
    does(UNS, order('mediation', { a: SOV, b: USA, standstill: true })),
  ],
  [
    does(USA, order('declassify', { about: SOV }), order('contingency', { response: 'match' })),
    does(SOV, order('stall', { demand: 'demand-2-USA-missiles' })),
    does(GBR, order('address', { line: 'calm' })),
    does(UNS, order('mediation', { a: SOV, b: USA, standstill: true })),
  ],
  [
    does(SOV, order('back-channel', { to: USA })),
    writes(SOV, firstLetter),
    does(USA, order('back-channel', { to: SOV })),
    does(CUB, order('contingency', { response: 'strike' })),
  ],
  [
    writes(SOV, secondLetter),
    writes(USA, answers('offer.refuse', SOV, USA)),
    writes(USA, robertKennedy),
    does(USA, order('back-channel', { to: SOV }), order('contingency', { response: 'absorb' })),
    does(GBR, order('back-channel', { to: USA })),
  ],
  [
    writes(SOV, answers('offer.accept', USA, SOV)),
    does(SOV, order('comply', { issue: missiles, step: 1 })),
    // Castro to Khrushchev, 28 October: the guns hold their fire while there are negotiations.
    does(CUB, order('contingency', { response: 'absorb' })),
    does(UNS, order('mediation', { a: SOV, b: USA, standstill: true })),
  ],
];
const recordedAbove: Script = {
  ...{ id: 'recorded', length: 'full' },
  turns: october,
};

/** On to 30 November: U Thant and Mikoyan in Havana, the missiles counted at sea, the bombers. */
export const toNovember: Script = {
  ...{ id: 'to-november', length: 'half-day' },
  turns: [
    ...october,
    [
      does(UNS, order('back-channel', { to: CUB })),
      does(
        SOV,
        order('stand-down', { measure: 'measure-3-SOV-alert-USA' }),
        order('comply', { issue: missiles, step: 2 }),
      ),
    ],
    [does(SOV, order('back-channel', { to: CUB }), order('comply', { issue: missiles, step: 3 }))],
    [
      writes(SOV, asks('bombers')),
      writes(CUB, grants('bombers')),
      writes(SOV, bombersHome),
      writes(USA, answers('offer.accept', SOV, USA)),
      does(
        USA,
        order('stand-down', { measure: 'measure-3-USA-quarantine-CUB' }),
        order('stand-down', { measure: 'measure-4-USA-alert-SOV' }),
      ),
    ],
    [does(USA, order('back-channel', { to: SOV })), does(SOV, order('back-channel', { to: CUB }))],
  ],
};

/** Withdrawal, whole or half, under an agreement that stands. */
const deal = share('deal', ({ outcome, agreements }) => {
  const agreed = agreements.some(({ status }) => status !== 'broken');
  return agreed && (outcome?.class === 'success' || outcome?.class === 'partial');
});
/** Shots or deaths short of war: an incident worse than a near miss, or a strike. */
const clash = share(
  'clash',
  (state) =>
    state.outcome?.class !== 'war' &&
    factsOf(state).some(
      (fact) =>
        fact.type === 'strike' || (fact.type === 'incident' && fact.severity !== 'near-miss'),
    ),
);

/** The variants in the sequence of their danger. */
const variants = [ultimatum, earlyStrike];
/** Above the lowest level the bombers count too, and left Cuba after the script's last turn. */
const above: LevelHistory = { record: recordedAbove, class: 'partial', variants };

export const cuba1962: PackHistory = {
  levels: {
    introductory: { record: recorded, class: 'success', variants },
    standard: above,
    expert: above,
  },
  readings: [deal, clash, brink, endsIn('war')],
};

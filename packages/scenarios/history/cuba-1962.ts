import { issueId } from '@convoy/engine';
import type { OfferTerms, PaperAct, State } from '@convoy/engine';
import { CUB, OAS, SOV, UNS, USA, answers, does, order, writes } from './script.ts';
import type { Deeds, Script } from './script.ts';

/**
 * What the governments did, 16–28 October 1962, as acts of the eight-turn game (turn 1 is 16–21
 * October, then a day a turn). Sources: FRUS 1961–1963 XI; May and Zelikow, The Kennedy Tapes;
 * Fursenko and Naftali, One Hell of a Gamble.
 */
const missiles = issueId('missiles');
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
      expires: Math.min(state.turn + 3, 8),
      ...more,
    },
  });
};

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
/** The evening of the 27th: the first letter taken up in public, the Jupiters privately. */
const robertKennedy = bargain(USA, SOV, [withdrawal, pledge, { by: USA, issue: jupiters, to: 0 }], {
  ...{ private: true, lock: 2, verification: 'declared' },
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
export const recorded: Script = {
  id: 'recorded',
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
export const ultimatum: Script = {
  id: 'ultimatum',
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
export const earlyStrike: Script = {
  id: 'early-strike',
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

export const scripts: readonly Script[] = [recorded, ultimatum, earlyStrike];

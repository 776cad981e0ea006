import { issueId } from '@convoy/engine';
import type { ActorId, Order, PaperAct } from '@convoy/engine';
import {
  DEU,
  ITA,
  KOS,
  NAT,
  OSC,
  YUG,
  albaniansSign,
  arms,
  borders,
  forces,
  homes,
  octoberBargain,
} from './kosovo-papers.ts';
import { RUS, USA, answers, asks, does, grants, order, writes } from './script.ts';
import type { Deeds, Script } from './script.ts';

/**
 * What was done between 28 September 1998 and April 1999, as acts of the game. Sources: resolutions
 * 1199 and 1203; Daalder and O'Hanlon 2000; Clark 2001; Weller 1999; OSCE 1999; the pack's own list.
 */
const talks = (to: ActorId): Order => order('back-channel', { to });
const demands = (issue: string, position: number, deadline: number | null): Order =>
  order('demand', {
    ...{ to: YUG, issue: issueId(issue), position, deadline },
    ...{ threat: deadline === null ? 'none' : 'strike', wayOut: true },
  });
const offices = (by: ActorId, a: ActorId, b: ActorId): Deeds =>
  does(by, order('mediation', { a, b, standstill: true }));
const done = (issue: typeof forces, step: number): Order => order('comply', { issue, step });
const pushes = (issue: typeof forces): Order => order('fait-accompli', { issue });
const activates: Order = order('war', { target: YUG });
const alert: Order = order('alert', { towards: YUG, level: 1 });
const ballot = (sponsor: ActorId) => (): PaperAct => ({
  type: 'ballot.cast',
  institution: NAT,
  sponsor,
  stance: 'yes',
});

type Weeks = readonly Deeds[];

/** What is asked, with a date, and sixteen votes behind it. */
const warning = (deadline: number): Weeks => [
  writes(DEU, ballot(USA)),
  writes(ITA, ballot(USA)),
  does(USA, demands('forces', 20, deadline), order('vote', { institution: NAT })),
  does(KOS, order('address', { line: 'resolve' })),
  does(RUS, talks(YUG)),
];
/** 13 October: an order that can be taken back, and a text beside it. */
export const october = {
  asked: writes(USA, asks('activation')),
  // Kept in a drawer: the second order needed a second yes.
  lent: writes(NAT, grants('activation', 3)),
  ordered: does(USA, activates),
} as const;
export const bargain = {
  asked: writes(USA, asks('verifiers')),
  lent: writes(OSC, grants('verifiers')),
  told: writes(USA, asks('moscow-word')),
  nodded: writes(RUS, grants('moscow-word')),
  written: writes(USA, octoberBargain),
  signed: writes(YUG, answers('offer.accept', USA, YUG)),
} as const;
const envoy: Weeks = [...Object.values(october), ...Object.values(bargain), offices(RUS, USA, YUG)];
/** By 27 October, and in the weeks after: units leave, people come down, fighters follow. */
export const withdrawal: Deeds = does(YUG, done(forces, 4), done(homes, 3));
export const word: Deeds = does(USA, done(borders, 4));
const cars: Weeks = [offices(OSC, KOS, YUG), does(DEU, talks(RUS))];
export const fightersFollow: Deeds = does(KOS, pushes(arms));
/** December: round Podujevo and along the border. */
export const comesBack: Deeds = does(YUG, pushes(forces));
/** January, after Račak: the airfields fill. */
const fills: Weeks = [
  ...[writes(USA, asks('italian-bases')), writes(ITA, grants('italian-bases'))],
  ...[writes(USA, asks('word-on-an-alert')), writes(NAT, grants('word-on-an-alert'))],
];
export const january: Weeks = [
  does(USA, demands('presence', 80, null), alert),
  does(NAT, order('address', { line: 'resolve' })),
];
/** February: a castle near Paris. */
const castle: Weeks = [
  does(USA, demands('status', 55, null), talks(KOS)),
  offices(RUS, KOS, YUG),
  does(YUG, order('rally', { vow: false })),
];
export const signature: Weeks = [
  writes(KOS, albaniansSign),
  writes(USA, answers('offer.accept', KOS, USA)),
];
/** March: the order, and the same order again on the 24th. */
export const march: Weeks = [writes(USA, asks('activation')), writes(NAT, grants('activation'))];
export const ordered: Deeds = does(USA, activates);

/** The record at the first level, in eight turns, with two orders a turn. */
export const winterAtFirst: Script = {
  ...{ id: 'recorded', length: 'full' },
  turns: [
    warning(2),
    envoy,
    [withdrawal, word, fightersFollow, ...cars],
    [comesBack, offices(OSC, KOS, YUG)],
    [...fills, ...january],
    castle,
    [...signature, ...march, ordered],
    [ordered, comesBack],
  ],
};

/** The same in twelve turns, with the consents of the fuller rules. */
export const winter: Script = {
  ...{ id: 'recorded', length: 'half-day' },
  turns: [
    warning(3),
    [
      ...fills,
      does(USA, alert),
      does(ITA, talks(YUG)),
      does(DEU, order('aid', { to: KOS, size: 1 })),
    ],
    [writes(USA, asks('bases-for-war')), writes(ITA, grants('bases-for-war')), ...envoy],
    [withdrawal, word],
    [fightersFollow, ...cars],
    [comesBack, does(YUG, order('mobilise', { towards: KOS })), offices(OSC, KOS, YUG)],
    [does(OSC, order('declassify', { about: YUG })), ...january.slice(1)],
    [does(USA, demands('presence', 80, null))],
    castle,
    [...signature, does(DEU, talks(RUS))],
    [...march, ordered, does(RUS, talks(USA))],
    [ordered, comesBack, does(RUS, order('recall-ambassador', { from: USA, step: 'recall' }))],
  ],
};

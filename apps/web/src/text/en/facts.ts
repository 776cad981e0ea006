import type {
  Agreement,
  Alarm,
  BallotStance,
  Commitment,
  Consent,
  ConsentAnswer,
  ContingencyResponse,
  Demand,
  ElectionKind,
  Fall,
  KeptStatus,
  Offer,
  Package,
  Stance,
  Trigger,
} from '@convoy/engine';

/** Two named ends of a sentence: `Who` opens it. */
export interface Ends {
  readonly Who: string;
  readonly Whose: string;
  readonly its: string;
  readonly to: string;
}

/** Papers that pass between two seats. */
export const papers = {
  made: ({ Who, to }: Ends, isPrivate: boolean) =>
    `${Who} made ${to} ${isPrivate ? 'a private' : 'an open'} offer`,
  dropped: (Who: string, point: string) => `${Who} dropped the demand: ${point}`,
  withdrew: ({ Who, its, to }: Ends) => `${Who} withdrew ${its} offer to ${to}`,
  accepted: (Who: string, whose: string) => `${Who} accepted ${whose} offer`,
  refused: (Who: string, whose: string) => `${Who} refused ${whose} offer`,
  status: {
    open: ({ Whose, to }: Ends) => `${Whose} offer to ${to} stands open`,
    accepted: ({ Whose, to }: Ends) => `${Whose} offer to ${to} was accepted`,
    refused: ({ Whose, to }: Ends) => `${Whose} offer to ${to} was refused`,
    withdrawn: ({ Who, its, to }: Ends) => `${Who} withdrew ${its} offer to ${to}`,
    expired: ({ Whose, to }: Ends) => `${Whose} offer to ${to} ran out without an answer`,
  } satisfies Record<Offer['status'], (ends: Ends) => string>,
  leaked: ({ Whose, to }: Ends) => `${Whose} private offer to ${to} leaked: everybody knows now`,
  bound: ({ Who, to }: Ends) => `${Who} and ${to} reached an agreement`,
  boundMore: 'It binds from now on; each side delivers by its own orders.',
  step: (Who: string, share: number, point: string) =>
    `${Who} delivered ${share} % of what was agreed: “${point}”`,
  agreement: {
    running: (a: string, b: string) => `The agreement of ${a} and ${b} is being delivered`,
    fulfilled: (a: string, b: string) => `The agreement of ${a} and ${b} was delivered in full`,
    broken: (a: string, b: string) => `The agreement of ${a} and ${b} was broken`,
  } satisfies Record<Agreement['status'], (a: string, b: string) => string>,
  /** Of a report of a breach: whom it is about, and who made the agreement with them. */
  alarm: {
    raised: (suspect: string, other: string) =>
      `A report accuses ${suspect} of breaking the agreement with ${other}`,
    invited: (suspect: string, other: string) =>
      `${suspect} invited inspectors to look again, for the eyes of ${other}`,
    denounced: (suspect: string, other: string) =>
      `${other} took the report as proof and called the agreement with ${suspect} broken`,
    cleared: (suspect: string, other: string) =>
      `Inspectors cleared ${suspect}: the agreement with ${other} was kept`,
    lapsed: (suspect: string) => `The report about ${suspect} went stale: nobody acted on it`,
  } satisfies Record<Alarm['status'], (suspect: string, other: string) => string>,
  alarmMore: 'Reports can be wrong, and nobody is told whether this one is.',
  betrayed: (Who: string, other: string) => `${Who} broke a promise to ${other} in secret`,
  clause: (who: string, point: string) => `${who} – ${point}`,
  someAgreement: 'Part of an agreement was delivered',
};

/** What stands between seats until something ends it. */
export const standing = {
  began: (thing: string) => `${thing} began`,
  until: (turn: number | null) =>
    turn === null ? 'It stands until it is ended.' : `It stands until the end of turn ${turn}.`,
  ended: {
    lifted: (thing: string) => `${thing} came off`,
    expired: (thing: string) => `${thing} ran out`,
    replaced: (thing: string) => `${thing} changed to other terms`,
    broken: (thing: string) => `${thing} broke off`,
    ruled: (thing: string) => `${thing} ended by control’s ruling`,
  },
  someMeasure: 'A standing measure',
  demand: {
    issued: ({ Whose, to }: Ends) => `${Whose} demand on ${to} stands`,
    'partly-met': ({ Whose, to }: Ends) => `${Whose} demand on ${to} was met in part`,
    met: ({ Whose, to }: Ends) => `${Whose} demand on ${to} was met`,
    lapsed: ({ Whose, to }: Ends) => `${Whose} demand on ${to} lapsed: its time ran out`,
    withdrawn: ({ Who, its, to }: Ends) => `${Who} withdrew ${its} demand on ${to}`,
  } satisfies Record<Demand['status'], (ends: Ends) => string>,
  threat: ({ Who, to }: Ends) => `${Who} gave ${to} a public threat to live up to`,
  vow: ({ Who, to }: Ends) => `${Who} vowed not to yield to ${to}`,
  guarantee: ({ Who, to }: Ends) => `${Who} gave ${to} a public guarantee`,
  vague: 'What follows was left vague.',
  follows: (step: string) => `What follows: ${step}`,
  word: {
    threat: {
      open: ({ Whose, to }: Ends) => `${Whose} threat to ${to} stands`,
      kept: ({ Who, its, to }: Ends) => `${Who} kept ${its} threat to ${to}`,
      broken: ({ Who, its, to }: Ends) => `${Who} let ${its} threat to ${to} lapse`,
      released: ({ Whose, to }: Ends) => `${Whose} threat to ${to} needs no keeping any more`,
    },
    vow: {
      open: ({ Whose, to }: Ends) => `${Whose} vow not to yield to ${to} stands`,
      kept: ({ Who, its, to }: Ends) => `${Who} kept ${its} vow not to yield to ${to}`,
      broken: ({ Who, its, to }: Ends) => `${Who} broke ${its} vow not to yield to ${to}`,
      released: ({ Whose, to }: Ends) => `${Whose} vow not to yield to ${to} binds no more`,
    },
    guarantee: {
      open: ({ Whose, to }: Ends) => `${Whose} guarantee of ${to} stands`,
      kept: ({ Who, its, to }: Ends) => `${Who} kept ${its} guarantee of ${to}`,
      broken: ({ Who, its, to }: Ends) => `${Who} broke ${its} guarantee of ${to}`,
      released: ({ Whose, to }: Ends) => `${Whose} guarantee of ${to} binds no more`,
    },
  } satisfies Record<Commitment['kind'], Record<Commitment['status'], (ends: Ends) => string>>,
  contingency: (Who: string, its: string, response: string) =>
    `${Who} told ${its} forces what to do if they are hit: ${response}`,
  fired: {
    absorb: (Whose: string) => `${Whose} forces were hit and, as ordered, held back`,
    match: (Whose: string) => `${Whose} forces were hit and, as ordered, answered in kind`,
    strike: (Whose: string) => `${Whose} forces were hit and, as ordered, struck back`,
  } satisfies Record<ContingencyResponse, (Whose: string) => string>,
};

/** What happened between two. */
export const between = {
  hotline: (pair: string) => `${pair} opened a hotline`,
  incident: {
    'near-miss': (Whose: string, whose: string) =>
      `${Whose} forces and ${whose} came within a hair of a clash`,
    clash: (Whose: string, whose: string) => `${Whose} forces and ${whose} clashed`,
    casualties: (Whose: string, whose: string) =>
      `${Whose} forces and ${whose} clashed, and people died`,
  },
  brink: (pair: string) => `${pair} came to the brink`,
  brinkMore: 'War can come from the next turn on.',
  left: (pair: string) => `${pair} stepped back from the brink`,
  war: (pair: string) => `War broke out between ${pair}`,
  rung: (pair: string, band: string) => `Between ${pair}, things came to: ${band}`,
  contact: (Whose: string, whose: string, share: number) =>
    `How closely ${Whose} forces meet ${whose}: ${share} of 100`,
};

/** All other facts. */
export const happened = {
  vote: (institution: string, whose: string, carried: boolean) =>
    `${institution} voted ${carried ? 'for' : 'against'} ${whose} course`,
  count: (yes: number, no: number) => `${yes} for, ${no} against`,
  strike: ({ Who, to }: Ends) => `${Who} struck ${to}`,
  ladder: (step: number, band: string) => `The public ladder came to step ${step}: ${band}`,
  reading: (Whose: string, reading: string) => `${Whose} act may be read as ${reading}`,
  ownReading: (Who: string, reading: string) => `${Who} may read the act as ${reading}`,
  readingMore: (other: string, sure: number) => `Sure to ${sure} in 100. It may also be ${other}.`,
  dropped: (Whose: string, name: string) => `${Whose} order could not be carried out: ${name}`,
  opened: (turn: number) => `Turn ${turn} opened`,
  ended: (outcome: string) => `The crisis ended: ${outcome}`,
  ruling: (reason: string) => `Control ruled: ${reason}`,
};

/** Orders for war, and the nuclear alert. */
export const danger = {
  alert: (pair: string) => `${pair} are on nuclear alert`,
  alertMore: 'Unless one side stands down next turn, or the two agree, the weapons may be used.',
  calmed: (pair: string) => `${pair} stepped back from the nuclear alert`,
  used: (pair: string) => `Nuclear weapons were used between ${pair}`,
  ordered: ({ Who, to }: Ends) => `${Who} ordered war against ${to}`,
  orderedMore: 'It begins if the order is given again next turn; until then it can be dropped.',
  calledOff: ({ Who, to }: Ends) => `${Who} did not go through with war against ${to}`,
};

/** Governments that fall, and elections. */
export const governments = {
  fell: {
    'lost-hold': (Whose: string) => `${Whose} government fell: it had lost its hold at home`,
    election: (Whose: string) => `${Whose} government fell: it lost the election`,
  } satisfies Record<Fall['why'], (Whose: string) => string>,
  follows: (name: string) =>
    `${name} governs from now on. In its first turn it may look again at what was threatened and signed before it.`,
  closed: (Whose: string) => `${Whose} old aims were closed, and new ones opened`,
  election: {
    government: (Who: string, lost: boolean) =>
      lost
        ? `${Who} voted, and the government lost`
        : `${Who} voted, and the government stays in office`,
    assembly: (Who: string, lost: boolean) =>
      lost
        ? `${Who} voted for an assembly, and the government’s side lost`
        : `${Who} voted for an assembly, and the government’s side held`,
  } satisfies Record<ElectionKind, (Who: string, lost: boolean) => string>,
  tookBack: {
    threat: ({ Who, to }: Ends) => `${Who} took back a threat of the last government to ${to}`,
    vow: ({ Who, to }: Ends) => `${Who} took back a vow of the last government to ${to}`,
    guarantee: ({ Who, to }: Ends) => `${Who} took back a guarantee of ${to}`,
  } satisfies Record<Commitment['kind'], (ends: Ends) => string>,
};

/** Joint packages, consent and ballots. */
export const joint = {
  named: (title: string) => `the package “${title}”`,
  somePackage: 'a joint package',
  cut: (sector: string, tier: string) => `${sector}: ${tier}`,
  leftOpen: (what: string, share: number) => `${what}, ${share} % left open`,
  proposed: (Who: string, what: string, target: string) => `${Who} proposed ${what} on ${target}`,
  revised: (Who: string, what: string) => `${Who} changed ${what}`,
  version: (what: string, version: number) => `Version ${version} of ${what}`,
  answered: {
    endorse: (Who: string, what: string) => `${Who} endorsed ${what}`,
    adjust: (Who: string, what: string) => `${Who} endorsed ${what} with changes`,
    refuse: (Who: string, what: string) => `${Who} refused ${what}`,
    ask: (Who: string, what: string) => `${Who} asked about ${what}`,
  } satisfies Record<Stance, (Who: string, what: string) => string>,
  sent: (Who: string, what: string) => `${Who} sent ${what}: it binds when the turn resolves`,
  withdrew: (Who: string, what: string) => `${Who} withdrew ${what}`,
  left: (Who: string, what: string) => `${Who} said that it leaves ${what}`,
  ruled: (Who: string, whose: string, what: string, taken: boolean) =>
    taken ? `${Who} took ${whose} change to ${what}` : `${Who} left ${whose} change to ${what}`,
  restored: (Who: string, what: string, version: number) =>
    `${Who} went back to version ${version} of ${what}`,
  course: {
    'package.renew': (Who: string, what: string) => `${Who} renews ${what}`,
    'package.call': (Who: string, what: string) => `${Who} calls what ${what} holds in reserve`,
    'package.mend': (Who: string, what: string) => `${Who} comes back into line with ${what}`,
  },
  certifies: (Who: string, what: string, share: number) =>
    `${Who} certifies for ${what}: ${share} % of the way`,
  certified: (what: string, share: number) => `Certified for ${what}: ${share} % of the way`,
  called: (what: string) => `What ${what} held in reserve comes into force`,
  extended: (what: string, review: number | null, sunset: number | null) =>
    `${what.replace(/^the/, 'The')} runs on${sunset === null ? '' : ` until turn ${sunset}`}${review === null ? '' : `, with a review in turn ${review}`}`,
  short: {
    'package.fell-short': (Who: string, what: string) =>
      `${Who} was found to do less than it signed in ${what}`,
    'package.mending': (Who: string, what: string) =>
      `${Who} will do again what it signed in ${what}`,
    'package.mended': (Who: string, what: string) => `${Who} is back in line with ${what}`,
  },
  reviewForced: (Who: string, what: string) => `${Who} called for a review of ${what}`,
  status: {
    open: (what: string) => `Answers to ${what} are open`,
    sent: (what: string) => `${what.replace(/^the/, 'The')} was sent`,
    bound: (what: string) => `${what.replace(/^the/, 'The')} binds its members`,
    withdrawn: (what: string) => `${what.replace(/^the/, 'The')} was withdrawn`,
    ended: (what: string) => `${what.replace(/^the/, 'The')} came to an end`,
  } satisfies Record<Package['status'], (what: string) => string>,
  binds: (what: string) => `${what.replace(/^the/, 'The')} was in force`,
  review: (what: string, turn: number | null) =>
    turn === null ? `No review of ${what} is due` : `Review of ${what} is due in turn ${turn}`,
  claims: (Who: string, what: string) => `${Who} named a price for staying in ${what}`,
  meets: (Who: string, whose: string) => `${Who} met ${whose} price for staying`,
  claimed: (Whose: string, what: string, price: number, met: boolean) =>
    `${Whose} price for staying in ${what}: ${price} ${price === 1 ? 'point' : 'points'}${met ? ', met' : ''}`,
  triggered: (what: string) => `What ${what} agreed in advance came about`,
  when: {
    lapsed: () => 'If the demand lapses',
    struck: () => 'If the target strikes',
    benchmark: (share: number) => `If the target has come ${share} % of the way`,
  } satisfies Record<Trigger['when'], (share: number) => string>,
  trigger: (condition: string, change: Trigger['change']) =>
    change > 0
      ? `${condition}, every cut goes up by one step`
      : `${condition}, every cut goes down by one step`,
  asked: (Who: string, what: string) => `${Who} asked for consent: ${what}`,
  consent: {
    grant: (Who: string, what: string) => `${Who} gave consent: ${what}`,
    price: (Who: string, what: string, price: number) =>
      `${Who} named a price of ${price} points: ${what}`,
    delay: (Who: string, what: string) => `${Who} put the answer off: ${what}`,
    refuse: (Who: string, what: string) => `${Who} refused consent: ${what}`,
  } satisfies Record<ConsentAnswer, (Who: string, what: string, price: number) => string>,
  consentStatus: {
    asked: (what: string) => `Consent was asked: ${what}`,
    granted: (what: string) => `Consent was given: ${what}`,
    priced: (what: string, price: number) => `Consent for ${price} points: ${what}`,
    paid: (what: string, price: number) => `Consent was given for ${price} points: ${what}`,
    delayed: (what: string) => `The answer was put off: ${what}`,
    refused: (what: string) => `Consent was refused: ${what}`,
    lapsed: (what: string) => `Consent ran out: ${what}`,
  } satisfies Record<Consent['status'], (what: string, price: number) => string>,
  paid: (Who: string, what: string) => `${Who} takes the price: ${what}`,
  leaked: (what: string) => `It came out that consent was asked: ${what}`,
  ballot: {
    yes: (institution: string, whose: string) => `In ${institution}: yes to ${whose} motion`,
    no: (institution: string, whose: string) => `In ${institution}: no to ${whose} motion`,
    abstain: (institution: string, whose: string) =>
      `In ${institution}: no vote on ${whose} motion`,
  } satisfies Record<BallotStance, (institution: string, whose: string) => string>,
};

/** What two undertake beside positions on issues. */
export const undertakes = {
  pay: (Who: string, whom: string, points: number) =>
    `${Who}: ${points} ${points === 1 ? 'point' : 'points'} of influence to ${whom}`,
  sign: (Who: string, what: string) => `${Who}: join ${what}`,
  hold: (Who: string, whom: string, rung: string, turn: number) =>
    `${Who}: nothing as grave as ${rung} against ${whom} until the end of turn ${turn}`,
  word: (Who: string, said: string) => `${Who}: ${said}`,
  after: 'once the other side has done its part',
  status: (what: string, status: string) => `${what}: ${status}`,
  kept: {
    owed: 'still owed',
    done: 'done',
    broken: 'broken',
    void: 'fell away',
    recorded: 'on record',
  } satisfies Record<KeptStatus, string>,
  some: 'Something of an agreement was done',
};

export { exposed } from './trade.ts';

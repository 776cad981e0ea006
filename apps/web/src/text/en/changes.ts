import type { QuantityId, RuleId } from '@convoy/engine';

export type Way = 'up' | 'down' | 'same';
const went = { up: 'rose', down: 'fell', same: 'stayed as it was' } as const satisfies Record<
  Way,
  string
>;
const owned =
  (name: string) =>
  (Whose: string, way: Way): string =>
    `${Whose} ${name} ${went[way]}`;

/** What moved, of one actor: `Your support at home fell`. */
export const ofActor = {
  support: owned('support at home'),
  fatigue: owned('weariness'),
  economy: owned('economic loss so far'),
  strain: owned('economic strain'),
  readiness: owned('ready forces'),
  reputation: owned('credibility'),
  influence: owned('influence to spend'),
  harm: owned('harm to civilians'),
  legitimacy: owned('legitimacy'),
  rally: owned('people’s rally round their government'),
  reserves: owned('reserves'),
  bite: owned('loss from sanctions'),
} as const satisfies Partial<Record<QuantityId, (Whose: string, way: Way) => string>>;

/** Figures of a joint package, by its name. */
export const ofPackage = {
  breadth: (what, way) => `The share of the ties that ${what} really cuts ${went[way]}`,
  dispersion: (what, way) => `How unevenly ${what} weighs on its members ${went[way]}`,
  cohesion: (what, way) => `How well the members of ${what} hold together ${went[way]}`,
} as const satisfies Partial<Record<QuantityId, (what: string, way: Way) => string>>;

export const moved = {
  interoperability: (pair: string, way: Way) =>
    `How well the forces of ${pair} act as one ${went[way]}`,
  tension: (pair: string, way: Way) => `The tension between ${pair} ${went[way]}`,
  trust: (Whose: string, to: string, way: Way) => `${Whose} trust in ${to} ${went[way]}`,
  belief: (Whose: string, to: string, way: Way) =>
    `${Whose} belief that ${to} will act ${went[way]}`,
  position: (issue: string, pole: string) => `“${issue}” moved towards “${pole}”`,
  progress: {
    up: (issue: string) => `“${issue}”: work went on`,
    down: (issue: string) => `“${issue}”: work was set back`,
    same: (issue: string) => `“${issue}”: work stood still`,
  },
  leak: (Whose: string, sector: string, way: Way) =>
    `What reaches ${Whose.replace(/^Your/, 'your')} economy by other ways ${went[way]}: ${sector}`,
  still: (issue: string) => `“${issue}” stayed where it was`,
  other: (name: string, subject: string) => `${name}: ${subject}`,
  fromTo: (before: string, after: string) => `From ${before} to ${after}`,
};

interface Drawn {
  readonly hit: string;
  readonly miss: string;
}
/** What a draw decided, by its rule. */
export const draws: Readonly<Partial<Record<RuleId, Drawn>>> = {
  'R-Home': { hit: 'The government was brought down', miss: 'The government held on' },
  'R-Incident': {
    hit: 'Chance brought an accident between forces',
    miss: 'Chance spared the forces an accident',
  },
  'R-Vote': { hit: 'A group of members voted for it', miss: 'A group of members voted against' },
  'R-Reading': { hit: 'The act was read wrongly', miss: 'The act was read rightly' },
  'R-Off-ramp': { hit: 'The private offer leaked', miss: 'The private offer stayed private' },
  'R-Third parties': {
    hit: 'Selling into the gap was punished',
    miss: 'Selling into the gap went unpunished',
  },
  'R-Grey zone': { hit: 'The secret act was traced', miss: 'The secret act was not traced' },
  'R-Defence diplomacy': {
    hit: 'Arms ended up in other hands',
    miss: 'Arms went where they were meant to',
  },
  'R-Ruling': { hit: 'The act came off', miss: 'The act came to nothing' },
  'R-Settlement': {
    hit: 'Inspectors found fault',
    miss: 'Inspectors found no fault',
  },
};
/** How grave an accident was: a second draw of the same rule. */
export const grave: Drawn = { hit: 'It was as grave as can be', miss: 'It could have been graver' };
/** What inspectors made of a side that kept its word. */
export const inError: Drawn = {
  hit: 'Inspectors found fault where there was none',
  miss: 'Inspectors found no fault, and there was none',
};
export const drawMore = (value: number, chance: number): string =>
  `The chance was ${chance} in 100; ${value} of 100 was drawn`;

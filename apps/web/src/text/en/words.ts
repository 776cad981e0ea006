import type {
  Camp,
  ChanceWord,
  ContingencyResponse,
  Layer,
  OutcomeClass,
  PhaseId,
  QuantityId,
  Reading,
  Role,
  StockWord,
  TensionWord,
  Verification,
} from '@convoy/engine';
import type {
  Agreement,
  Commitment,
  Demand,
  Offer,
  Outcome,
  Family,
  Package,
} from '@convoy/engine';
import type { AdvanceRule, OrderState, TablePhase } from '@convoy/protocol';

export const stock = {
  'very-low': 'very low',
  low: 'low',
  middling: 'middling',
  high: 'high',
  'very-high': 'very high',
} as const satisfies Record<StockWord, string>;
/** The same scale said of support at home. */
export const support = {
  'very-low': 'shaken',
  low: 'uneasy',
  middling: 'steady',
  high: 'firm',
  'very-high': 'strong',
} as const satisfies Record<StockWord, string>;
export const chance = {
  unlikely: 'unlikely',
  possible: 'possible',
  even: 'about even',
  likely: 'likely',
  'near-certain': 'near-certain',
} as const satisfies Record<ChanceWord, string>;
/** The same scale said of how sure a reading is. */
export const sure = {
  unlikely: 'a mere guess',
  possible: 'not very sure',
  even: 'half sure',
  likely: 'fairly sure',
  'near-certain': 'almost certain',
} as const satisfies Record<ChanceWord, string>;
export const tension = {
  calm: 'calm',
  raised: 'raised',
  strained: 'strained',
  high: 'high',
  brink: 'at the brink',
} as const satisfies Record<TensionWord, string>;
export const move = { up: 'rising', down: 'falling', same: 'unchanged' } as const;
export const layerNames = {
  treaty: 'Treaty',
  trade: 'Trade',
  sanction: 'Sanction',
  military: 'Military',
  talks: 'Talks',
} as const satisfies Record<Layer, string>;
/** The same, and who depends on whom. */
export const laneNames = { ...layerNames, exposure: 'Exposure' } as const;
export const roles = {
  leader: 'coalition leader',
  ally: 'ally',
  target: 'target',
  third: 'third party',
} as const satisfies Record<Role, string>;
export const camps = {
  coalition: 'coalition',
  target: 'the pressed side',
  neutral: 'neutral',
} as const satisfies Record<Camp, string>;
export const phases = {
  lobby: 'Lobby',
  brief: 'Brief',
  negotiate: 'Talks',
  order: 'Orders',
  resolved: 'Resolve',
  review: 'Review',
} as const satisfies Record<TablePhase, string>;
export const families = {
  diplomatic: 'Diplomacy',
  economic: 'Economy',
  security: 'Forces',
  information: 'Information',
  'grey-zone': 'Grey zone',
  answer: 'Answers',
  'third-party': 'Go-between',
} as const satisfies Record<Family, string>;
export const resolutionPhases = {
  commit: 'Orders are placed',
  diplomacy: 'Diplomacy',
  economy: 'Economy',
  security: 'Forces',
  brinkmanship: 'Tension and accidents',
  signals: 'Signals',
  home: 'At home',
  cohesion: 'The coalition',
  settlement: 'Agreements',
  judgement: 'Judgement',
} as const satisfies Record<PhaseId, string>;
export const advance = {
  control: 'Control moves the turn on',
  clock: 'The clock moves the turn on',
  'all-locked': 'The turn moves on when all have locked',
} as const satisfies Record<AdvanceRule, string>;
export const orderStates = {
  none: 'No orders yet',
  draft: 'Draft saved, not locked',
  locked: 'Locked',
  'locked-empty': 'Locked: no action this turn',
  'nothing-to-order': 'Nothing needed from you this phase',
  away: 'Away',
} as const satisfies Record<OrderState, string>;

interface QuantityText {
  readonly name: string;
  readonly unit: string;
  readonly digits: number;
  /** A burden: less is better. */
  readonly burden: boolean;
  readonly says: string;
}
export const quantities = {
  support: {
    name: 'Support',
    unit: '',
    digits: 1,
    burden: false,
    says: 'of public and elite at home, 0 to 100',
  },
  fatigue: {
    name: 'Fatigue',
    unit: '',
    digits: 1,
    burden: true,
    says: 'weariness with the effort, 0 to 100',
  },
  economy: {
    name: 'Economic loss',
    unit: '%',
    digits: 1,
    burden: true,
    says: 'share of a year’s output lost so far',
  },
  strain: {
    name: 'Economic strain',
    unit: '%',
    digits: 1,
    burden: true,
    says: 'loss a year at today’s rate',
  },
  readiness: {
    name: 'Forces',
    unit: '',
    digits: 0,
    burden: false,
    says: 'ready in the theatre, 0 to 100',
  },
  reputation: {
    name: 'Credibility',
    unit: '',
    digits: 0,
    burden: false,
    says: 'record of keeping threats and promises, 0 to 100',
  },
  influence: {
    name: 'Influence',
    unit: '',
    digits: 0,
    burden: false,
    says: 'points to spend on orders',
  },
  harm: { name: 'Harm to civilians', unit: '', digits: 1, burden: true, says: '0 to 100' },
  legitimacy: {
    name: 'Legitimacy',
    unit: '',
    digits: 0,
    burden: false,
    says: 'how rightful others hold the course to be',
  },
  rally: {
    name: 'Rally',
    unit: '',
    digits: 1,
    burden: false,
    says: 'the part of support that fades',
  },
  interoperability: {
    name: 'Acting as one',
    unit: '',
    digits: 1,
    burden: false,
    says: 'how well two forces work together, 0 to 100',
  },
  tension: {
    name: 'Tension',
    unit: '',
    digits: 0,
    burden: true,
    says: '0 to 100; the brink lies at 80',
  },
  trust: { name: 'Trust', unit: '', digits: 0, burden: false, says: 'from −100 to 100' },
  belief: {
    name: 'Belief in the threat',
    unit: '',
    digits: 1,
    burden: false,
    says: 'that the next threatened step will come',
  },
  position: {
    name: 'Where it stands',
    unit: '',
    digits: 0,
    burden: false,
    says: 'between the issue’s two ends, 0 to 100',
  },
  progress: { name: 'How far along', unit: '', digits: 0, burden: false, says: '0 to 100' },
  reserves: {
    name: 'Reserves',
    unit: '%',
    digits: 1,
    burden: false,
    says: 'share of a year’s output set aside; it takes losses until it is spent',
  },
  bite: {
    name: 'Bite of sanctions',
    unit: '%',
    digits: 1,
    burden: true,
    says: 'loss a year that measures against trade and finance cause',
  },
  leak: {
    name: 'Leakage',
    unit: '',
    digits: 2,
    burden: false,
    says: 'share of what is cut off that comes in by other ways, 0 to 1',
  },
  breadth: {
    name: 'Breadth',
    unit: '',
    digits: 2,
    burden: false,
    says: 'share of the target’s exposure that a package really cuts, 0 to 1',
  },
  dispersion: {
    name: 'Unevenness',
    unit: '',
    digits: 2,
    burden: true,
    says: 'how unequal the members’ parts are, 0 to 1',
  },
  cohesion: {
    name: 'Cohesion',
    unit: '',
    digits: 0,
    burden: false,
    says: 'how well a package’s members hold together, 0 to 100',
  },
} as const satisfies Record<QuantityId, QuantityText>;

export const readings = {
  bluff: 'a bluff',
  warning: 'a warning',
  commitment: 'a commitment',
} as const satisfies Record<Reading, string>;
export const contingencies = {
  absorb: 'absorb it',
  match: 'match it',
  strike: 'strike back',
} as const satisfies Record<ContingencyResponse, string>;
export const verifications = {
  none: 'No verification',
  declared: 'Declared sites are inspected',
  intrusive: 'Inspectors go anywhere',
} as const satisfies Record<Verification, string>;
/** How hard a promise is to take back, 0 to 3. */
export const locks = ['A given word', 'A letter', 'Before an institution', 'A treaty'] as const;
export const demandStatus = {
  issued: 'not met',
  'partly-met': 'partly met',
  met: 'met',
  lapsed: 'lapsed',
  withdrawn: 'withdrawn',
} as const satisfies Record<Demand['status'], string>;
export const offerStatus = {
  open: 'open',
  accepted: 'accepted',
  refused: 'refused',
  withdrawn: 'withdrawn',
  expired: 'expired',
} as const satisfies Record<Offer['status'], string>;
export const packageStatus = {
  open: 'answers open',
  sent: 'sent',
  bound: 'in force',
  withdrawn: 'withdrawn',
  ended: 'ended',
} as const satisfies Record<Package['status'], string>;
export const agreementStatus = {
  running: 'being delivered',
  fulfilled: 'delivered',
  broken: 'broken',
} as const satisfies Record<Agreement['status'], string>;
export const commitmentStatus = {
  open: 'stands',
  kept: 'kept',
  broken: 'broken',
  released: 'released',
} as const satisfies Record<Commitment['status'], string>;
export const commitmentKinds = {
  threat: 'Threat',
  vow: 'Vow not to yield',
  guarantee: 'Guarantee',
} as const satisfies Record<Commitment['kind'], string>;
export const outcomes = {
  success: 'Success',
  partial: 'Partial success',
  failure: 'Failure',
  war: 'War',
} as const satisfies Record<OutcomeClass, string>;
export const outcomeReasons = {
  'last-turn': 'the last turn was played',
  settled: 'the dispute was settled',
  war: 'war came',
  nuclear: 'nuclear weapons were used',
  'ended-by-control': 'whoever runs the room ended it',
} as const satisfies Record<Outcome['reason'], string>;
export const aimKinds = {
  joint: 'Shared with the coalition',
  public: 'Public',
  home: 'At home',
  secret: 'Secret',
  peace: 'Peace',
} as const;
/** What an announced step would be, by engine rung 0–12. */
export const rungWords = [
  'talks',
  'a private protest',
  'a public threat',
  'targeted sanctions',
  'an embargo',
  'a guarantee or exercise',
  'deployment or alert',
  'interdiction',
  'a blockade',
  'a limited strike',
  'an air campaign',
  'war',
  'nuclear use',
] as const;
/** How far a measure goes, by tier 0–4. */
export const tiers = ['not at all', 'lightly', 'in part', 'widely', 'wholly'] as const;

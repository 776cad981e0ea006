import { clamp, logistic, scenarioSchema } from '@convoy/engine';
import type { Scenario } from '@convoy/engine';
import type { CrisisCase, DemandKind, Party } from '../coding/case.ts';
import { CODING } from '../player/constants.ts';
import { turnsFrom } from './calendar.ts';

/** Seats of a case: the leading sender, those beside it, the target, its backer, the market, a forum. */
export const SEATS = {
  sender: 'SND',
  partners: 'ALY',
  target: 'TGT',
  patron: 'PAT',
  market: 'MKT',
  forum: 'INS',
} as const;
export const ISSUES = { demand: 'demand', favour: 'favour' } as const;

/** R-Stakes' A. */
const WEIGHT: Readonly<Record<DemandKind, number>> = {
  policy: 1,
  territory: 1.3,
  weapons: 1.6,
  survival: 2,
};

const start = {
  ...{ support: 55, fatigue: 10, economy: 0, strain: 0, readiness: 40, reputation: 50 },
  ...{ influence: 20, harm: 0, legitimacy: 50, reserves: 0 },
};

const forces = (power: number): object => ({
  ...{ land: power, air: power, sea: power, strategic: 0 },
});

const actor = (
  id: string,
  camp: string,
  role: string,
  { power, accountability }: Party,
  more: object = {},
): object => ({
  ...{ id, camp, role, institution: false, at: { x: 0, y: 0 }, gdp: 100 },
  ...{ capability: forces(power), accountability, coalitionSize: clamp(accountability, 0.1, 0.9) },
  ...{ process: 0, intelligence: 0.5, resolve: 50, redLine: null, start, backfill: [] },
  ...{ brief: ['case'], ...more },
});

const pair = (a: string, b: string, more: object): object => ({
  ...{ a, b, rivalry: 10, tension: 10, trustAB: 0, trustBA: 0, beliefAB: 0.3, beliefBA: 0.3 },
  ...{ hotline: false, contact: 0, nuclear: false, ties: [], ...more },
});

/** How far the target believes at the outset that the sender will act, 0–1. */
const firstBelief = ({ sender, nuclear, stage, threat }: CrisisCase): number => {
  const { base, power, accountability, commitment, nuclearTarget, before } = CODING.belief;
  return logistic(
    base +
      power * (sender.power - 0.5) +
      accountability * (sender.accountability - CODING.typical.accountability) +
      commitment * (sender.commitment - CODING.typical.commitment) +
      (nuclear.target ? nuclearTarget : 0) +
      (stage === 'imposed' ? before[threat] : 0),
  );
};

const disputed = (crisis: CrisisCase): object => {
  const hostile = crisis.rivalry ? 1 : 0;
  const heat = 25 + 15 * hostile + 10 * crisis.badBlood + (crisis.atWar ? 20 : 0);
  return pair(SEATS.sender, SEATS.target, {
    rivalry: 15 + 20 * hostile + (crisis.atWar ? 10 : 0),
    tension: crisis.stage === 'crisis' ? heat + 20 : heat,
    ...{ trustAB: crisis.allied ? 25 : -20, trustBA: crisis.allied ? 25 : -20 },
    ...{ beliefAB: 0.4, beliefBA: firstBelief(crisis), contact: crisis.contact },
    nuclear: crisis.nuclear.sender && crisis.nuclear.target,
  });
};

const others = (crisis: CrisisCase): { readonly actors: object[]; readonly pairs: object[] } => {
  const actors: object[] = [];
  const pairs: object[] = [];
  const { sender, patron, cost } = crisis;
  if (sender.partners > 0) {
    actors.push(actor(SEATS.partners, 'coalition', 'ally', sender));
    pairs.push(pair(SEATS.partners, SEATS.target, { rivalry: 15, tension: 20 }));
  }
  if (patron > 0) {
    actors.push(actor(SEATS.patron, 'target', 'ally', { power: patron, accountability: 0.3 }));
    pairs.push(
      pair(SEATS.patron, SEATS.target, {
        ...{ trustAB: 100 * patron, trustBA: 60 },
        ties: [{ layer: 'treaty', level: 2, directed: 'none' }],
      }),
    );
  }
  if (cost > 0) {
    const backfill = ['goods', 'money'].map((sector) => ({
      ...{ sector, capacity: 0.5, willingness: 0.5 },
    }));
    const weight = { power: 0.3, accountability: 0.4 };
    actors.push(actor(SEATS.market, 'neutral', 'third', weight, { backfill }));
  }
  if (sender.institution)
    actors.push(
      actor(
        SEATS.forum,
        'neutral',
        'third',
        { power: 0, accountability: 0.5 },
        { institution: true, gdp: 0 },
      ),
    );
  return { actors, pairs };
};

/** Share of a branch that the measures of a case cut: the third tier (R-Bite). */
export const CUT_TIER = 3;
const CUT = 0.7;

/** Ties that make the case's measures take what its coders say they take. */
const exposures = ({ cost, ownCost, sender }: CrisisCase): object[] => {
  if (cost <= 0) return [];
  const lead = sender.partners > 0 ? 0.6 : 1;
  const tie = (of: string, to: string, share: number): object => ({
    ...{ of, to, sector: 'goods', share: clamp(share, 0, 60) },
  });
  const rest =
    sender.partners > 0 ? [tie(SEATS.target, SEATS.partners, ((1 - lead) * cost) / CUT)] : [];
  return [
    tie(SEATS.target, SEATS.sender, (lead * cost) / CUT),
    ...rest,
    // Blowback is at 0.6 of the sender's own cut (R-Leak).
    tie(SEATS.sender, SEATS.target, ownCost / (CUT * 0.6)),
  ];
};

const INSTRUMENTS = [
  ...['demand', 'demarche', 'rally', 'stall', 'vote', 'targeted-sanctions', 'sectoral-sanctions'],
  ...[
    'counter-sanction',
    'alert',
    'mobilise',
    'deployment',
    'strike',
    'war',
    'contingency',
    'comply',
  ],
  ...['stand-down', 'relief', 'mediation', 'back-channel', 'guarantee'],
];

/** What enforcement reaches: an institution's members are held to it (Drezner 2000). */
const enforcementOf = ({ sender }: CrisisCase): number => (sender.institution ? 1 : 0.85);

/** The case as a crisis that the engine plays. Throws where it breaks the engine's own schema: a bug. */
export const scenarioOf = (crisis: CrisisCase): Scenario => {
  const { sender, target, demand, stage, year } = crisis;
  const beside = others(crisis);
  const tuning = { enforcement: enforcementOf(crisis) };
  return scenarioSchema.parse({
    ...{ format: 1, id: 'case', version: '1.0.0', level: 'expert', ordersPerTurn: 8, income: 12 },
    dispute: { coercer: SEATS.sender, target: SEATS.target, issue: ISSUES.demand, demand: 100 },
    lengths: [{ id: 'whole', minutes: 60, turns: turnsFrom(year, stage), par: {} }],
    bands: [
      { id: 'words', from: 0, to: 2 },
      { id: 'pressure', from: 3, to: 6 },
      { id: 'force', from: 7, to: 12 },
    ],
    actors: [
      actor(SEATS.sender, 'coalition', 'leader', sender),
      actor(SEATS.target, 'target', 'target', target, {
        start: { ...start, strain: crisis.atWar ? CODING.warStrain : 0 },
      }),
      ...beside.actors,
    ],
    pairs: [disputed(crisis), ...beside.pairs],
    issues: [
      {
        ...{ id: ISSUES.demand, position: 0, progress: 0, owner: SEATS.target },
        ...{ weight: WEIGHT[demand.kind], drift: null },
        views: [
          { actor: SEATS.target, ideal: 0, salience: demand.salience },
          { actor: SEATS.sender, ideal: 100, salience: 0.3 + 0.6 * sender.commitment },
        ],
      },
      {
        ...{ id: ISSUES.favour, position: 0, progress: 0, owner: SEATS.sender },
        ...{ weight: 1, drift: null },
        views: [
          { actor: SEATS.sender, ideal: 0, salience: 0.2 },
          { actor: SEATS.target, ideal: 100, salience: demand.salience },
        ],
      },
    ],
    instruments: INSTRUMENTS.map((id) => ({
      ...{ id, who: null, tuning: id === 'sectoral-sanctions' ? tuning : {} },
    })),
    sectors: [
      { id: 'goods', kind: 'trade' },
      { id: 'money', kind: 'finance' },
    ],
    exposures: exposures(crisis),
    assets: [],
    institutions: sender.institution
      ? [
          {
            ...{ actor: SEATS.forum, rule: 'majority' },
            seats: [{ actor: SEATS.sender, veto: false }],
            blocs: [{ id: 'members', members: 9, lean: 3 }],
          },
        ]
      : [],
    ...{ injects: [], objectives: [], sources: [] },
  });
};

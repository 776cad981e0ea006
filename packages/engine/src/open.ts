import { dyadId, entryIdFrom, flowId, pairId } from './ids.ts';
import type { PairId } from './ids.ts';
import type { Entry } from './ledger/entry.ts';
import { clamp, logit } from './math.ts';
import { toMicro } from './quantities.ts';
import type { Micro, QuantityId } from './quantities.ts';
import { standingOf } from './open-standing.ts';
import { fireFirst } from './resolution/opening.ts';
import type { Scenario } from './scenario.ts';
import type { PairFacts, Quantities, State } from './state/state.ts';

type Tables = Record<QuantityId, Record<string, Micro>>;

/** Log-odds of a chance written by a scenario, kept off the two certainties. */
const logOdds = (chance: number): number => logit(clamp(chance, 0.01, 0.99));

const emptyTables = (): Tables => ({
  support: {},
  fatigue: {},
  economy: {},
  strain: {},
  readiness: {},
  reputation: {},
  influence: {},
  harm: {},
  legitimacy: {},
  rally: {},
  reserves: {},
  bite: {},
  tension: {},
  interoperability: {},
  trust: {},
  belief: {},
  position: {},
  progress: {},
  leak: {},
  breadth: {},
  dispersion: {},
  cohesion: {},
});

const quantitiesOf = (scenario: Scenario): Quantities => {
  const tables = emptyTables();
  const set = (quantity: QuantityId, subject: string, value: number): void => {
    tables[quantity][subject] = toMicro(value);
  };
  for (const { id, start } of scenario.actors) {
    set('support', id, start.support);
    set('fatigue', id, start.fatigue);
    set('economy', id, start.economy);
    set('strain', id, start.strain);
    set('readiness', id, start.readiness);
    set('reputation', id, start.reputation);
    set('influence', id, start.influence);
    set('harm', id, start.harm);
    set('legitimacy', id, start.legitimacy);
    set('rally', id, 0);
    set('reserves', id, start.reserves);
    set('bite', id, 0);
  }
  for (const { a, b, tension, interoperability, ...ways } of scenario.pairs) {
    const { trustAB, trustBA, beliefAB, beliefBA } = ways;
    set('tension', pairId(a, b), tension);
    set('interoperability', pairId(a, b), interoperability);
    set('trust', dyadId(a, b), trustAB);
    set('trust', dyadId(b, a), trustBA);
    set('belief', dyadId(a, b), logOdds(beliefAB));
    set('belief', dyadId(b, a), logOdds(beliefBA));
  }
  for (const { of, sector } of scenario.exposures) set('leak', flowId(of, sector), 0);
  for (const { id, position, progress } of scenario.issues) {
    set('position', id, position);
    set('progress', id, progress);
  }
  return tables;
};

const pairFactsOf = (scenario: Scenario): Readonly<Record<PairId, PairFacts>> => {
  const facts: Record<PairId, PairFacts> = {};
  for (const { a, b, hotline, contact } of scenario.pairs)
    facts[pairId(a, b)] = { hotline, contact, rung: 0 };
  return facts;
};

const opening: Entry = {
  id: entryIdFrom('0.opening'),
  turn: 0,
  moment: 'opening',
  rule: 'R-Opening',
  parents: [],
  audience: 'all',
  kind: 'fact',
  fact: { type: 'turn.opened', turn: 1 },
};

/**
 * The world at the opening of turn 1, with what the calendar brings on its days. Throws only on a
 * length that the scenario lacks.
 */
export const open = (scenario: Scenario, length: string): State => {
  if (!scenario.lengths.some(({ id }) => id === length))
    throw new Error(`scenario ${scenario.id} has no length ${length}`);
  const start: State = {
    scenario,
    length,
    turn: 1,
    quantities: quantitiesOf(scenario),
    pairs: pairFactsOf(scenario),
    measures: standingOf(scenario, length),
    demands: [],
    commitments: [],
    contingencies: Object.fromEntries(scenario.actors.map(({ id }) => [id, 'absorb' as const])),
    offers: [],
    agreements: [],
    packages: [],
    consents: [],
    ballots: [],
    readings: [],
    votes: [],
    falls: [],
    elections: [],
    brink: { since: null, pairs: [] },
    war: null,
    nuclear: null,
    warOrders: [],
    publicRungs: [0],
    fired: [],
    casualties: false,
    outcome: null,
    ledger: [[opening], []],
  };
  return fireFirst(start);
};

import { dyadId, flowId } from '../ids.ts';
import type { ActorId } from '../ids.ts';
import type { Entry } from '../ledger/entry.ts';
import { resting } from '../once.ts';
import { toMicro } from '../quantities.ts';
import type { QuantityId } from '../quantities.ts';
import { burdenOf, exposuresOf } from '../resolution/economy/burden.ts';
import { reachByEnd } from '../resolution/economy/calendar.ts';
import { actorOf, pairsOf } from '../resolution/read.ts';
import type { ScenarioActor } from '../scenario.ts';
import type { State } from '../state/state.ts';
import { sees } from './knows.ts';
import { lastCause, lastResolved, valueBefore } from './row.ts';
import { aimsOf } from './aims.ts';
import { homeOf } from './home.ts';
import type { Dial, SeatSection } from './types.ts';
import { beliefWord, chanceWord, stockWord, tensionWord, trustWord } from './words.ts';

const DIALS = ['support', 'reputation', 'readiness', 'influence', 'fatigue', 'economy'] as const;

const dialOf = (
  state: State,
  seat: ActorId,
  quantity: QuantityId,
  knows: (entry: Entry) => boolean,
): Dial => {
  const value = state.quantities[quantity][seat] ?? 0;
  const delta = value - valueBefore(state, quantity, seat);
  return { quantity, value, delta, cause: lastCause(state, quantity, seat, knows) };
};

const towards = (
  state: State,
  seat: ActorId,
  knows: (entry: Entry) => boolean,
): SeatSection['towards'] =>
  pairsOf(state).flatMap(({ id: pair, ends: [a, b] }) => {
    if (a !== seat && b !== seat) return [];
    const actor = a === seat ? b : a;
    const mine = dyadId(seat, actor);
    const tension = state.quantities.tension[pair] ?? 0;
    return [
      {
        actor,
        trust: trustWord(state.quantities.trust[mine] ?? 0),
        tension: tensionWord(tension),
        tensionValue: tension,
        tensionDelta: tension - valueBefore(state, 'tension', pair),
        tensionCause: lastCause(state, 'tension', pair, knows),
        theyWillAct: beliefWord(state.quantities.belief[mine] ?? 0),
      },
    ];
  });

const readingsOf = (state: State, seat: ActorId): SeatSection['readings'] =>
  state.readings
    .filter(({ told, turn }) => told === seat && turn >= lastResolved(state))
    .map(({ of, by, to, reading, confidence, alternative }) => ({
      of,
      by,
      to,
      reading,
      alternative,
      confidence: chanceWord(confidence),
    }));

/** R-Bite by branch as it bites at this moment, and what of it comes in by other ways. */
const sectorsOf = (
  state: State,
  seat: ActorId,
  knows: (entry: Entry) => boolean,
): SeatSection['economy']['sectors'] => {
  const bites = new Map<string, number>();
  for (const { sector } of exposuresOf(state, seat)) bites.set(sector.id, 0);
  if (bites.size === 0) return [];
  for (const { sector, value } of burdenOf(state, seat, 0).ties)
    bites.set(sector, (bites.get(sector) ?? 0) + value);
  return [...bites].map(([sector, value]) => ({
    sector,
    bite: toMicro(value),
    leak: state.quantities.leak[flowId(seat, sector)] ?? 0,
    cause: lastCause(state, 'leak', flowId(seat, sector), knows),
  }));
};

const economyOf = (
  state: State,
  { id, backfill, process }: ScenarioActor,
  knows: (entry: Entry) => boolean,
): SeatSection['economy'] => ({
  strain: state.quantities.strain[id] ?? 0,
  bite: state.quantities.bite[id] ?? 0,
  reserves: state.quantities.reserves[id] ?? 0,
  causes: {
    strain: lastCause(state, 'strain', id, knows),
    bite: lastCause(state, 'bite', id, knows),
    reserves: lastCause(state, 'reserves', id, knows),
  },
  sectors: sectorsOf(state, id, knows),
  sells: backfill.map(({ sector, capacity }) => ({ sector, capacity })),
  reach: state.scenario.sectors.map(({ id: sector, kind }) => ({
    sector,
    share: toMicro(reachByEnd(state, kind, process)),
  })),
});

/** What one seat alone knows: its dials, aims, own measures and how it reads the others. */
const build = (state: State, seat: ActorId): SeatSection | null => {
  const actor = actorOf(state, seat);
  if (actor === undefined) return null;
  const viewer = { kind: 'seat', seat } as const;
  const knows = (entry: Entry): boolean => sees(viewer, entry);
  return {
    seat,
    dials: DIALS.map((quantity) => dialOf(state, seat, quantity, knows)),
    legitimacy: stockWord(state.quantities.legitimacy[seat] ?? 0),
    home: homeOf(state, actor),
    aims: aimsOf(state, viewer),
    redLine: actor.redLine,
    resolve: stockWord(toMicro(actor.resolve)),
    contingency: state.contingencies[seat] ?? 'absorb',
    ordersPerTurn: state.scenario.ordersPerTurn,
    towards: towards(state, seat, knows),
    issues: state.scenario.issues.flatMap(({ id, views }) =>
      views.flatMap(({ actor: holder, ideal, salience }) =>
        holder === seat ? [{ issue: id, ideal, salience }] : [],
      ),
    ),
    readings: readingsOf(state, seat),
    economy: economyOf(state, actor, knows),
    measures: state.measures.filter(({ by }) => by === seat),
  };
};

/** What the section rests on beside figures: only once something is signed does paper count for an aim. */
const rests = (state: State): readonly unknown[] => [
  state.scenario,
  state.length,
  state.turn,
  state.outcome,
  state.measures,
  state.packages,
  state.contingencies,
  state.readings,
  state.falls,
  state.elections,
  state.brink,
  state.war,
  state.casualties,
  state.votes,
  state.agreements,
  state.agreements.length === 0 ? state.ledger[state.turn - 1] : state.ledger,
];

export const seatOf = resting(rests, (seat: ActorId) => seat, build);

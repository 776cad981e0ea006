import { entryIdFrom, flowId, logit, pairEnds, toMicro } from '@convoy/engine';
import { dyadId, weightOf } from '@convoy/engine';
import type {
  ActorId,
  BoardActor,
  BoardTie,
  ContingencyResponse,
  Entry,
  EntryId,
  Measure,
  PairFacts,
  PairId,
  QuantityId,
  Scenario,
  State,
} from '@convoy/engine';
import { CHANCE, STOCK, TRUST, within } from './draw.ts';
import type { Band, Draw } from './draw.ts';
import { LENGTH, plausibleScenario } from './plausible-scenario.ts';
import { tensionOf, togetherness } from './plausible-actors.ts';
import { rungOf, standing } from './sight.ts';
import type { Sight } from './sight.ts';
import { emptyTables } from './tables.ts';
import type { Tables } from './tables.ts';

/** What others' figures may be where the view has no word for them. */
const SUPPOSED: readonly (readonly [QuantityId, Band])[] = [
  ['fatigue', [5, 35]],
  ['economy', [0, 2]],
  ['strain', [0, 1]],
  ['readiness', [20, 70]],
  ['reputation', [35, 75]],
  ['harm', [0, 8]],
  ['legitimacy', [35, 70]],
  ['reserves', [0, 3]],
];

/** An institution lives by its good name. */
const NAME_OF_OFFICE: Band = [55, 90];

/** R-Influence. A turn's income and what may be left of the last one; at the opening what cards give. */
const OPENING_PURSE: Band = [4, 6];
const CARRY = 3;
const purseOf = (sight: Sight, flat: number | null, support: number, share: number): number => {
  const [least, most] = OPENING_PURSE;
  if (sight.view.clock.turn === 1) return Math.round(least + share * (most - least));
  return (flat ?? 3 + Math.floor(support / 25)) + Math.round(share * CARRY);
};

const fillActors = (tables: Tables, sight: Sight, scenario: Scenario, draw: Draw): void => {
  for (const { id, start, institution } of scenario.actors) {
    const set = (quantity: QuantityId, value: number): void => {
      tables[quantity][id] = toMicro(value);
    };
    set('support', start.support);
    set('rally', 0);
    set('bite', 0);
    for (const [quantity, band] of SUPPOSED) set(quantity, within(draw, `${id}/${quantity}`, band));
    if (institution) set('legitimacy', within(draw, `${id}/legitimacy`, NAME_OF_OFFICE));
    set('influence', purseOf(sight, scenario.income, start.support, draw(`${id}/influence`)));
  }
  const { seat, me } = sight;
  for (const { quantity, value } of seat.dials) tables[quantity][me] = value;
  tables.legitimacy[me] = toMicro(within(draw, 'own/legitimacy', STOCK[seat.legitimacy]));
  tables.strain[me] = seat.economy.strain;
  tables.bite[me] = seat.economy.bite;
  tables.reserves[me] = seat.economy.reserves;
  for (const { of, sector } of scenario.exposures)
    tables.leak[flowId(of, sector)] = toMicro(within(draw, `${of}/${sector}/leak`, [0, 0.2]));
  for (const { sector, leak } of seat.economy.sectors) tables.leak[flowId(me, sector)] = leak;
};

const SUPPOSED_TRUST = { friends: [15, 65], rivals: [-60, 0], apart: [-15, 30] } as const;

/** What `from` feels towards `to`: known of the own seat in words, supposed of all others. */
const fillDyad = (
  tables: Tables,
  { seat, me, view }: Sight,
  [from, to]: readonly [ActorId, ActorId],
  draw: Draw,
): void => {
  const [one, two] = [from, to].map((end) => view.board.actors.find(({ id }) => id === end));
  if (one === undefined || two === undefined) return;
  const known = from === me ? seat.towards.find(({ actor }) => actor === to) : undefined;
  const dyad = dyadId(from, to);
  const trust = known === undefined ? SUPPOSED_TRUST[standing(one, two)] : TRUST[known.trust];
  const belief: Band = known === undefined ? [0.2, 0.7] : CHANCE[known.theyWillAct];
  tables.trust[dyad] = toMicro(within(draw, `${dyad}/trust`, trust));
  tables.belief[dyad] = toMicro(logit(within(draw, `${dyad}/belief`, belief)));
};

const fillPairs = (tables: Tables, sight: Sight, draw: Draw): void => {
  for (const pair of sight.view.board.pairs) {
    const { id } = pair;
    const [a, b] = pairEnds(id);
    tables.tension[id] = toMicro(tensionOf(sight, pair, draw));
    tables.interoperability[id] = toMicro(togetherness(sight, [a, b]));
    fillDyad(tables, sight, [a, b], draw);
    fillDyad(tables, sight, [b, a], draw);
  }
};

/** A measure of another seat, as far as the board tells. */
const measureOf = (tie: BoardTie, cause: EntryId): readonly Measure[] => {
  const { measure, instrument, a, b, layer, level, since, until, cut } = tie;
  if (measure === null || instrument === null) return [];
  const rung = rungOf(tie);
  return [
    {
      ...{ id: measure, instrument, by: a, target: b, layer, level, rung, weight: weightOf(rung) },
      params: { target: b, level, ...cut },
      ...{ public: true, since, binds: since, until, cause },
    },
  ];
};

/**
 * Share of those who stand to answer in kind, once there was a turn to order it in: everybody begins
 * by taking blows, and no bot holds a strike ready. Design judgement.
 */
const MATCHES: Readonly<Record<BoardActor['role'], number>> = {
  leader: 0.5,
  target: 0.5,
  ally: 0.25,
  third: 0,
};

const standingOrder = (
  { view, seat, me }: Sight,
  { id, role }: BoardActor,
  scenario: Scenario,
  draw: Draw,
): ContingencyResponse => {
  if (id === me) return seat.contingency;
  const may = scenario.instruments.some(
    (known) => known.id === 'contingency' && known.who?.includes(id) === true,
  );
  const matches = may && view.clock.turn > 1 && draw(`${id}/standing-order`) < MATCHES[role];
  return matches ? 'match' : 'absorb';
};

/**
 * What was done in the open in the last turn, and a line for each other cause that the seat has
 * seen, so that signals repeated wear thin and papers known to all stay known to all.
 */
const seenLines = ({ view }: Sight, causes: readonly EntryId[]): readonly (readonly Entry[])[] => {
  const { turn } = view.clock;
  const rows = Array.from({ length: turn + 1 }, (): Entry[] => []);
  const acts = view.ledger.lines.flatMap(({ entry }) => (entry.kind === 'act' ? [entry] : []));
  for (const act of acts) rows[act.turn]?.push(act);
  const known = new Set(acts.map(({ id }) => id));
  for (const id of new Set(causes)) {
    if (known.has(id)) continue;
    const row = rows[Number(id.split('.')[0])];
    row?.push({
      ...{ id, turn, moment: 'opening', rule: 'R-Opening', parents: [], audience: 'all' },
      ...{ kind: 'fact', fact: { type: 'turn.opened', turn } },
    });
  }
  return rows;
};

const pairFactsOf = (sight: Sight, scenario: Scenario): State['pairs'] => {
  const facts: Record<string, PairFacts> = {};
  for (const { id, hotline, rung } of sight.view.board.pairs) {
    const [a, b] = pairEnds(id);
    const contact = scenario.pairs.find((pair) => pair.a === a && pair.b === b)?.contact ?? 0;
    facts[id] = { hotline, contact: Math.min(1, contact), rung };
  }
  return facts;
};

const UNSEEN = entryIdFrom('0.unseen');

/** The hottest pair, and every other one that is as hot. */
const atBrink = ({ view: { board } }: Sight): readonly PairId[] => {
  const others = board.pairs.filter(
    ({ id, tension }) => tension === 'brink' && id !== board.brink.pair,
  );
  return [...(board.brink.pair === null ? [] : [board.brink.pair]), ...others.map(({ id }) => id)];
};

const dangersOf = (sight: Sight): Pick<State, 'brink' | 'war' | 'nuclear' | 'warOrders'> => {
  const { brink } = sight.view.board;
  const { turn } = sight.view.clock;
  return {
    brink: {
      since: brink.active ? (brink.warCanCome ? turn - 1 : turn) : null,
      pairs: brink.active ? atBrink(sight) : [],
    },
    war:
      brink.war && brink.pair !== null
        ? { pair: brink.pair, since: turn - 1, cause: UNSEEN }
        : null,
    nuclear:
      brink.nuclear === null
        ? null
        : { pair: brink.nuclear, since: turn - 1, risk: toMicro(0.01), cause: UNSEEN },
    warOrders: brink.warOrders.map(({ by, target }) => ({
      ...{ by, target, turn: turn - 1, cause: UNSEEN },
    })),
  };
};

const tablesOf = (sight: Sight, scenario: Scenario, draw: Draw): Tables => {
  const tables = emptyTables();
  fillActors(tables, sight, scenario, draw);
  fillPairs(tables, sight, draw);
  for (const { id, position, progress } of sight.view.board.issues) {
    tables.position[id] = toMicro(position);
    tables.progress[id] = toMicro(progress);
  }
  for (const { id, totals } of sight.view.paper.packages) {
    tables.breadth[id] = totals.breadth;
    tables.dispersion[id] = totals.dispersion;
    tables.cohesion[id] = totals.cohesion;
  }
  return tables;
};

/**
 * One world that would look to this seat as its own does: what it sees is kept, what it has a word
 * for is drawn within the word, and the rest from public priors. Rests on the view and the draw
 * alone, so equal views give equal worlds.
 */
export const sampleHidden = (sight: Sight, draw: Draw): State => {
  const { view, seat, me } = sight;
  const { paper, board, clock } = view;
  const scenario = plausibleScenario(sight, draw);
  const others = board.ties
    .filter(({ a }) => a !== me)
    .flatMap((tie) => measureOf(tie, tie.cause ?? UNSEEN));
  const measures = [...seat.measures, ...others];
  const causes = [...paper.demands, ...paper.commitments, ...paper.offers, ...measures].map(
    ({ cause }) => cause,
  );
  return {
    ...{ scenario, length: LENGTH, turn: clock.turn, measures },
    quantities: tablesOf(sight, scenario, draw),
    pairs: pairFactsOf(sight, scenario),
    ...{ demands: paper.demands, commitments: paper.commitments, offers: paper.offers },
    ...{ agreements: paper.agreements, packages: paper.packages, consents: paper.consents },
    ballots: paper.ballots,
    ...{ falls: [], elections: [] },
    contingencies: Object.fromEntries(
      board.actors.map((actor) => [actor.id, standingOrder(sight, actor, scenario, draw)]),
    ),
    ...{ readings: [], votes: [], fired: [], casualties: false, outcome: null },
    ...dangersOf(sight),
    publicRungs: Array.from({ length: clock.turn }, () => board.ladder.rung),
    ledger: seenLines(sight, causes),
  };
};

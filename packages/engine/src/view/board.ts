import { turnsIn } from '../calendar.ts';
import type { PairId } from '../ids.ts';
import { MICRO } from '../quantities.ts';
import type { Micro } from '../quantities.ts';
import { electionsIn, governing, weakAtHome } from '../resolution/governments.ts';
import { pairsOf } from '../resolution/read.ts';
import type { Scenario } from '../scenario.ts';
import type { State } from '../state/state.ts';
import { once, resting } from '../once.ts';
import { nameOf } from './knows.ts';
import { valueBefore } from './row.ts';
import { openTiesOf, tiesOf } from './ties.ts';
import type { BoardSection, Viewer } from './types.ts';
import { stockWord, tensionWord, wordMove } from './words.ts';

/** Index into the scenario's bands of an engine rung; the last band where none holds it. */
const bandOf = (state: State, rung: number): number => {
  const { bands } = state.scenario;
  const at = bands.findIndex(({ from, to }) => rung >= from && rung <= to);
  return at < 0 ? bands.length - 1 : at;
};

/** Millionths to the quantity's unit with two decimals, as shown. */
const shownAs = (value: Micro): number => Math.round((value * 100) / MICRO) / 100;

const actorsOf = (state: State): BoardSection['actors'] =>
  state.scenario.actors.map(({ id, camp, role, institution, at }) => {
    const support = state.quantities.support[id] ?? 0;
    const before = valueBefore(state, 'support', id);
    return {
      id,
      camp,
      role,
      institution,
      at,
      support: institution ? null : stockWord(support),
      moved: institution ? 'same' : wordMove(before, support, stockWord),
      weak: weakAtHome(state, id),
      government: governing(state, id),
    };
  });

const boardPairs = (state: State): BoardSection['pairs'] =>
  pairsOf(state).map(({ id }) => {
    const tension = state.quantities.tension[id] ?? 0;
    const facts = state.pairs[id];
    return {
      id,
      tension: tensionWord(tension),
      moved: wordMove(valueBefore(state, 'tension', id), tension, tensionWord),
      rung: facts?.rung ?? 0,
      hotline: facts?.hotline ?? false,
    };
  });

const issuesOf = (state: State): BoardSection['issues'] =>
  state.scenario.issues.map(({ id, owner }) => {
    const position = state.quantities.position[id] ?? 0;
    const before = valueBefore(state, 'position', id);
    return {
      id,
      owner,
      position: shownAs(position),
      progress: shownAs(state.quantities.progress[id] ?? 0),
      moved: position === before ? 'same' : position > before ? 'up' : 'down',
    };
  });

const ladderOf = (state: State): BoardSection['ladder'] => {
  const rung = state.publicRungs.at(-1) ?? 0;
  const trail = state.publicRungs.map((past) => bandOf(state, past));
  return { rung, band: bandOf(state, rung), trail };
};

/** The pair in the hottest band; of several the first, so that no order inside a band shows. */
const brinkOf = (state: State): BoardSection['brink'] => {
  let pair: PairId | null = null;
  let hottest: Micro | null = null;
  for (const { id } of pairsOf(state)) {
    const tension = state.quantities.tension[id] ?? 0;
    const hotter =
      hottest === null || (tension > hottest && tensionWord(tension) !== tensionWord(hottest));
    if (!hotter) continue;
    pair = id;
    hottest = tension;
  }
  const { since } = state.brink;
  return {
    pair: state.war?.pair ?? pair,
    word: tensionWord(hottest ?? 0),
    active: since !== null,
    warCanCome: since !== null && since < state.turn && state.outcome === null,
    war: state.war !== null,
    nuclear: state.nuclear?.pair ?? null,
    warOrders: state.warOrders.map(({ by, target }) => ({ by, target })),
  };
};

const institutionsOf = once((scenario: Scenario): BoardSection['institutions'] =>
  scenario.institutions.map(({ actor, rule, seats, blocs }) => ({
    actor,
    rule,
    seats,
    others: blocs.reduce((sum, { members }) => sum + members, 0),
  })),
);

/** Who votes when, in the length that is played, and how it went. */
const electionsOf = (state: State): BoardSection['elections'] =>
  Array.from({ length: turnsIn(state) }, (_, at) => at + 1).flatMap((turn) =>
    electionsIn(state, turn).map(({ actor, date, kind }) => {
      const held = state.elections.find((one) => one.actor === actor && one.date === date);
      return { actor, date, turn, kind, lost: held?.lost ?? null };
    }),
  );

/** What the board rests on beside figures: paper leaves it as it is. */
const rests = (state: State): readonly unknown[] => [
  state.scenario,
  state.length,
  state.turn,
  state.outcome,
  state.pairs,
  state.measures,
  state.publicRungs,
  state.brink,
  state.war,
  state.nuclear,
  state.warOrders,
  state.falls,
  state.elections,
  state.ledger[state.turn - 1],
];

const shared = resting(
  rests,
  () => 'all',
  (state) => ({
    actors: actorsOf(state),
    pairs: boardPairs(state),
    issues: issuesOf(state),
    ladder: ladderOf(state),
    brink: brinkOf(state),
    elections: electionsOf(state),
    openTies: openTiesOf(state),
  }),
);

/** What everybody at the table sees; only a tie may be known to fewer. */
export const boardOf = resting(rests, nameOf, (state, viewer: Viewer): BoardSection => {
  const { actors, pairs, issues, ladder, brink, elections, openTies } = shared(state, null);
  const ties = tiesOf(state, viewer, openTies);
  const { dispute, sectors, exposures, assets } = state.scenario;
  return {
    actors,
    ties,
    pairs,
    issues,
    ladder,
    brink,
    elections,
    dispute,
    sectors,
    exposures,
    assets,
    institutions: institutionsOf(state.scenario),
  };
});

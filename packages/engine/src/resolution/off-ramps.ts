import type { Clause } from '../acts.ts';
import type { ActorId, IssueId } from '../ids.ts';
import { offRampQuality } from '../rules/off-ramp.ts';
import { NO_WAY_OUT, RECOGNISED, ULTIMATUM, stakes } from '../rules/stakes.ts';
import type { Worked } from '../rules/worked.ts';
import type { Demand, Offer, State } from '../state/state.ts';
import { pairId } from '../ids.ts';
import { issueOf, quantity, retreat, salienceOf } from './read.ts';

/** Rung from which a deadline is an ultimatum. */
const BY_FORCE = 9;
const RECENT = 2;

const isUltimatum = (demand: Demand): boolean =>
  demand.deadline !== null && demand.threat >= BY_FORCE;

/** R-Stakes value to `actor` of clauses: what it would gain by them, or lose. */
const worth = (
  state: State,
  actor: ActorId,
  clauses: readonly Clause[],
  way: 'gain' | 'loss',
): number =>
  clauses.reduce((sum, { issue, to }) => {
    const now = quantity(state, 'position', issue);
    const distance =
      way === 'loss'
        ? retreat(state, actor, issue, now, to)
        : retreat(state, actor, issue, to, now);
    return (
      sum +
      (salienceOf(state, actor, issue) * distance * (issueOf(state, issue)?.weight ?? 1)) / 100
    );
  }, 0);

/** What an offer gives one of its two sides over what it asks of it, at that side's own weights. */
const giveToAsk = (state: State, { terms, from }: Offer, side: ActorId): number => {
  const own = terms.clauses.filter(({ by }) => by === side);
  const other = terms.clauses.filter(({ by }) => by === (side === from ? terms.to : from));
  const ask = worth(state, side, own, 'loss');
  return ask <= 0 ? 1 : worth(state, side, other, 'gain') / ask;
};

/**
 * R-Off-ramp. Quality 0–1 of an offer for the side that is to accept it, or for another judge who
 * brings a ratio of give to ask of its own.
 */
export const offerQuality = (
  state: State,
  offer: Offer,
  ratio: number = giveToAsk(state, offer, offer.terms.to),
): Worked => {
  const { terms, from } = offer;
  return offRampQuality({
    formula: (terms.sayFrom.trim() === '' ? 0 : 0.5) + (terms.sayTo.trim() === '' ? 0 : 0.5),
    giveToAsk: ratio,
    private: terms.private && !offer.open,
    lock: terms.lock,
    ultimatums: state.demands.filter(
      (demand) => demand.from === from && isUltimatum(demand) && state.turn - demand.turn <= RECENT,
    ).length,
    rung: state.pairs[pairId(from, terms.to)]?.rung ?? 0,
  });
};

/** The best way out that `actor` has on an issue: of offers open or taken, 0 where there is none. */
const bestWayOut = (state: State, actor: ActorId, issue: IssueId): number =>
  state.offers.reduce((best, offer) => {
    const live = offer.status === 'open' || offer.status === 'accepted';
    const parties = offer.terms.to === actor || offer.from === actor;
    const touches = offer.terms.clauses.some((clause) => clause.issue === issue);
    if (!live || !parties || !touches) return best;
    // Each side knows its own weights alone: what it costs an author does not tell of the other's.
    return Math.max(best, offerQuality(state, offer, giveToAsk(state, offer, actor)).value);
  }, 0);

/** Demands on the actor that still stand on an issue. */
export const openDemands = (state: State, actor: ActorId, issue: IssueId): readonly Demand[] =>
  state.demands.filter(
    (demand) =>
      demand.to === actor &&
      demand.issue === issue &&
      (demand.status === 'issued' || demand.status === 'partly-met'),
  );

/** Whether one of those who demand something of an actor has recognised it. */
const recognisedBy = (state: State, actor: ActorId, authors: readonly ActorId[]): boolean =>
  state.measures.some(
    ({ instrument, by, target, params }) =>
      instrument === 'recognition' &&
      target === actor &&
      params['step'] === 'grant' &&
      authors.includes(by),
  );

/** R-Stakes. K of moving an issue from one position to another, for the actor that gives way. */
export const stakesOf = (
  state: State,
  actor: ActorId,
  issue: IssueId,
  from: number,
  to: number,
): Worked => {
  const demands = openDemands(state, actor, issue);
  const wayOut = bestWayOut(state, actor, issue);
  const cornered = demands.some((demand) => !demand.wayOut) && wayOut === 0;
  const status = recognisedBy(
    state,
    actor,
    demands.map(({ from: author }) => author),
  );
  return stakes({
    salience: salienceOf(state, actor, issue),
    distance: retreat(state, actor, issue, from, to),
    weight: issueOf(state, issue)?.weight ?? 1,
    humiliation:
      (cornered ? NO_WAY_OUT : 0) +
      ULTIMATUM * demands.filter(isUltimatum).length +
      (status ? RECOGNISED : 0),
    offRamp: wayOut,
  });
};

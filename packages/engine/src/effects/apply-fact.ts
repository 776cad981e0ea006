import type { PairId } from '../ids.ts';
import type { EntryHead } from '../ledger/entry.ts';
import type { PairFacts } from '../state/state.ts';
import { applyGovernment, isGovernmentFact } from './apply-government.ts';
import { applyPackage, isPackageFact } from './apply-package.ts';
import { applyPaper } from './apply-paper.ts';
import { amend, insertById } from './draft.ts';
import type { Draft } from './draft.ts';
import type { Fact } from './facts.ts';

const withPair = (draft: Draft, pair: PairId, change: Partial<PairFacts>): void => {
  const known = draft.pairs[pair] ?? { hotline: false, contact: 0, rung: 0 };
  draft.pairs = { ...draft.pairs, [pair]: { ...known, ...change } };
};

const withPublicRung = (draft: Draft, rung: number): void => {
  const rungs = [...draft.publicRungs];
  while (rungs.length < draft.turn) rungs.push(rungs.at(-1) ?? 0);
  rungs[draft.turn] = rung;
  draft.publicRungs = rungs;
};

const enterBrink = (draft: Draft, pair: PairId): void => {
  const { since, pairs } = draft.brink;
  draft.brink = {
    since: since ?? draft.turn,
    pairs: pairs.includes(pair) ? pairs : [...pairs, pair].toSorted(),
  };
};

const leaveBrink = (draft: Draft, pair: PairId): void => {
  const pairs = draft.brink.pairs.filter((other) => other !== pair);
  draft.brink = { since: pairs.length === 0 ? null : draft.brink.since, pairs };
};

const openTurn = (draft: Draft, turn: number): void => {
  draft.turn = turn;
  const ledger = [...draft.ledger];
  while (ledger.length <= turn) ledger.push([]);
  draft.ledger = ledger;
};

type StandingFact = Extract<
  Fact,
  {
    readonly type:
      | 'measure.started'
      | 'measure.ended'
      | 'demand.issued'
      | 'demand.status'
      | 'commitment.made'
      | 'commitment.status'
      | 'contingency.set';
  }
>;

/** What stands: measures, demands, commitments, postures. */
const applyStanding = (draft: Draft, fact: StandingFact): void => {
  switch (fact.type) {
    case 'measure.started':
      draft.measures = insertById(draft.measures, fact.measure);
      return;
    case 'measure.ended':
      draft.measures = draft.measures.filter((measure) => measure.id !== fact.measure);
      return;
    case 'demand.issued':
      draft.demands = insertById(draft.demands, fact.demand);
      return;
    case 'demand.status':
      draft.demands = amend(draft.demands, fact.demand, { status: fact.status });
      return;
    case 'commitment.made':
      draft.commitments = insertById(draft.commitments, fact.commitment);
      return;
    case 'commitment.status':
      draft.commitments = amend(draft.commitments, fact.commitment, { status: fact.status });
      return;
    case 'contingency.set':
      draft.contingencies = { ...draft.contingencies, [fact.actor]: fact.response };
      return;
  }
};

type CrisisFact = Extract<
  Fact,
  {
    readonly type:
      | 'agreement.betrayed'
      | 'hotline.opened'
      | 'rung.set'
      | 'contact.set'
      | 'public-rung.set'
      | 'incident'
      | 'brink.entered'
      | 'brink.left'
      | 'war.began'
      | 'turn.opened'
      | 'outcome.judged'
      | 'vote.held'
      | 'reading.given'
      | 'strike'
      | 'contingency.fired'
      | 'operation.exposed'
      | 'order.dropped';
  }
>;

type DangerFact = Extract<
  Fact,
  { readonly type: `nuclear.${string}` | 'war.ordered' | 'war.called-off' }
>;

export const isDangerFact = (fact: Fact): fact is DangerFact =>
  fact.type.startsWith('nuclear.') || fact.type === 'war.ordered' || fact.type === 'war.called-off';

/** Orders for war and nuclear alerts. */
const applyDanger = (draft: Draft, fact: DangerFact, entry: EntryHead): void => {
  switch (fact.type) {
    case 'nuclear.alert':
      draft.nuclear = fact.alert;
      return;
    case 'nuclear.calmed':
      draft.nuclear = null;
      return;
    case 'nuclear.used':
      draft.casualties = true;
      draft.war ??= { pair: fact.pair, since: draft.turn, cause: entry.id };
      return;
    case 'war.ordered':
      draft.warOrders = [...draft.warOrders, fact.order];
      return;
    case 'war.called-off':
      draft.warOrders = draft.warOrders.filter(
        ({ by, target }) => by !== fact.by || target !== fact.target,
      );
      return;
  }
};

/** What happens to pairs, to the ladder and to the crisis as a whole. */
const applyCrisis = (draft: Draft, fact: CrisisFact, entry: EntryHead): void => {
  switch (fact.type) {
    case 'hotline.opened':
      withPair(draft, fact.pair, { hotline: true });
      return;
    case 'rung.set':
      withPair(draft, fact.pair, { rung: fact.rung });
      return;
    case 'contact.set':
      withPair(draft, fact.pair, { contact: fact.contact });
      return;
    case 'public-rung.set':
      withPublicRung(draft, fact.rung);
      return;
    case 'incident':
      draft.casualties ||= fact.severity === 'casualties';
      return;
    case 'brink.entered':
      enterBrink(draft, fact.pair);
      return;
    case 'brink.left':
      leaveBrink(draft, fact.pair);
      return;
    case 'war.began':
      draft.war ??= { pair: fact.pair, since: draft.turn, cause: entry.id };
      draft.warOrders = [];
      return;
    case 'turn.opened':
      openTurn(draft, fact.turn);
      return;
    case 'outcome.judged':
      draft.outcome = fact.outcome;
      return;
    case 'vote.held': {
      const { institution, sponsor, carried } = fact;
      const vote = { turn: entry.turn, institution, sponsor, carried, cause: entry.id };
      draft.votes = [...draft.votes, vote];
      return;
    }
    case 'reading.given':
      draft.readings = [...draft.readings, fact.note];
      return;
    case 'strike':
      draft.casualties = true;
      return;
    case 'agreement.betrayed':
    case 'contingency.fired':
    case 'operation.exposed':
    case 'order.dropped':
      return;
  }
};

/** Applies one structural consequence. Facts that only record an event change nothing here. */
export const applyFact = (draft: Draft, fact: Fact, entry: EntryHead): void => {
  if (isGovernmentFact(fact)) {
    applyGovernment(draft, fact, entry);
    return;
  }
  if (isPackageFact(fact)) {
    applyPackage(draft, fact);
    return;
  }
  if (isDangerFact(fact)) {
    applyDanger(draft, fact, entry);
    return;
  }
  switch (fact.type) {
    case 'measure.started':
    case 'measure.ended':
    case 'demand.issued':
    case 'demand.status':
    case 'commitment.made':
    case 'commitment.status':
    case 'contingency.set':
      applyStanding(draft, fact);
      return;
    case 'offer.made':
    case 'offer.status':
    case 'offer.leaked':
    case 'agreement.bound':
    case 'agreement.step':
    case 'agreement.kept':
    case 'agreement.alarm':
    case 'agreement.status':
    case 'consent.asked':
    case 'consent.status':
    case 'consent.leaked':
    case 'ballot.cast':
      applyPaper(draft, fact);
      return;
    case 'agreement.betrayed':
    case 'hotline.opened':
    case 'rung.set':
    case 'contact.set':
    case 'public-rung.set':
    case 'incident':
    case 'brink.entered':
    case 'brink.left':
    case 'war.began':
    case 'turn.opened':
    case 'outcome.judged':
    case 'vote.held':
    case 'reading.given':
    case 'strike':
    case 'contingency.fired':
    case 'operation.exposed':
    case 'order.dropped':
      applyCrisis(draft, fact, entry);
      return;
  }
};

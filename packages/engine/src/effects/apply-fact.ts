import type { PairId } from '../ids.ts';
import type { EntryHead } from '../ledger/entry.ts';
import type { PairFacts, State } from '../state/state.ts';
import type { Fact } from './facts.ts';

/** A state under construction: its parts are still replaced whole, never altered in place. */
export type Draft = { -readonly [Part in keyof State]: State[Part] };

/** Replaces the one record of that id; leaves the list as it is when there is none. */
const amend = <Item extends { readonly id: string }>(
  items: readonly Item[],
  id: string,
  change: Partial<Item>,
): readonly Item[] => items.map((item) => (item.id === id ? { ...item, ...change } : item));

/** Keeps lists that are written at any moment in one sequence, whoever was first. */
const insertById = <Item extends { readonly id: string }>(
  items: readonly Item[],
  item: Item,
): readonly Item[] => {
  const at = items.findIndex((other) => other.id > item.id);
  return at < 0 ? [...items, item] : [...items.slice(0, at), item, ...items.slice(at)];
};

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

const leak = (draft: Draft, offer: string): void => {
  draft.offers = amend(draft.offers, offer, { open: true });
  draft.agreements = draft.agreements.map((agreement) =>
    agreement.offer === offer ? { ...agreement, open: true } : agreement,
  );
};

const enterBrink = (draft: Draft, pair: PairId): void => {
  const { since, pairs } = draft.brink;
  draft.brink = {
    since: since ?? draft.turn,
    pairs: pairs.includes(pair) ? pairs : [...pairs, pair].sort(),
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

/** Applies one structural consequence. Facts that only record an event change nothing here. */
export const applyFact = (draft: Draft, fact: Fact, entry: EntryHead): void => {
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
    case 'offer.made':
      draft.offers = insertById(draft.offers, fact.offer);
      return;
    case 'offer.status':
      draft.offers = amend(draft.offers, fact.offer, { status: fact.status, answer: fact.answer });
      return;
    case 'offer.leaked':
      leak(draft, fact.offer);
      return;
    case 'agreement.bound':
      draft.agreements = insertById(draft.agreements, fact.agreement);
      return;
    case 'agreement.step':
      draft.agreements = draft.agreements.map((agreement) =>
        agreement.id === fact.agreement
          ? {
              ...agreement,
              delivered: agreement.delivered.map((share, clause) =>
                clause === fact.clause ? fact.delivered : share,
              ),
            }
          : agreement,
      );
      return;
    case 'agreement.status':
      draft.agreements = amend(draft.agreements, fact.agreement, { status: fact.status });
      return;
    case 'strike':
      draft.casualties = true;
      return;
    case 'contingency.fired':
    case 'order.dropped':
      return;
  }
};

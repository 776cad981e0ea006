import { paperActSchema } from './acts.ts';
import type { OfferTerms, PaperAct } from './acts.ts';
import { turnsIn } from './calendar.ts';
import type { Fact } from './effects/facts.ts';
import { offerId } from './ids.ts';
import type { ActorId, EntryId, OfferId } from './ids.ts';
import type { Audience, Entry } from './ledger/entry.ts';
import type { Refusal, RefusalCode, Result } from './refusals.ts';
import { idsIn } from './resolution/recorder.ts';
import type { Offer, State } from './state/state.ts';
import type { EngineEvent } from './verbs.ts';
import { seesDemand, seesOffer } from './view/knows.ts';

type Detail = Refusal['detail'];
const refusal = (code: RefusalCode, field: string | null, detail: Detail = {}): Refusal => ({
  ...{ code, field, order: null, detail },
});

/** Who knows of paper between two: everybody, or the two and whoever was told. */
const knowers = (isPrivate: boolean, seats: readonly ActorId[]): Audience =>
  isPrivate ? [...new Set(seats)].toSorted() : 'all';

/** Each clause is its owner's to promise, and its owner is one of the two. */
const clauseFaults = (state: State, seat: ActorId, terms: OfferTerms): readonly Refusal[] =>
  terms.clauses.flatMap(({ by, issue }, at) => {
    const field = `terms.clauses.${at}`;
    const known = state.scenario.issues.find(({ id }) => id === issue);
    if (known === undefined) return [refusal('unknown-issue', `${field}.issue`)];
    if (by !== seat && by !== terms.to) return [refusal('not-a-party', `${field}.by`)];
    const { owner } = known;
    if (owner !== by) return [refusal('clause-not-owned', `${field}.by`, { issue, owner })];
    const first = terms.clauses.findIndex((clause) => clause.issue === issue);
    return first < at ? [refusal('duplicate', `${field}.issue`, { other: first })] : [];
  });

const termsFaults = (state: State, seat: ActorId, terms: OfferTerms): readonly Refusal[] => {
  const faults: Refusal[] = [];
  if (terms.to === seat) faults.push(refusal('self-target', 'terms.to'));
  else if (!state.scenario.actors.some(({ id }) => id === terms.to))
    faults.push(refusal('unknown-actor', 'terms.to'));
  const range = { min: state.turn, max: turnsIn(state) };
  if (terms.expires < range.min || terms.expires > range.max)
    faults.push(refusal('out-of-range', 'terms.expires', range));
  if (terms.demand !== null) {
    const found = state.demands.find(({ id }) => id === terms.demand);
    if (found === undefined || !seesDemand(state, { kind: 'seat', seat }, found))
      faults.push(refusal('unknown-demand', 'terms.demand'));
    else if (![found.from, found.to].includes(seat) || ![found.from, found.to].includes(terms.to))
      faults.push(refusal('not-a-party', 'terms.demand'));
  }
  return [...faults, ...clauseFaults(state, seat, terms)];
};

/** The offer as the seat knows it, or undefined where it does not. */
const seenOffer = (state: State, seat: ActorId, id: OfferId): Offer | undefined =>
  state.offers.find((offer) => offer.id === id && seesOffer({ kind: 'seat', seat }, offer));

/** Beside the addressee, whoever must consent to a clause may say no to an offer it knows of. */
const mayRefuse = (state: State, seat: ActorId, { terms }: Offer): boolean =>
  terms.to === seat ||
  terms.clauses.some(({ issue }) =>
    state.scenario.issues.some(({ id, consents }) => id === issue && consents.includes(seat)),
  );

type OfferAnswer = Extract<
  PaperAct,
  { readonly type: 'offer.withdraw' | 'offer.accept' | 'offer.refuse' }
>;

const answerFaults = (state: State, seat: ActorId, act: OfferAnswer): readonly Refusal[] => {
  const offer = seenOffer(state, seat, act.offer);
  if (offer === undefined) return [refusal('unknown-offer', 'offer')];
  if (act.type === 'offer.withdraw' && offer.from !== seat) return [refusal('not-author', 'offer')];
  if (act.type === 'offer.accept' && offer.terms.to !== seat)
    return [refusal('not-addressee', 'offer')];
  if (act.type === 'offer.refuse' && !mayRefuse(state, seat, offer))
    return [refusal('not-addressee', 'offer')];
  const { status } = offer;
  return status === 'open' ? [] : [refusal('offer-closed', 'offer', { status })];
};

const refused = (refusals: readonly Refusal[]): Result<EngineEvent> => ({ ok: false, refusals });

/** A paper and what it brings about, as two entries. */
const record = (
  state: State,
  seat: ActorId,
  act: PaperAct,
  audience: Audience,
  factOf: (paper: EntryId) => Fact,
): Result<EngineEvent> => {
  const { turn } = state;
  const ids = idsIn(state);
  const head = { turn, moment: 'paper', rule: 'R-Paper', audience } as const;
  const paper = { kind: 'paper', seat, act } as const;
  const id = ids.forBody(head.rule, paper);
  const fact = { kind: 'fact', fact: factOf(id) } as const;
  const entries: readonly Entry[] = [
    { id, ...head, parents: [], ...paper },
    { id: ids.forBody(head.rule, fact), ...head, parents: [id], ...fact },
  ];
  return { ok: true, value: { type: 'negotiated', turn, entries } };
};

/** Counted apart for each pair of seats, and in private apart, so that no count tells of others' paper. */
const offerIdIn = (state: State, seat: ActorId, terms: OfferTerms): OfferId => {
  const before = state.offers.filter(
    ({ from, turn, terms: { to, private: kept } }) =>
      from === seat && turn === state.turn && to === terms.to && kept === terms.private,
  ).length;
  const kind = terms.private ? 'private-' : '';
  return offerId(`offer-${state.turn}-${seat}-${terms.to}-${kind}${before + 1}`);
};

const make = (state: State, seat: ActorId, terms: OfferTerms): Result<EngineEvent> => {
  const faults = termsFaults(state, seat, terms);
  if (faults.length > 0) return refused(faults);
  const audience = knowers(terms.private, [seat, terms.to]);
  return record(state, seat, { type: 'offer.make', terms }, audience, (cause) => ({
    type: 'offer.made',
    offer: {
      id: offerIdIn(state, seat, terms),
      ...{ from: seat, terms, status: 'open', open: !terms.private, informed: [], answer: '' },
      ...{ turn: state.turn, cause },
    },
  }));
};

const STATUSES = {
  'offer.withdraw': 'withdrawn',
  'offer.accept': 'accepted',
  'offer.refuse': 'refused',
} as const;

const answer = (state: State, seat: ActorId, act: OfferAnswer): Result<EngineEvent> => {
  const faults = answerFaults(state, seat, act);
  const offer = seenOffer(state, seat, act.offer);
  if (faults.length > 0 || offer === undefined) return refused(faults);
  const { terms, from, informed, open } = offer;
  const audience = knowers(terms.private && !open, [from, terms.to, ...informed]);
  return record(state, seat, act, audience, () => ({
    type: 'offer.status',
    offer: offer.id,
    status: STATUSES[act.type],
    answer: act.type === 'offer.withdraw' ? '' : act.reason,
  }));
};

/**
 * Records paper at any moment before the resolution: offers made, withdrawn, taken or refused. Takes
 * any value in the place of the act; what it refuses depends only on what the seat can see.
 */
export const negotiate = (state: State, seat: ActorId, given: PaperAct): Result<EngineEvent> => {
  if (!state.scenario.actors.some(({ id }) => id === seat))
    return refused([refusal('not-yours', null)]);
  if (state.outcome !== null) return refused([refusal('crisis-over', null)]);
  const parsed = paperActSchema.safeParse(given);
  if (!parsed.success)
    return refused(
      parsed.error.issues.map(({ path }) =>
        refusal('bad-field', path.length === 0 ? null : path.map(String).join('.')),
      ),
    );
  const act = parsed.data;
  switch (act.type) {
    case 'offer.make':
      return make(state, seat, act.terms);
    case 'offer.withdraw':
    case 'offer.accept':
    case 'offer.refuse':
      return answer(state, seat, act);
    case 'package.propose':
    case 'package.revise':
    case 'package.answer':
    case 'package.send':
    case 'package.withdraw':
    case 'package.leave':
    case 'consent.ask':
    case 'consent.answer':
    case 'consent.pay':
    case 'consent.leak':
    case 'ballot.cast':
      return refused([refusal('not-in-play', null)]);
  }
};

import type { OfferTerms, PaperAct } from '../acts.ts';
import { turnsIn } from '../calendar.ts';
import { offerId } from '../ids.ts';
import type { ActorId, OfferId } from '../ids.ts';
import type { Audience } from '../ledger/entry.ts';
import type { Refusal, Result } from '../refusals.ts';
import { clauseAssets, holds, purse } from '../resolution/consents.ts';
import { undertakingsOf } from '../resolution/undertakings.ts';
import type { Offer, State } from '../state/state.ts';
import type { EngineEvent } from '../verbs.ts';
import { seesDemand, seesOffer, seesPackage } from '../view/knows.ts';
import { alike, among, record, refusal, refused } from './record.ts';

/** Who knows of paper between two: everybody, or the two and whoever was told. */
const knowers = (isPrivate: boolean, seats: readonly ActorId[]): Audience =>
  isPrivate ? among(seats) : 'all';

/** What its promiser may not promise without an owner's yes. */
const barredFaults = (state: State, seat: ActorId, terms: OfferTerms): readonly Refusal[] =>
  terms.clauses.flatMap(({ by, issue }, at) =>
    by === seat
      ? clauseAssets(state, issue)
          .filter(({ id, without }) => without === 'barred' && !holds(state, seat, id))
          .map(({ id, owner }) =>
            refusal('needs-consent', `terms.clauses.${at}`, { asset: id, owner }),
          )
      : [],
  );

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

/** Whose undertaking it is, and whether what it is about is there to be seen by both. */
const undertakingFaults = (state: State, seat: ActorId, terms: OfferTerms): readonly Refusal[] => {
  const sides = [seat, terms.to];
  const known = (id: string): boolean => state.scenario.actors.some((actor) => actor.id === id);
  return undertakingsOf(terms).flatMap((one, at): readonly Refusal[] => {
    const field = `terms.undertakings.${at}`;
    if (!sides.includes(one.by)) return [refusal('not-a-party', `${field}.by`)];
    switch (one.kind) {
      case 'sign': {
        const pack = state.packages.find(({ id }) => id === one.package);
        const seen = pack !== undefined && seesPackage({ kind: 'seat', seat }, pack);
        // Who is no party to it learns nothing of a package by trying its name.
        return seen && pack.terms.asked.includes(one.by)
          ? []
          : [refusal('unknown-package', `${field}.package`)];
      }
      case 'hold': {
        const turns = { min: state.turn, max: turnsIn(state) };
        if (!known(one.towards)) return [refusal('unknown-actor', `${field}.towards`)];
        if (one.towards === one.by) return [refusal('self-target', `${field}.towards`)];
        return one.until < turns.min || one.until > turns.max
          ? [refusal('out-of-range', `${field}.until`, turns)]
          : [];
      }
      case 'pay':
      case 'word':
        return [];
    }
  });
};

/** Points that a seat signs away by its own paper, as far as its purse goes. */
const purseFaults = (state: State, seat: ActorId, terms: OfferTerms): readonly Refusal[] => {
  const cost = undertakingsOf(terms).reduce(
    (sum, one) => (one.kind === 'pay' && one.by === seat ? sum + one.points : sum),
    0,
  );
  const left = purse(state, seat);
  return cost > left ? [refusal('too-dear', 'terms.undertakings', { cost, left })] : [];
};

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
  if (terms.clauses.length + undertakingsOf(terms).length === 0)
    faults.push(refusal('missing-field', 'terms.clauses'));
  return [
    ...faults,
    ...clauseFaults(state, seat, terms),
    ...barredFaults(state, seat, terms),
    ...undertakingFaults(state, seat, terms),
    ...purseFaults(state, seat, terms),
  ];
};

/** The offer as the seat knows it, or undefined where it does not. */
const seenOffer = (state: State, seat: ActorId, id: OfferId): Offer | undefined =>
  state.offers.find((offer) => offer.id === id && seesOffer({ kind: 'seat', seat }, offer));

/** Beside the addressee, whoever must consent to a clause may say no to an offer it knows of. */
const mayRefuse = (state: State, seat: ActorId, { terms }: Offer): boolean =>
  terms.to === seat ||
  terms.clauses.some(({ issue }) => clauseAssets(state, issue).some(({ owner }) => owner === seat));

type OfferAnswer = Extract<
  PaperAct,
  { readonly type: 'offer.withdraw' | 'offer.accept' | 'offer.refuse' }
>;
export type OfferAct = OfferAnswer | Extract<PaperAct, { readonly type: 'offer.make' }>;

const answerFaults = (state: State, seat: ActorId, act: OfferAnswer): readonly Refusal[] => {
  const offer = seenOffer(state, seat, act.offer);
  if (offer === undefined) return [refusal('unknown-offer', 'offer')];
  if (act.type === 'offer.withdraw' && offer.from !== seat) return [refusal('not-author', 'offer')];
  if (act.type === 'offer.accept' && offer.terms.to !== seat)
    return [refusal('not-addressee', 'offer')];
  if (act.type === 'offer.refuse' && !mayRefuse(state, seat, offer))
    return [refusal('not-addressee', 'offer')];
  const { status } = offer;
  if (status !== 'open') return [refusal('offer-closed', 'offer', { status })];
  return act.type === 'offer.accept'
    ? [...barredFaults(state, seat, offer.terms), ...purseFaults(state, seat, offer.terms)]
    : [];
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
  return record(state, seat, { type: 'offer.make', terms }, alike(audience), (cause) => ({
    type: 'offer.made',
    offer: {
      id: offerIdIn(state, seat, terms),
      from: seat,
      terms,
      status: 'open',
      open: !terms.private,
      informed: [],
      answer: '',
      turn: state.turn,
      cause,
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
  return record(state, seat, act, alike(audience), () => ({
    type: 'offer.status',
    offer: offer.id,
    status: STATUSES[act.type],
    answer: act.type === 'offer.withdraw' ? '' : act.reason,
  }));
};

/** Offers made, withdrawn, taken or refused. */
export const negotiateOffer = (state: State, seat: ActorId, act: OfferAct): Result<EngineEvent> =>
  act.type === 'offer.make' ? make(state, seat, act.terms) : answer(state, seat, act);

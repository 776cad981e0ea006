import { agreementId, pairId } from '../../ids.ts';
import type { ActorId, EntryId } from '../../ids.ts';
import type { Audience } from '../../ledger/entry.ts';
import { leakChance } from '../../rules/off-ramp.ts';
import { EASING } from '../../rules/tension.ts';
import { shown } from '../../rules/worked.ts';
import type { Offer, State } from '../../state/state.ts';
import { mayComeOut } from '../assessments.ts';
import { settleConsents } from '../consent-effects.ts';
import { unconsented } from '../consents.ts';
import type { Phase, PhaseContext } from '../context.ts';
import { leaksOf, letOut } from '../leaks.ts';
import { audienceOf } from '../measures.ts';
import { settlePackages } from '../package-effects.ts';
import { issueOf } from '../read.ts';
import { resolveOrders } from '../resolve-orders.ts';
import { firstStatus, settles } from '../undertakings.ts';

const knowers = (offer: Offer): Audience =>
  audienceOf(offer.open || !offer.terms.private, [offer.from, offer.terms.to, ...offer.informed]);

/** The paper in which the offer was accepted. */
const acceptanceOf = (state: State, offer: Offer): readonly EntryId[] =>
  (state.ledger[state.turn] ?? []).flatMap((entry) =>
    entry.kind === 'fact' &&
    entry.fact.type === 'offer.status' &&
    entry.fact.offer === offer.id &&
    entry.fact.status === 'accepted'
      ? [entry.id]
      : [],
  );

/** Threats tied to what has now been agreed are released. */
const releaseThreats = (context: PhaseContext, offer: Offer, bound: EntryId): void => {
  const { state } = context;
  for (const { by, issue } of offer.terms.clauses) {
    const settled = state.demands.filter(
      (demand) => demand.to === by && demand.issue === issue && demand.from !== by,
    );
    for (const commitment of state.commitments) {
      if (commitment.status !== 'open' || commitment.kind !== 'threat') continue;
      if (!settled.some((demand) => demand.id === commitment.demand)) continue;
      if (commitment.by !== offer.from && commitment.by !== offer.terms.to) continue;
      context.fact({
        rule: 'R-Commitments',
        fact: { type: 'commitment.status', commitment: commitment.id, status: 'released' },
        // Everybody sees that the threat is off; why, only those who know of the agreement.
        because: [commitment.cause, bound],
        audience: 'all',
      });
    }
  }
};

const bind = (context: PhaseContext, offer: Offer): void => {
  const audience = knowers(offer);
  const id = agreementId(context.mint('agreement', offer.id));
  const bound = context.fact({
    rule: 'R-Settlement',
    fact: {
      type: 'agreement.bound',
      agreement: {
        id,
        offer: offer.id,
        from: offer.from,
        terms: offer.terms,
        open: offer.open || !offer.terms.private,
        delivered: offer.terms.clauses.map(() => 0),
        ...(offer.terms.undertakings === undefined
          ? {}
          : { kept: offer.terms.undertakings.map(firstStatus) }),
        status: 'running',
        turn: context.state.turn,
        cause: offer.cause,
      },
    },
    because: [offer.cause, ...acceptanceOf(context.state, offer)],
    audience,
  });
  releaseThreats(context, offer, bound);
  if (!settles(offer)) return;
  context.change({
    rule: 'R-Tension',
    quantity: 'tension',
    subject: pairId(offer.from, offer.terms.to),
    by: EASING.agreement,
    because: [bound],
    audience: audienceOf(false, [offer.from, offer.terms.to]),
    terms: [shown('agreement', EASING.agreement)],
  });
};

/** Owners of what is conceded and of what it takes, who were not asked. */
const unasked = (state: State, offer: Offer): readonly ActorId[] => {
  const asked: readonly ActorId[] = [offer.from, offer.terms.to, ...offer.informed];
  const owners = offer.terms.clauses.flatMap(({ issue }) => issueOf(state, issue)?.owner ?? []);
  const needed = unconsented(state, offer.terms, [offer.from, offer.terms.to]);
  return [...new Set([...owners, ...needed])].filter((owner) => !asked.includes(owner)).toSorted();
};

/** R-Off-ramp. A private offer comes out where one of the two sees to it, else perhaps by itself. */
const mayLeak = (context: PhaseContext, offer: Offer): void => {
  const meant = leaksOf(context, offer);
  if (meant.length > 0) {
    letOut(context, offer, unasked(context.state, offer), meant);
    return;
  }
  const chance = leakChance(offer.informed.length);
  const drawn = context.draw({
    rule: 'R-Off-ramp',
    subject: offer.id,
    ordinal: 0,
    chance: chance.value,
    scale: 'chance',
    because: [offer.cause],
    audience: knowers(offer),
    terms: chance.terms,
  });
  if (drawn.hit) letOut(context, offer, unasked(context.state, offer), [drawn.id]);
};

/** Talks, votes and words take effect; accepted paper binds, stale paper expires, secrets may leak. */
export const diplomacy: Phase = (context) => {
  resolveOrders('diplomacy')(context);
  mayComeOut(context);
  settleConsents(context);
  settlePackages(context);
  const { state } = context;
  const running = new Set(state.agreements.map((agreement) => agreement.offer));
  for (const offer of state.offers) {
    if (offer.status === 'accepted' && !running.has(offer.id)) bind(context, offer);
    if (offer.status === 'open' && offer.terms.expires <= state.turn) {
      context.fact({
        rule: 'R-Paper',
        fact: { type: 'offer.status', offer: offer.id, status: 'expired', answer: '' },
        because: [offer.cause],
        audience: knowers(offer),
      });
    }
    const live = offer.status === 'open' || offer.status === 'accepted';
    if (live && offer.terms.private && !offer.open) mayLeak(context, offer);
  }
};

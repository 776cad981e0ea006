import { dyadId } from '../ids.ts';
import type { ActorId, EntryId } from '../ids.ts';
import { ANSWERED, CONSENT_LEAKED, RESENTED, touches } from '../rules/consent.ts';
import { shown } from '../rules/worked.ts';
import type { Consent } from '../state/state.ts';
import { holds, saidThisTurn } from './consents.ts';
import type { PhaseContext, PlacedOrder } from './context.ts';
import { audienceOf } from './measures.ts';

/** Points that one seat's own figure moves by, known to that seat. */
const move = (
  context: PhaseContext,
  quantity: 'influence' | 'support' | 'legitimacy',
  actor: ActorId,
  by: number,
  term: string,
  because: EntryId,
): void => {
  context.change({
    ...{ rule: 'R-Consent', quantity, subject: actor, by, because: [because] },
    ...{ audience: [actor], terms: [shown(term, by)] },
  });
};

const trust = (
  context: PhaseContext,
  holder: ActorId,
  other: ActorId,
  by: number,
  term: string,
  because: EntryId,
): void => {
  const subject = dyadId(holder, other);
  if (context.state.quantities.trust[subject] === undefined) return;
  context.change({
    ...{ rule: 'R-Consent', quantity: 'trust', subject, by, because: [because] },
    ...{ audience: [holder], terms: [shown(term, by)] },
  });
};

/** What this turn's answers do between the two, and prices that are now paid. */
const takeEffect = (context: PhaseContext): void => {
  for (const { consent, entry, status, reason } of saidThisTurn(context.state)) {
    const { by, owner, price } = consent;
    if (status === 'granted') trust(context, by, owner, ANSWERED.granted, 'consent-given', entry);
    if (status === 'refused' && reason.trim() === '')
      trust(context, by, owner, ANSWERED.unexplained, 'no-reason-given', entry);
    if (status === 'paid') move(context, 'influence', by, -price, 'price', entry);
  }
};

/** Requests that their owners have let out this turn. */
const comeOut = (context: PhaseContext): void => {
  for (const entry of context.state.ledger[context.state.turn] ?? []) {
    if (entry.kind !== 'fact' || entry.fact.type !== 'consent.leaked') continue;
    const { consent: id } = entry.fact;
    const consent = context.state.consents.find((one) => one.id === id);
    if (consent === undefined) continue;
    const { by, owner } = consent;
    trust(context, by, owner, CONSENT_LEAKED.trust, 'leak', entry.id);
    move(context, 'support', by, CONSENT_LEAKED.support, 'leak', entry.id);
  }
};

/** What was given for a time and has run out. */
const lapse = (context: PhaseContext, consent: Consent): void => {
  const { id, status, until, price, reason, by, owner, open, cause } = consent;
  const given = status === 'granted' || status === 'paid';
  if (!given || until === null || until >= context.state.turn) return;
  context.fact({
    rule: 'R-Consent',
    fact: { type: 'consent.status', consent: id, status: 'lapsed', price, until, reason },
    because: [cause],
    audience: audienceOf(open, [by, owner]),
  });
};

/** An owner that hears of what was done without its yes resents it. */
const resent = (context: PhaseContext, { seat, order, act, profile }: PlacedOrder): void => {
  for (const asset of context.state.scenario.assets) {
    const { id, owner, without } = asset;
    const deed = { instrument: order.instrument, by: seat, target: profile.target };
    const heard = profile.audience === 'all' || profile.audience.includes(owner);
    if (without !== 'resented' || !heard || !touches(asset, deed)) continue;
    if (holds(context.state, seat, id)) continue;
    trust(context, owner, seat, RESENTED.trust, 'not-asked', act);
    move(context, 'legitimacy', seat, RESENTED.legitimacy, 'not-asked', act);
  }
};

/** R-Consent. Answers take effect, prices are paid, what was lent runs out, and what was taken is resented. */
export const settleConsents = (context: PhaseContext): void => {
  takeEffect(context);
  comeOut(context);
  for (const consent of context.state.consents) lapse(context, consent);
  for (const placed of context.orders) resent(context, placed);
};

/** Prices reach their owners once the turn's income is reckoned: they are for the next turn to spend. */
export const receivePrices = (context: PhaseContext): void => {
  for (const { consent, entry, status } of saidThisTurn(context.state)) {
    if (status === 'paid') move(context, 'influence', consent.owner, consent.price, 'price', entry);
  }
};

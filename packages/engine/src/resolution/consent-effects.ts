import { ANSWERED, CONSENT_LEAKED, RESENTED, touches } from '../rules/consent.ts';
import type { Consent } from '../state/state.ts';
import { holds, saidThisTurn } from './consents.ts';
import type { PhaseContext, PlacedOrder } from './context.ts';
import { audienceOf } from './measures.ts';
import { moveOwn, moveTrust } from './own-figures.ts';

const RULE = 'R-Consent';

/** What this turn's answers do between the two, and prices that are now paid. */
const takeEffect = (context: PhaseContext): void => {
  for (const { consent, entry, status, reason } of saidThisTurn(context.state)) {
    const { by, owner, price } = consent;
    if (status === 'granted')
      moveTrust(context, by, owner, {
        rule: RULE,
        by: ANSWERED.granted,
        term: 'consent-given',
        because: entry,
      });
    if (status === 'refused' && reason.trim() === '')
      moveTrust(context, by, owner, {
        rule: RULE,
        by: ANSWERED.unexplained,
        term: 'no-reason-given',
        because: entry,
      });
    if (status === 'paid')
      moveOwn(context, 'influence', by, { rule: RULE, by: -price, term: 'price', because: entry });
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
    moveTrust(context, by, owner, {
      rule: RULE,
      by: CONSENT_LEAKED.trust,
      term: 'leak',
      because: entry.id,
    });
    moveOwn(context, 'support', by, {
      rule: RULE,
      by: CONSENT_LEAKED.support,
      term: 'leak',
      because: entry.id,
    });
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
    moveTrust(context, owner, seat, {
      rule: RULE,
      by: RESENTED.trust,
      term: 'not-asked',
      because: act,
    });
    moveOwn(context, 'legitimacy', seat, {
      rule: RULE,
      by: RESENTED.legitimacy,
      term: 'not-asked',
      because: act,
    });
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
    if (status === 'paid')
      moveOwn(context, 'influence', consent.owner, {
        rule: RULE,
        by: consent.price,
        term: 'price',
        because: entry,
      });
  }
};

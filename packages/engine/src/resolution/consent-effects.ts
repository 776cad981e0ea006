import { ANSWERED, CONSENT_LEAKED, RESENTED, touches } from '../rules/consent.ts';
import { sidePaymentCost } from '../rules/legitimacy.ts';
import type { ActorId, EntryId, IssueId } from '../ids.ts';
import type { Consent, State } from '../state/state.ts';
import { clauseAssets, givenToAny, holds, saidThisTurn } from './consents.ts';
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
    if (consent.status === 'paid')
      moveOwn(context, 'legitimacy', by, {
        rule: 'R-Legitimacy',
        by: sidePaymentCost(consent.price),
        term: 'side-payment',
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

/** What an owner that was not asked holds against whoever went on without it. */
const hold = (context: PhaseContext, owner: ActorId, against: ActorId, because: EntryId): void => {
  const head = { rule: RULE, term: 'not-asked', because } as const;
  moveTrust(context, owner, against, { ...head, by: RESENTED.trust });
  moveOwn(context, 'legitimacy', against, { ...head, by: RESENTED.legitimacy });
};

/** A private bargain on the issue that came out was held against its author then (R-Off-ramp). */
const cameOut = (state: State, issue: IssueId): boolean =>
  state.agreements.some(
    ({ terms, open }) =>
      terms.private && open && terms.clauses.some((clause) => clause.issue === issue),
  );

/** Whether the owner of what an issue touches has had its say on what the seat does: it was seen, or came out. */
export const stepTaken = (state: State, seat: ActorId, issue: IssueId): boolean =>
  cameOut(state, issue) ||
  state.measures.some(
    ({ by, instrument, params }) =>
      by === seat && instrument === 'comply' && params['issue'] === issue,
  );

/**
 * The first step on an issue shows the owner of what is touched that it was not asked, whoever it
 * was promised to: nothing here depends on what is not public but the owner's own yes.
 */
const resentStep = (context: PhaseContext, { seat, order, act }: PlacedOrder): void => {
  const { state } = context;
  const { issue: wanted, step } = order.params;
  const issue = state.scenario.issues.find(({ id }) => id === wanted)?.id;
  if (order.instrument !== 'comply' || issue === undefined || step === 0) return;
  if (stepTaken(state, seat, issue)) return;
  for (const { id, owner, without } of clauseAssets(state, issue)) {
    if (without === 'resented' && owner !== seat && !givenToAny(state, id))
      hold(context, owner, seat, act);
  }
};

/** An owner that hears of what was done without its yes resents it. */
const resent = (context: PhaseContext, placed: PlacedOrder): void => {
  const { seat, order, act, profile } = placed;
  resentStep(context, placed);
  for (const asset of context.state.scenario.assets) {
    const { id, owner, without } = asset;
    const deed = { instrument: order.instrument, by: seat, target: profile.target };
    const heard = profile.audience === 'all' || profile.audience.includes(owner);
    if (without !== 'resented' || !heard || !touches(asset, deed)) continue;
    if (holds(context.state, seat, id)) continue;
    hold(context, owner, seat, act);
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

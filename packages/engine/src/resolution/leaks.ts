import { dyadId } from '../ids.ts';
import type { ActorId, EntryId } from '../ids.ts';
import { sidePaymentCost } from '../rules/legitimacy.ts';
import { LEAKED } from '../rules/off-ramp.ts';
import { shown } from '../rules/worked.ts';
import type { Offer } from '../state/state.ts';
import type { PhaseContext } from './context.ts';
import { moveOwn } from './own-figures.ts';
import { undertakingsOf } from './undertakings.ts';

/** The orders by which one of the two lets what is between them out. */
export const leaksOf = ({ orders }: PhaseContext, { from, terms }: Offer): readonly EntryId[] =>
  orders
    .filter(({ seat, order: { instrument, params } }) => {
      if (instrument !== 'leak') return false;
      const other = seat === from ? terms.to : seat === terms.to ? from : null;
      return other !== null && params['with'] === other;
    })
    .map(({ act }) => act);

/** R-Off-ramp. A private offer is out: what that costs its author, at home and with those not asked. */
export const letOut = (
  context: PhaseContext,
  offer: Offer,
  unasked: readonly ActorId[],
  because: readonly EntryId[],
): void => {
  const fact = { type: 'offer.leaked', offer: offer.id } as const;
  const leaked = context.fact({ rule: 'R-Off-ramp', fact, because, audience: 'all' });
  context.change({
    rule: 'R-Off-ramp',
    quantity: 'support',
    subject: offer.from,
    by: LEAKED.support,
    because: [leaked],
    audience: [offer.from],
    terms: [shown('leak', LEAKED.support)],
  });
  const paid = undertakingsOf(offer.terms).reduce(
    (sum, one) => (one.kind === 'pay' ? sum + one.points : sum),
    0,
  );
  if (paid > 0)
    moveOwn(context, 'legitimacy', offer.from, {
      rule: 'R-Legitimacy',
      by: sidePaymentCost(paid),
      term: 'side-payment',
      because: leaked,
    });
  for (const owner of unasked) {
    context.change({
      rule: 'R-Off-ramp',
      quantity: 'trust',
      subject: dyadId(owner, offer.from),
      by: LEAKED.trust,
      because: [leaked],
      audience: [owner],
      terms: [shown('not-asked', LEAKED.trust)],
    });
  }
};

import { forceCost } from '../../rules/legitimacy.ts';
import { shown } from '../../rules/worked.ts';
import { receivePrices } from '../consent-effects.ts';
import type { Phase } from '../context.ts';
import { deedsOf } from '../deeds.ts';
import { holdTogether } from '../hold-together.ts';
import { hasMandate } from '../read.ts';
import { findDeals } from '../side-deals.ts';

/** R-Legitimacy. What force costs in the eyes of those who take no side; a mandate spares some of it. */
const countForce: Phase = (context) => {
  for (const deed of deedsOf(context)) {
    const by = forceCost(deed.rung, hasMandate(context.state, deed.by));
    if (by === 0) continue;
    context.change({
      rule: 'R-Legitimacy',
      quantity: 'legitimacy',
      subject: deed.by,
      by,
      because: [deed.act],
      audience: [deed.by],
      terms: [shown('force', by), shown('rung', deed.rung)],
    });
  }
};

/** What comes last for those who act together: force is weighed, prices arrive, packages hold or not. */
export const cohesion: Phase = (context) => {
  countForce(context);
  receivePrices(context);
  findDeals(context);
  holdTogether(context);
};

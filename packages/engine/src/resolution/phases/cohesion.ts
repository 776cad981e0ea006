import type { State } from '../../state/state.ts';
import { FORCE_AFTER_DEMAND, LEGITIMACY, forceCost } from '../../rules/legitimacy.ts';
import { shown } from '../../rules/worked.ts';
import { receivePrices } from '../consent-effects.ts';
import type { Phase } from '../context.ts';
import type { Deed } from '../deed.ts';
import { deedsOf } from '../deeds.ts';
import { holdTogether } from '../hold-together.ts';
import { receiveClaims } from '../package-claims.ts';
import { hasMandate } from '../read.ts';
import { findDeals } from '../side-deals.ts';
import { payUndertakings } from '../undertakings.ts';

/** Whether the one struck at has itself used force on its author before. */
const provoked = ({ measures, ledger }: State, { by, target }: Deed): boolean =>
  measures.some(
    (one) => one.by === target && one.target === by && one.rung >= FORCE_AFTER_DEMAND,
  ) ||
  ledger.some((row) =>
    row.some(
      (entry) =>
        entry.kind === 'fact' &&
        entry.fact.type === 'strike' &&
        entry.fact.by === target &&
        entry.fact.target === by,
    ),
  );

/** R-Legitimacy. Force against somebody of whom nothing was asked, unprovoked, skips a stage. */
const countSequence: Phase = (context) => {
  const { state } = context;
  for (const deed of deedsOf(context)) {
    const { by: author, target, rung, act } = deed;
    if (rung < FORCE_AFTER_DEMAND || target === null || provoked(state, deed)) continue;
    if (state.demands.some(({ from, to }) => from === author && to === target)) continue;
    context.change({
      rule: 'R-Legitimacy',
      quantity: 'legitimacy',
      subject: author,
      by: LEGITIMACY['skipped-stage'],
      because: [act],
      audience: [author],
      terms: [shown('skipped-stage', LEGITIMACY['skipped-stage'])],
    });
  }
};

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
  countSequence(context);
  receivePrices(context);
  findDeals(context);
  receiveClaims(context);
  payUndertakings(context);
  holdTogether(context);
};

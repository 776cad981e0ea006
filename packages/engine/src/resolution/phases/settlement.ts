import { MICRO } from '../../quantities.ts';
import { FALSE_ALARM, OVERDUE, VERIFICATION } from '../../rules/settlement.ts';
import { shown } from '../../rules/worked.ts';
import type { Agreement } from '../../state/state.ts';
import { breakOff, distrust, parties } from '../breach.ts';
import { verificationOf } from '../consents.ts';
import type { Phase, PhaseContext } from '../context.ts';
import { resolveOrders } from '../resolve-orders.ts';
import { snapBack } from '../snapback.ts';
import type { Breach } from '../snapback.ts';
import { judgeUndertakings } from '../undertakings.ts';

/** Each side that owes is looked at: the idle may be found out, the honest may be suspected. */
const verify = (context: PhaseContext, agreement: Agreement): readonly Breach[] => {
  const { state } = context;
  const broken: Breach[] = [];
  const { detection, falseAlarm } =
    VERIFICATION[verificationOf(state, agreement.terms, parties(agreement))];
  for (const owing of parties(agreement)) {
    const shares = agreement.terms.clauses.flatMap((clause, at) =>
      clause.by === owing ? [agreement.delivered[at] ?? 0] : [],
    );
    // What is promised beside moves on issues is judged by what was done, not by looking.
    if (shares.every((share) => share >= MICRO)) continue;
    const complies = context.orders.some(
      ({ seat, order }) => seat === owing && order.instrument === 'comply',
    );
    const idle = !complies && shares.every((share) => share === 0);
    if (idle && state.turn - agreement.turn < OVERDUE) continue;
    const drawn = context.draw({
      ...{ rule: 'R-Settlement', subject: `${agreement.id}-${owing}`, ordinal: idle ? 0 : 1 },
      chance: idle ? detection : falseAlarm,
      scale: 'chance',
      because: [agreement.cause],
      audience: parties(agreement),
      terms: [shown('verification', detection)],
    });
    if (!drawn.hit) continue;
    if (idle) broken.push(breakOff(context, agreement, owing, drawn.id));
    else distrust(context, agreement, owing, FALSE_ALARM, drawn.id);
  }
  return broken;
};

/** Promises are delivered and looked at; what was lifted comes back where they are broken. */
export const settlement: Phase = (context) => {
  resolveOrders('settlement')(context);
  const broken = context.state.agreements.flatMap((agreement) => {
    if (agreement.status !== 'running') return [];
    const kept = judgeUndertakings(context, agreement);
    if (kept.length > 0 || agreement.turn >= context.state.turn) return kept;
    return verify(context, agreement);
  });
  snapBack(context, broken);
};

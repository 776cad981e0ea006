import { MICRO } from '../../quantities.ts';
import { OVERDUE, VERIFICATION } from '../../rules/settlement.ts';
import { shown } from '../../rules/worked.ts';
import type { Agreement } from '../../state/state.ts';
import { hasBetrayed, lookAt, settleAlarm } from '../alarms.ts';
import { breakOff, parties } from '../breach.ts';
import { verificationOf } from '../consents.ts';
import type { Phase, PhaseContext } from '../context.ts';
import { resolveOrders } from '../resolve-orders.ts';
import { snapBack } from '../snapback.ts';
import type { Breach } from '../snapback.ts';
import { holdsBack, judgeUndertakings } from '../undertakings.ts';

/**
 * Each side that owes is looked at: the idle may be found out, whoever betrayed its word in the dark
 * and whoever keeps it may be reported alike.
 */
const verify = (context: PhaseContext, agreement: Agreement): readonly Breach[] => {
  const { state } = context;
  const broken: Breach[] = [];
  const verification = verificationOf(state, agreement.terms, parties(agreement));
  const { detection } = VERIFICATION[verification];
  for (const owing of parties(agreement)) {
    const shares = agreement.terms.clauses.flatMap((clause, at) =>
      clause.by === owing ? [agreement.delivered[at] ?? 0] : [],
    );
    const delivered = shares.every((share) => share >= MICRO);
    if (delivered && !holdsBack(agreement, owing)) continue;
    const complies = context.orders.some(
      ({ seat, order }) => seat === owing && order.instrument === 'comply',
    );
    const idle = !delivered && !complies && shares.every((share) => share === 0);
    if (!idle || hasBetrayed(state, agreement, owing)) {
      lookAt(context, agreement, owing, verification);
      continue;
    }
    if (state.turn - agreement.turn < OVERDUE) continue;
    const drawn = context.draw({
      rule: 'R-Settlement',
      subject: `${agreement.id}-${owing}`,
      ordinal: 0,
      chance: detection,
      scale: 'chance',
      because: [agreement.cause],
      audience: parties(agreement),
      terms: [shown('verification', detection)],
    });
    if (drawn.hit) broken.push(breakOff(context, agreement, owing, drawn.id));
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
    const answered = settleAlarm(context, agreement);
    return answered.length > 0 ? answered : verify(context, agreement);
  });
  snapBack(context, broken);
};

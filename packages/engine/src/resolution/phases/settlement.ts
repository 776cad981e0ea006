import { dyadId } from '../../ids.ts';
import type { ActorId, EntryId } from '../../ids.ts';
import { MICRO, fromMicro } from '../../quantities.ts';
import { BROKEN_PROMISE } from '../../rules/commitments.ts';
import { LEGITIMACY } from '../../rules/legitimacy.ts';
import { FALSE_ALARM, OVERDUE, VERIFICATION, breach, takenBack } from '../../rules/settlement.ts';
import { factor, shown } from '../../rules/worked.ts';
import type { Agreement } from '../../state/state.ts';
import { verificationOf } from '../consents.ts';
import type { Phase, PhaseContext } from '../context.ts';
import { audienceOf } from '../measures.ts';
import { quantity } from '../read.ts';
import { resolveOrders } from '../resolve-orders.ts';
import { snapBack } from '../snapback.ts';
import type { Breach } from '../snapback.ts';

const parties = ({ from, terms }: Agreement): readonly [ActorId, ActorId] => [from, terms.to];
const otherThan = (agreement: Agreement, actor: ActorId): ActorId =>
  agreement.from === actor ? agreement.terms.to : agreement.from;

const distrust = (
  context: PhaseContext,
  agreement: Agreement,
  suspect: ActorId,
  points: number,
  because: EntryId,
): void => {
  const holder = otherThan(agreement, suspect);
  const subject = dyadId(holder, suspect);
  if (context.state.quantities.trust[subject] === undefined) return;
  context.change({
    ...{ rule: 'R-Settlement', quantity: 'trust', subject, by: points, because: [because] },
    ...{ audience: [holder], terms: [shown('trust', points)] },
  });
};

/** Whoever kept its word takes back what it had delivered in part. */
const takeBack = (
  context: PhaseContext,
  { terms, delivered }: Agreement,
  breaker: ActorId,
  because: EntryId,
): void => {
  terms.clauses.forEach(({ by, issue, to }, at) => {
    if (by === breaker) return;
    const now = quantity(context.state, 'position', issue);
    const { value, terms: parts } = takenBack(now, to, fromMicro(delivered[at] ?? 0));
    if (value === 0) return;
    context.change({
      ...{ rule: 'R-Settlement', quantity: 'position', subject: issue, by: value },
      ...{ because: [because], audience: 'all', terms: parts },
    });
  });
};

/** A promise found broken: the agreement ends and its breaker pays, more where it was locked. */
const breakOff = (
  context: PhaseContext,
  agreement: Agreement,
  breaker: ActorId,
  because: EntryId,
): Breach => {
  const isPublic = agreement.open;
  const broken = context.fact({
    rule: 'R-Settlement',
    fact: { type: 'agreement.status', agreement: agreement.id, status: 'broken' },
    because: [because],
    audience: audienceOf(isPublic, parties(agreement)),
  });
  const lock = breach(agreement.terms.lock);
  const pay = (quantity: 'reputation' | 'legitimacy', points: number): void => {
    context.change({
      ...{ rule: 'R-Settlement', quantity, subject: breaker, by: points * lock },
      ...{ because: [broken], audience: [breaker] },
      terms: [shown('broken-promise', points), factor('lock', lock)],
    });
  };
  pay('reputation', BROKEN_PROMISE.reputation);
  if (isPublic) pay('legitimacy', LEGITIMACY['broken-agreement']);
  takeBack(context, agreement, breaker, broken);
  distrust(context, agreement, breaker, BROKEN_PROMISE.trust, broken);
  return { by: breaker, towards: otherThan(agreement, breaker), because: broken };
};

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
  const broken = context.state.agreements.flatMap((agreement) =>
    agreement.status === 'running' && agreement.turn < context.state.turn
      ? verify(context, agreement)
      : [],
  );
  snapBack(context, broken);
};

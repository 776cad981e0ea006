import { dyadId } from '../ids.ts';
import type { ActorId, EntryId } from '../ids.ts';
import { fromMicro } from '../quantities.ts';
import { BROKEN_PROMISE } from '../rules/commitments.ts';
import { LEGITIMACY } from '../rules/legitimacy.ts';
import { breach, takenBack } from '../rules/settlement.ts';
import { factor, shown } from '../rules/worked.ts';
import type { Agreement } from '../state/state.ts';
import type { PhaseContext } from './context.ts';
import { audienceOf } from './measures.ts';
import { quantity } from './read.ts';
import type { Breach } from './snapback.ts';

/** The two sides of an agreement, its author first. */
export const parties = ({ from, terms }: Agreement): readonly [ActorId, ActorId] => [
  from,
  terms.to,
];
export const otherThan = (agreement: Agreement, actor: ActorId): ActorId =>
  agreement.from === actor ? agreement.terms.to : agreement.from;

export const distrust = (
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
    rule: 'R-Settlement',
    quantity: 'trust',
    subject,
    by: points,
    because: [because],
    audience: [holder],
    terms: [shown('trust', points)],
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
      rule: 'R-Settlement',
      quantity: 'position',
      subject: issue,
      by: value,
      because: [because],
      audience: 'all',
      terms: parts,
    });
  });
};

/** A promise found broken: the agreement ends and its breaker pays, more where it was locked. */
export const breakOff = (
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
      rule: 'R-Settlement',
      quantity,
      subject: breaker,
      by: points * lock,
      because: [broken],
      audience: [breaker],
      terms: [shown('broken-promise', points), factor('lock', lock)],
    });
  };
  pay('reputation', BROKEN_PROMISE.reputation);
  if (isPublic) pay('legitimacy', LEGITIMACY['broken-agreement']);
  takeBack(context, agreement, breaker, broken);
  distrust(context, agreement, breaker, BROKEN_PROMISE.trust, broken);
  return { by: breaker, towards: otherThan(agreement, breaker), because: broken };
};

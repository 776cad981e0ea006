import type { EntryId, SubjectId } from '../ids.ts';
import type { EntryIds } from '../ledger/entry-id.ts';
import type { Audience, Entry, Moment } from '../ledger/entry.ts';
import { toMicro, withinRange } from '../quantities.ts';
import type { Micro, QuantityId } from '../quantities.ts';
import type { State } from '../state/state.ts';
import type { ChangeEffect } from './context.ts';

/** An entry in full, or a contribution whose before and after are known when the phase ends. */
export type Slot =
  | { readonly entry: Entry }
  | {
      readonly id: EntryId;
      readonly moment: Moment;
      readonly effect: ChangeEffect;
      readonly parents: readonly EntryId[];
    };
interface Running {
  readonly quantity: QuantityId;
  readonly subject: SubjectId;
  value: Micro;
  moment: Moment;
  readonly parents: EntryId[];
  audience: Audience;
}

/** What two audiences share: a sum may be known only to those who know every part of it. */
export const shared = (a: Audience, b: Audience): Audience => {
  if (a === 'control' || b === 'control') return 'control';
  if (a === 'all') return b;
  if (b === 'all') return a;
  return a.filter((seat) => b.includes(seat));
};

/** One R-Range entry for each quantity that its contributions carried out of range. */
const clamped = (state: State, sums: readonly Running[], ids: EntryIds): readonly Entry[] => {
  const entries: Entry[] = [];
  for (const { quantity, subject, value, moment, parents, audience } of sums) {
    const after = withinRange(quantity, value);
    if (after === value) continue;
    entries.push({
      id: ids.forChange('R-Range', quantity, subject),
      turn: state.turn,
      moment,
      rule: 'R-Range',
      parents,
      audience,
      kind: 'change',
      quantity,
      subject,
      before: value,
      after,
      terms: [],
    });
  }
  return entries;
};

/** Fills in before and after of each contribution, then one R-Range entry per quantity out of range. */
export const settleSlots = (
  state: State,
  slots: readonly Slot[],
  ids: EntryIds,
): readonly Entry[] => {
  const sums: Running[] = [];
  const byQuantity = new Map<QuantityId, Map<SubjectId, Running>>();
  const entries: Entry[] = [];
  for (const slot of slots) {
    if ('entry' in slot) {
      entries.push(slot.entry);
      continue;
    }
    const { id, moment, effect, parents } = slot;
    const { quantity, subject, audience, rule, terms } = effect;
    let bySubject = byQuantity.get(quantity);
    if (bySubject === undefined) {
      bySubject = new Map();
      byQuantity.set(quantity, bySubject);
    }
    let sum = bySubject.get(subject);
    if (sum === undefined) {
      const value = state.quantities[quantity][subject] ?? 0;
      sum = { quantity, subject, value, moment, parents: [], audience: 'all' };
      bySubject.set(subject, sum);
      sums.push(sum);
    }
    const before = sum.value;
    const after = before + (Number.isFinite(effect.by) ? toMicro(effect.by) : 0);
    sum.value = after;
    sum.moment = moment;
    sum.parents.push(id);
    sum.audience = shared(sum.audience, audience);
    const { turn } = state;
    // Plain literals: spreading parts together costs more than all the rest of settling.
    entries.push({
      id,
      turn,
      moment,
      rule,
      parents,
      audience,
      kind: 'change',
      quantity,
      subject,
      before,
      after,
      terms,
    });
  }
  for (const entry of clamped(state, sums, ids)) entries.push(entry);
  return entries;
};

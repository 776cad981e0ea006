import { drawKey, uniform } from '../chance/draw.ts';
import { applyEntries } from '../effects/apply.ts';
import { entryId, entryIdFrom } from '../ids.ts';
import type { EntryId, SubjectId } from '../ids.ts';
import type { Audience, Entry, EntryBody, Moment } from '../ledger/entry.ts';
import { MICRO, quantitySpecs, toMicro } from '../quantities.ts';
import type { Micro, QuantityId } from '../quantities.ts';
import type { RuleId } from '../rules/rule-ids.ts';
import type { State } from '../state/state.ts';
import type { Chance } from '../verbs.ts';
import type { ChangeEffect, DrawRequest, Drawn, FactEffect } from './context.ts';

export interface Head {
  readonly moment: Moment;
  readonly rule: RuleId;
  readonly because: readonly EntryId[];
  readonly audience: Audience;
}
/** An entry in full, or a contribution whose before and after are known when the phase ends. */
type Slot =
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
const shared = (a: Audience, b: Audience): Audience => {
  if (a === 'control' || b === 'control') return 'control';
  if (a === 'all') return b;
  if (b === 'all') return a;
  return a.filter((seat) => b.includes(seat));
};

/** The number that the next entry of the turn gets; paper is numbered apart, by seat. */
const nextIndex = (state: State): number =>
  1 +
  (state.ledger[state.turn] ?? []).reduce(
    (count, entry) => (entry.moment === 'paper' ? count : count + 1),
    0,
  );

/** What everything that time alone brings about goes back to: the opening of the turn. */
const openingOf = (state: State): EntryId =>
  (state.ledger[state.turn - 1] ?? []).findLast(
    (entry) => entry.kind === 'fact' && entry.fact.type === 'turn.opened',
  )?.id ?? entryId(0, 1);

export interface Recorder {
  /** The world as of the last settling. */
  readonly state: () => State;
  readonly entries: () => readonly Entry[];
  readonly append: (head: Head, body: EntryBody) => EntryId;
  readonly change: (moment: Moment, effect: ChangeEffect) => EntryId;
  readonly fact: (moment: Moment, effect: FactEffect) => EntryId;
  readonly draw: (moment: Moment, request: DrawRequest) => Drawn;
  readonly mint: (kind: string, of: string) => string;
  /** Sums what was contributed, clamps each quantity once, applies everything to the state. */
  readonly settle: () => void;
}

/** Fills in before and after of each contribution, then one R-Range entry per quantity out of range. */
const settleSlots = (
  state: State,
  slots: readonly Slot[],
  number: () => EntryId,
): readonly Entry[] => {
  const sums = new Map<string, Running>();
  const entries: Entry[] = [];
  for (const slot of slots) {
    if ('entry' in slot) {
      entries.push(slot.entry);
      continue;
    }
    const { id, moment, effect, parents } = slot;
    const { quantity, subject, audience, rule, terms } = effect;
    const key = `${quantity}/${subject}`;
    let sum = sums.get(key);
    if (sum === undefined) {
      const value = state.quantities[quantity][subject] ?? 0;
      sum = { quantity, subject, value, moment, parents: [], audience: 'all' };
      sums.set(key, sum);
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
  for (const { quantity, subject, value, moment, parents, audience } of sums.values()) {
    const { min, max } = quantitySpecs[quantity];
    const after = Math.min(max * MICRO, Math.max(min * MICRO, value));
    if (after === value) continue;
    entries.push({
      id: number(),
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

/** Records what happens in one turn from `state` on, and keeps the state up to date. */
export const createRecorder = (start: State, chance: Chance): Recorder => {
  let state = start;
  const done: Entry[] = [];
  let slots: Slot[] = [];
  let index = nextIndex(start);
  const minted = new Map<string, number>();
  const opening = openingOf(start);
  const number = (): EntryId => {
    const id = entryId(start.turn, index);
    index += 1;
    return id;
  };
  const roots = (because: readonly EntryId[]): readonly EntryId[] =>
    because.length === 0 ? [opening] : because.length === 1 ? because : [...new Set(because)];

  const append = (head: Head, body: EntryBody): EntryId => {
    const { moment, rule, because, audience } = head;
    const id = number();
    // An inject, a ruling and an act are causes of their own.
    const own = body.kind === 'inject' || body.kind === 'ruling' || body.kind === 'act';
    const parents = own ? because : roots(because);
    slots.push({ entry: { id, turn: start.turn, moment, rule, parents, audience, ...body } });
    return id;
  };

  return {
    state: () => state,
    entries: () => done,
    append,
    change: (moment, effect) => {
      const id = number();
      slots.push({ id, moment, effect, parents: roots(effect.because) });
      return id;
    },
    fact: (moment, { rule, fact, because, audience }) =>
      append({ moment, rule, because, audience }, { kind: 'fact', fact }),
    draw: (moment, request) => {
      const { rule, subject, ordinal, because, audience, terms } = request;
      const key = drawKey(start.turn, rule, subject, ordinal);
      const drawn = uniform(chance, key);
      const value = Math.floor(drawn * MICRO);
      const likelihood = Math.min(MICRO, Math.max(0, toMicro(request.chance)));
      const hit = value < likelihood;
      const head = { moment, rule, because, audience };
      const id = append(head, { kind: 'draw', key, chance: likelihood, value, hit, terms });
      return { id, hit, value: drawn };
    },
    mint: (kind, of) => {
      const base = `${kind}-${start.turn}-${of}`;
      const count = (minted.get(base) ?? 0) + 1;
      minted.set(base, count);
      return count === 1 ? base : `${base}-${count}`;
    },
    settle: () => {
      const entries = settleSlots(state, slots, number);
      slots = [];
      state = applyEntries(state, entries);
      for (const entry of entries) done.push(entry);
    },
  };
};

/** Paper's ids carry author and count, so that the sequence of arrival does not show in them. */
export const paperEntryId = (turn: number, seat: string, count: number): EntryId =>
  entryIdFrom(`${turn}.${seat}-${String(count).padStart(3, '0')}`);

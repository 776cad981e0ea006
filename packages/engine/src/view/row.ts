import type { EntryId, MeasureId, SubjectId } from '../ids.ts';
import type { Entry, EntryOf } from '../ledger/entry.ts';
import type { Micro, QuantityId } from '../quantities.ts';
import type { Measure, State } from '../state/state.ts';

/** One turn's row of the ledger, indexed by what views ask of it. */
interface Row {
  readonly byId: ReadonlyMap<EntryId, Entry>;
  readonly changes: ReadonlyMap<string, readonly EntryOf<'change'>[]>;
  readonly started: ReadonlyMap<MeasureId, Measure>;
  readonly replaced: readonly MeasureId[];
}

const keyOf = (quantity: QuantityId, subject: SubjectId): string => `${quantity}/${subject}`;

const index = (entries: readonly Entry[]): Row => {
  const byId = new Map<EntryId, Entry>();
  const changes = new Map<string, EntryOf<'change'>[]>();
  const started = new Map<MeasureId, Measure>();
  const replaced: MeasureId[] = [];
  for (const entry of entries) {
    byId.set(entry.id, entry);
    if (entry.kind === 'change') {
      const key = keyOf(entry.quantity, entry.subject);
      const list = changes.get(key);
      if (list === undefined) changes.set(key, [entry]);
      else list.push(entry);
    } else if (entry.kind === 'fact') {
      const { fact } = entry;
      if (fact.type === 'measure.started') started.set(fact.measure.id, fact.measure);
      if (fact.type === 'measure.ended' && fact.why === 'replaced') replaced.push(fact.measure);
    }
  }
  return { byId, changes, started, replaced };
};

/** Rows never change once written, so each is indexed once and shared by all viewers. */
const rows = new WeakMap<readonly Entry[], Row>();
const NO_ENTRIES: readonly Entry[] = [];

const rowOf = (state: State, turn: number): Row => {
  const entries = state.ledger[turn] ?? NO_ENTRIES;
  const known = rows.get(entries);
  if (known !== undefined) return known;
  const row = index(entries);
  rows.set(entries, row);
  return row;
};

/** The entry of that id, or undefined. An id names its turn before the dot. */
export const entryOf = (state: State, id: EntryId): Entry | undefined =>
  rowOf(state, Number.parseInt(id, 10)).byId.get(id);

/** All changes of one turn, those of each figure together. */
export const changesIn = (state: State, turn: number): Iterable<readonly EntryOf<'change'>[]> =>
  rowOf(state, turn).changes.values();

/** The turn last resolved; while turn 1 is played, 0. */
export const lastResolved = (state: State): number =>
  state.outcome === null ? state.turn - 1 : state.turn;

/** A quantity as it stood before the last resolution. */
export const valueBefore = (state: State, quantity: QuantityId, subject: SubjectId): Micro => {
  const key = keyOf(quantity, subject);
  for (let turn = lastResolved(state); turn <= state.turn; turn += 1) {
    const first = rowOf(state, turn).changes.get(key)?.[0];
    if (first !== undefined) return first.before;
  }
  return state.quantities[quantity][subject] ?? 0;
};

/** The last entry that moved a quantity among those that `sees` lets through. */
export const lastCause = (
  state: State,
  quantity: QuantityId,
  subject: SubjectId,
  sees: (entry: Entry) => boolean,
): EntryId | null => {
  const key = keyOf(quantity, subject);
  for (let turn = state.turn; turn >= 0; turn -= 1) {
    const found = rowOf(state, turn).changes.get(key)?.findLast(sees);
    if (found !== undefined) return found.id;
  }
  return null;
};

/** What a quantity was when `turn` began; `now` is its value after that turn. */
export const valueAtStart = (
  state: State,
  turn: number,
  quantity: QuantityId,
  subject: SubjectId,
  now: Micro,
): Micro => rowOf(state, turn).changes.get(keyOf(quantity, subject))?.[0]?.before ?? now;

/** Level of the measure that this one took the place of in its first turn; null for none. */
export const levelReplaced = (state: State, measure: Measure): number | null => {
  for (const id of rowOf(state, measure.since).replaced) {
    for (let turn = measure.since - 1; turn > 0; turn -= 1) {
      const old = rowOf(state, turn).started.get(id);
      if (old === undefined) continue;
      if (
        old.by === measure.by &&
        old.instrument === measure.instrument &&
        old.target === measure.target
      )
        return old.level;
    }
  }
  return null;
};

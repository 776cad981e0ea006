import type { Micro, QuantityId } from '../quantities.ts';
import type { Entry } from '../ledger/entry.ts';
import type { State } from '../state/state.ts';
import { applyFact } from './apply-fact.ts';
import type { Draft } from './draft.ts';

/** Offers stand before answers, so that the row read from its start rebuilds the same world. */
const isAnswer = (entry: Entry): boolean =>
  (entry.kind === 'paper' && entry.act.type !== 'offer.make') ||
  (entry.kind === 'fact' && entry.fact.type !== 'offer.made');

const standsBefore = (a: Entry, b: Entry): boolean =>
  isAnswer(a) === isAnswer(b) ? a.id < b.id : isAnswer(b);

/**
 * Puts an entry in its place in the turn's row. While people negotiate, paper stands last and by
 * author, so that who wrote first leaves no trace; all else keeps the sequence in which it happened.
 */
const place = (row: Entry[], entry: Entry): void => {
  if (entry.moment !== 'paper' && entry.moment !== 'inject' && entry.moment !== 'ruling') {
    row.push(entry);
    return;
  }
  let at = row.length;
  for (; at > 0; at -= 1) {
    const before = row[at - 1];
    if (before?.moment !== 'paper') break;
    if (entry.moment === 'paper' && standsBefore(before, entry)) break;
  }
  row.splice(at, 0, entry);
};

const append = (ledger: State['ledger'], entries: readonly Entry[]): State['ledger'] => {
  const rows: (readonly Entry[])[] = [...ledger];
  let turn = -1;
  let row: Entry[] = [];
  for (const entry of entries) {
    if (entry.turn !== turn) {
      turn = entry.turn;
      while (rows.length <= turn) rows.push([]);
      row = [...(rows[turn] ?? [])];
      rows[turn] = row;
    }
    place(row, entry);
  }
  return rows;
};

/** Copies each quantity's table at its first change. */
const withChanges = (draft: Draft, entries: readonly Entry[]): void => {
  const tables = new Map<QuantityId, Record<string, Micro>>();
  for (const entry of entries) {
    if (entry.kind !== 'change') continue;
    let table = tables.get(entry.quantity);
    if (table === undefined) {
      table = { ...draft.quantities[entry.quantity] };
      tables.set(entry.quantity, table);
    }
    table[entry.subject] = entry.after;
  }
  if (tables.size === 0) return;
  draft.quantities = { ...draft.quantities, ...Object.fromEntries(tables) };
};

/**
 * The one way in which entries change the world, for the resolution and for `evolve` alike. Pure:
 * the state given is left as it was, and what the entries do not touch is shared.
 */
export const applyEntries = (state: State, entries: readonly Entry[]): State => {
  if (entries.length === 0) return state;
  const draft: Draft = { ...state };
  withChanges(draft, entries);
  draft.ledger = append(draft.ledger, entries);
  for (const entry of entries) {
    if (entry.kind === 'fact') applyFact(draft, entry.fact, entry);
    if (entry.kind === 'inject') draft.fired = [...draft.fired, entry.inject];
  }
  return draft;
};

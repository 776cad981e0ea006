import type { Micro, QuantityId } from '../quantities.ts';
import type { Entry } from '../ledger/entry.ts';
import type { State } from '../state/state.ts';
import { applyFact } from './apply-fact.ts';
import type { Draft } from './draft.ts';
import { stepsOf } from './sequence.ts';
import type { Steps } from './sequence.ts';

/**
 * Puts an entry in its place in the turn's row. While people negotiate, paper stands last, by what it
 * answers and by author, so that who wrote first leaves no trace; all else keeps the sequence in
 * which it happened.
 */
const place = (row: Entry[], entry: Entry, steps: Steps): void => {
  if (entry.moment !== 'paper' && entry.moment !== 'inject' && entry.moment !== 'ruling') {
    row.push(entry);
    return;
  }
  const step = steps.of(entry);
  let at = row.length;
  for (; at > 0; at -= 1) {
    const before = row[at - 1];
    if (before?.moment !== 'paper') break;
    if (entry.moment !== 'paper') continue;
    const other = steps.of(before);
    if (other < step || (other === step && before.id < entry.id)) break;
  }
  row.splice(at, 0, entry);
};

const append = (ledger: State['ledger'], entries: readonly Entry[]): State['ledger'] => {
  const rows: (readonly Entry[])[] = [...ledger];
  let turn = -1;
  let row: Entry[] = [];
  let steps = stepsOf();
  for (const entry of entries) {
    if (entry.turn !== turn) {
      turn = entry.turn;
      while (rows.length <= turn) rows.push([]);
      row = [...(rows[turn] ?? [])];
      rows[turn] = row;
      steps = stepsOf();
      if (entries.some(({ moment }) => moment === 'paper')) {
        steps.read(row);
        steps.read(entries.filter((one) => one.turn === turn));
      }
    }
    place(row, entry, steps);
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

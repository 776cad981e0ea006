import { engine } from '@convoy/engine';
import type { EntryId } from '@convoy/engine';
import { done, refuse } from './context.ts';
import type { Ask, Decision } from './context.ts';

/** Pins a note to a line of the ledger, for those in control. */
export const pinNote = ({ state, person }: Ask, entry: EntryId, text: string): Decision => {
  if (person.role !== 'control') return refuse('not-allowed');
  if (engine.explain(state.world, entry, { kind: 'control' }).kind === 'unknown')
    return refuse('unknown-line', 'entry');
  const n = (state.rulings.pinned[person.id] ?? 0) + 1;
  return done({ type: 'note.pinned', entry, n, person: person.id, text });
};

export const dropNote = ({ state, person }: Ask, n: number): Decision =>
  state.rulings.notes.some((note) => note.person === person.id && note.n === n)
    ? done({ type: 'note.dropped', n, person: person.id })
    : refuse('unknown-line', 'n');

import type { Fact } from '../effects/facts.ts';
import type { EntryId } from '../ids.ts';
import type { Entry, EntryBody, Term } from '../ledger/entry.ts';
import { withinRange } from '../quantities.ts';
import type { State } from '../state/state.ts';
import { isSeat, sees, seesAll } from './knows.ts';
import { isHeadline, placeOf } from './place.ts';
import { entryOf } from './row.ts';
import type { LedgerLine, Viewer } from './types.ts';

const ownTerms = (viewer: Viewer, terms: readonly Term[]): readonly Term[] =>
  seesAll(viewer) ? terms : terms.filter(({ about }) => about === null || isSeat(viewer, about));

/** How near an alert came to be drawn tells how hot the pair is: that opens with the debrief. */
const factFor = (viewer: Viewer, fact: Fact): Fact =>
  fact.type === 'nuclear.alert' && !seesAll(viewer)
    ? { ...fact, alert: { ...fact.alert, risk: 0 } }
    : fact;

/**
 * What of an entry's content the viewer may read: another's reasons and meaning stay private. The
 * books add contributions up and cut their sum once, so that their sequence never matters; on the
 * way a value may lie beyond its scale, and nobody is shown a figure that cannot be.
 */
const bodyFor = (viewer: Viewer, entry: Entry): EntryBody => {
  switch (entry.kind) {
    case 'act': {
      const { kind, seat, order, cost } = entry;
      if (seesAll(viewer) || isSeat(viewer, seat)) return { kind, seat, order, cost };
      const { instrument, params } = order;
      return { kind, seat, cost, order: { instrument, params, rationale: '', meant: null } };
    }
    case 'paper': {
      const { kind, seat, act } = entry;
      return { kind, seat, act };
    }
    case 'inject': {
      const { kind, inject, text } = entry;
      return { kind, inject, text };
    }
    case 'ruling': {
      const { kind, reason, person } = entry;
      return { kind, reason, person };
    }
    case 'draw': {
      const { kind, key, chance, value, hit, scale, terms } = entry;
      return { kind, key, chance, value, hit, scale, terms: ownTerms(viewer, terms) };
    }
    case 'change': {
      const { kind, quantity, subject, terms } = entry;
      const before = withinRange(quantity, entry.before);
      const after = withinRange(quantity, entry.after);
      return { kind, quantity, subject, before, after, terms: ownTerms(viewer, terms) };
    }
    case 'fact':
      return { kind: entry.kind, fact: factFor(viewer, entry.fact) };
  }
};

/** Causes that the viewer knows of. */
export const knownParents = (state: State, viewer: Viewer, entry: Entry): readonly EntryId[] =>
  entry.parents.every((id) => knows(state, viewer, id))
    ? entry.parents
    : entry.parents.filter((id) => knows(state, viewer, id));

const knows = (state: State, viewer: Viewer, id: EntryId): boolean => {
  const parent = entryOf(state, id);
  return parent !== undefined && sees(viewer, parent);
};

/** The entry as this viewer may read it, built anew; the caller has made sure that it may. */
export const entryFor = (state: State, viewer: Viewer, entry: Entry): Entry => {
  if (seesAll(viewer) && entry.kind !== 'change') return entry;
  const { id, turn, moment, rule } = entry;
  // Who else may know it is not told: the list itself could betray a party.
  const told = seesAll(viewer) || entry.audience === 'all';
  const audience = told ? entry.audience : viewer.kind === 'seat' ? [viewer.seat] : [];
  const parents = knownParents(state, viewer, entry);
  return { id, turn, moment, rule, parents, audience, ...bodyFor(viewer, entry) };
};

/** Lines do without the makings of a number, which are half their bytes: `explain` gives those. */
const brief = (entry: Entry): Entry =>
  (entry.kind === 'change' || entry.kind === 'draw') && entry.terms.length > 0
    ? { ...entry, terms: [] }
    : entry;

/** One line of the viewer's ledger; the caller has made sure that it may know of the entry. */
export const lineFor = (state: State, viewer: Viewer, entry: Entry): LedgerLine => {
  const copy = entryFor(state, viewer, entry);
  return {
    entry: brief(copy),
    unknownCause: copy.parents.length < entry.parents.length,
    place: placeOf(viewer, entry),
    headline: isHeadline(copy),
  };
};

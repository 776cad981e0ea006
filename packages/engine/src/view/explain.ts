import type { EntryId } from '../ids.ts';
import type { ChanceScale, Entry, Term } from '../ledger/entry.ts';
import { clamp, exp, ln, logistic, logit, positive } from '../math.ts';
import { fromMicro, toMicro } from '../quantities.ts';
import type { State } from '../state/state.ts';
import { sees, viewerIn } from './knows.ts';
import { entryFor } from './line.ts';
import { entryOf } from './row.ts';
import type { Explanation, Viewer } from './types.ts';

/** Steps of a chain that are followed before it is cut short. */
const DEEPEST = 12;

type Known = Extract<Explanation, { readonly kind: 'known' }>;

/** Keeps a chance off the two certainties, where a hazard and log-odds have no number. */
const MOST = 1 - 1e-9;

const onScale = (chance: number, scale: ChanceScale): number => {
  switch (scale) {
    case 'chance':
      return chance;
    case 'hazard':
      return -ln(1 - Math.min(chance, MOST));
    case 'log-odds':
      return logit(clamp(chance, 1 - MOST, MOST));
  }
};

const offScale = (size: number, scale: ChanceScale): number => {
  switch (scale) {
    case 'chance':
      return clamp(size, 0, 1);
    case 'hazard':
      return 1 - exp(-positive(size));
    case 'log-odds':
      return logistic(size);
  }
};

/**
 * The chance had one factor or summand been absent: taken out on the scale on which the terms make
 * it up, and turned back into a chance.
 */
export const chanceWithout = (chance: number, scale: ChanceScale, term: Term): number => {
  const size = onScale(chance, scale);
  const value = fromMicro(term.value);
  return offScale(term.as === 'sum' ? size - value : size / value, scale);
};

/** Where a factor was nothing, what would have been without it cannot be told from the outcome. */
const removable = ({ as, value }: Term): boolean =>
  as === 'sum' || (as === 'factor' && value !== 0);

const without = (entry: Entry): Known['without'] =>
  entry.kind !== 'draw'
    ? []
    : entry.terms.filter(removable).map((term) => {
        const chance = toMicro(chanceWithout(fromMicro(entry.chance), entry.scale, term));
        return { term: term.term, chance, hit: entry.value < chance };
      });

/**
 * Why an entry came about, as far as the viewer may know: the entry and, behind it, its causes, back
 * to acts, injects, rulings, draws and the opening. A cause met twice is told once.
 */
export const explain = (state: State, id: EntryId, asked: Viewer): Explanation => {
  const viewer = viewerIn(state, asked);
  const told = new Set<EntryId>();
  const walk = (at: EntryId, depth: number): Explanation => {
    const entry = entryOf(state, at);
    if (entry === undefined || !sees(viewer, entry)) return { kind: 'unknown' };
    told.add(at);
    const copy = entryFor(state, viewer, entry);
    const next = depth < DEEPEST ? entry.parents.filter((parent) => !told.has(parent)) : [];
    const steps = next.map((parent) => walk(parent, depth + 1));
    const hidden = steps.some((step) => step.kind === 'unknown');
    const because = steps.filter((step) => step.kind === 'known');
    return {
      kind: 'known',
      entry: copy,
      rule: copy.rule,
      terms: copy.kind === 'change' || copy.kind === 'draw' ? copy.terms : [],
      without: without(copy),
      because: hidden ? [...because, { kind: 'unknown' }] : because,
    };
  };
  return walk(id, 0);
};

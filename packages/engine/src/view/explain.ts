import type { EntryId } from '../ids.ts';
import type { Entry, EntryOf, Term } from '../ledger/entry.ts';
import { clamp, exp, ln } from '../math.ts';
import { fromMicro, toMicro } from '../quantities.ts';
import type { State } from '../state/state.ts';
import { sees, viewerIn } from './knows.ts';
import { entryFor } from './line.ts';
import { entryOf } from './row.ts';
import type { Explanation, Viewer } from './types.ts';

/** Steps of a chain that are followed before it is cut short. */
const DEEPEST = 12;

type Known = Extract<Explanation, { readonly kind: 'known' }>;

/**
 * The chance had one factor or summand been absent. R-Incident's chance comes from a rate,
 * `1 − e^−rate`, whose factors multiply; all others multiply or add up themselves.
 */
const chanceWithout = (draw: EntryOf<'draw'>, term: Term): number => {
  const chance = fromMicro(draw.chance);
  const value = fromMicro(term.value);
  if (term.as === 'sum') return clamp(chance - value, 0, 1);
  if (value <= 0) return chance;
  if (draw.rule !== 'R-Incident') return clamp(chance / value, 0, 1);
  return clamp(1 - exp(ln(1 - chance) / value), 0, 1);
};

const without = (entry: Entry): Known['without'] =>
  entry.kind !== 'draw'
    ? []
    : entry.terms
        .filter(({ as }) => as !== 'shown')
        .map((term) => {
          const chance = toMicro(chanceWithout(entry, term));
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
      ...{ kind: 'known', entry: copy, rule: copy.rule },
      terms: copy.kind === 'change' || copy.kind === 'draw' ? copy.terms : [],
      without: without(copy),
      because: hidden ? [...because, { kind: 'unknown' }] : because,
    };
  };
  return walk(id, 0);
};

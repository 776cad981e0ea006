import type { ActorId, EntryId } from '../ids.ts';
import { measureId } from '../ids.ts';
import type { Audience } from '../ledger/entry.ts';
import { strainOf } from '../rules/measure.ts';
import { factor } from '../rules/worked.ts';
import type { Measure } from '../state/state.ts';
import type { PhaseContext } from './context.ts';

/** Who may know of something done by one seat to another: all, or the two. */
export const audienceOf = (isPublic: boolean, parties: readonly (ActorId | null)[]): Audience =>
  isPublic
    ? 'all'
    : [...new Set(parties.flatMap((party) => (party === null ? [] : [party])))].toSorted();

const strain = (
  context: PhaseContext,
  measure: Omit<Measure, 'id' | 'cause'>,
  sign: 1 | -1,
  because: readonly EntryId[],
): void => {
  const costs = strainOf(measure.instrument, measure.level);
  for (const [actor, by] of [
    [measure.by, costs.own],
    [measure.target, costs.target],
  ] as const) {
    if (actor === null || by === 0) continue;
    context.change({
      rule: 'R-Measure',
      quantity: 'strain',
      subject: actor,
      by: sign * by,
      because,
      audience: [actor],
      terms: [factor('level', measure.level)],
    });
  }
};

/** R-Measure. Ends a standing measure and the strain that it was. */
export const endMeasure = (
  context: PhaseContext,
  measure: Measure,
  why: 'lifted' | 'expired' | 'replaced' | 'broken',
  because: readonly EntryId[],
): EntryId => {
  const audience = audienceOf(measure.public, [measure.by, measure.target]);
  const fact = { type: 'measure.ended', measure: measure.id, why } as const;
  const ended = context.fact({ rule: 'R-Measure', fact, because, audience });
  strain(context, measure, -1, [ended]);
  return ended;
};

/** What a measure is about, where one author may have several of a kind against the same actor. */
const MATTERS = [
  ...(['issue', 'demand', 'sector', 'package'] as const),
  ...(['target', 'to', 'about', 'ordered'] as const),
];

/** Same author, kind, target and subject matter. */
const replaces = (measure: Omit<Measure, 'id' | 'since' | 'cause'>, old: Measure): boolean =>
  old.by === measure.by &&
  old.instrument === measure.instrument &&
  old.target === measure.target &&
  MATTERS.every((matter) => old.params[matter] === measure.params[matter]);

/** R-Measure. Lets an order stand: replaces the author's own of that kind against the same actor. */
export const startMeasure = (
  context: PhaseContext,
  given: Omit<Measure, 'id' | 'since' | 'binds' | 'cause'> & { readonly binds?: number },
  act: EntryId,
  more: readonly EntryId[] = [],
): EntryId => {
  const { state } = context;
  const measure = { ...given, since: state.turn, binds: given.binds ?? state.turn };
  for (const old of state.measures) {
    if (replaces(measure, old)) endMeasure(context, old, 'replaced', [act]);
  }
  const { by, instrument, target } = measure;
  const of = [by, instrument, ...(target === null ? [] : [target])].join('-');
  const id = measureId(context.mint('measure', of));
  const started = context.fact({
    rule: 'R-Measure',
    fact: {
      type: 'measure.started',
      measure: { ...measure, id, cause: act },
    },
    because: [act, ...more],
    audience: audienceOf(measure.public, [measure.by, measure.target]),
  });
  strain(context, measure, 1, [started]);
  return started;
};

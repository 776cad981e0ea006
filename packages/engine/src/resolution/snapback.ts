import type { ActorId, EntryId } from '../ids.ts';
import { impose, tierOf } from '../instruments/economic/impose.ts';
import { picked } from '../instruments/shared.ts';
import { standingOf } from '../open-standing.ts';
import { sanctionKindOf } from '../rules/sanction-kinds.ts';
import { SNAPBACK } from '../rules/settlement.ts';
import type { Measure, State } from '../state/state.ts';
import type { PhaseContext } from './context.ts';

/** A word that was broken: by whom, towards whom, and the entry that says so. */
export interface Breach {
  readonly by: ActorId;
  readonly towards: ActorId;
  readonly because: EntryId;
}

const ALL = 100;

/** One's own sanctions on another outside any package, by kind and branch. */
const keyOf = ({ instrument, params }: Measure): string =>
  `${instrument}/${String(params['sector'] ?? '')}`;

/**
 * What a seat has eased or lifted of its sanctions on another, those that stood before the crisis
 * among them, each as it stood at its highest. What ran out by a clause of its own was no relief.
 */
const easedOf = (state: State, by: ActorId, against: ActorId): readonly Measure[] => {
  const highest = new Map<string, Measure>();
  const standing = new Map<string, Measure>();
  const note = (measure: Measure): void => {
    const own = measure.by === by && measure.target === against;
    if (!own || sanctionKindOf(measure.instrument) === null) return;
    if (measure.params['package'] !== undefined) return;
    const key = keyOf(measure);
    const top = highest.get(key);
    if (top === undefined || tierOf(measure) >= tierOf(top)) highest.set(key, measure);
    standing.set(key, measure);
  };
  for (const measure of standingOf(state.scenario, state.length)) note(measure);
  for (const entry of state.ledger.flat()) {
    if (entry.kind !== 'fact') continue;
    const { fact } = entry;
    if (fact.type === 'measure.started') note(fact.measure);
    if (fact.type === 'measure.ended')
      for (const [key, { id }] of standing) {
        if (id !== fact.measure) continue;
        if (fact.why === 'expired') highest.delete(key);
        if (fact.why !== 'replaced') standing.delete(key);
      }
  }
  return [...highest].flatMap(([key, top]) => {
    const now = standing.get(key);
    return now === undefined || tierOf(now) < tierOf(top) ? [top] : [];
  });
};

/** What a sanction hangs on by itself comes back with it. */
const CONDITION = ['until', 'at', 'was'] as const;

/** R-Settlement. Measures that were eased come back by themselves, as it was announced, nine tenths of each. */
const comeBack = (context: PhaseContext, announced: Measure, { because }: Breach): void => {
  const { by, target, cause } = announced;
  if (target === null) return;
  for (const eased of easedOf(context.state, by, target)) {
    const instrument = sanctionKindOf(eased.instrument);
    if (instrument === null) continue;
    const { sector, carveOut } = eased.params;
    const open = typeof carveOut === 'number' ? carveOut : 0;
    const least = Math.round(ALL * (1 - SNAPBACK));
    impose(
      context,
      { seat: by, act: cause },
      {
        instrument,
        target,
        tier: tierOf(eased),
        rung: eased.rung,
        binds: eased.binds,
        sector: typeof sector === 'string' ? sector : null,
        terms: { ...picked(eased.params, CONDITION), carveOut: Math.max(open, least) },
      },
      [because],
    );
  }
};

/** Whoever pushes on in haste after relief breaks the peace that was bought with it. */
const pushedOn = ({ orders, state }: PhaseContext): readonly Breach[] =>
  orders
    .filter(({ order }) => order.instrument === 'fait-accompli')
    .flatMap(({ seat, act }) =>
      state.measures.flatMap(({ instrument, by, target }) =>
        instrument === 'snapback' && target === seat
          ? [{ by: seat, towards: by, because: act }]
          : [],
      ),
    );

/** R-Settlement. What was announced to come back at a breach does, once a turn however often the word was broken. */
export const snapBack = (context: PhaseContext, broken: readonly Breach[]): void => {
  const breaches = [...broken, ...pushedOn(context)];
  for (const measure of context.state.measures) {
    if (measure.instrument !== 'snapback') continue;
    const breach = breaches.find(
      ({ by, towards }) => by === measure.target && towards === measure.by,
    );
    if (breach !== undefined) comeBack(context, measure, breach);
  }
};

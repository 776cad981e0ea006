import type { EntryId } from '../ids.ts';
import { contact } from '../rules/incident.ts';
import { highest } from '../rules/ladder.ts';
import { contactOf } from '../rules/measure.ts';
import { STANDSTILL_CONTACT } from '../rules/third-parties.ts';
import type { ScenarioPair } from '../scenario.ts';
import { pairId } from '../ids.ts';
import type { ActorId, PairId } from '../ids.ts';
import { once } from '../once.ts';
import type { Measure, State } from '../state/state.ts';
import type { PhaseContext } from './context.ts';
import { between } from './deed.ts';
import type { Deed } from './deed.ts';
import { pairsOf } from './read.ts';

/** A pair of the scenario with its two ends in the pair's own order. */
export interface Pair {
  readonly id: PairId;
  readonly ends: readonly [ActorId, ActorId];
  readonly of: ScenarioPair;
}

/** Public measures by the pair that they stand between. */
const openByPair = once((state: State): ReadonlyMap<PairId, readonly Measure[]> => {
  const byPair = new Map<PairId, Measure[]>();
  for (const measure of state.measures) {
    if (!measure.public || measure.target === null) continue;
    const pair = pairId(measure.by, measure.target);
    const known = byPair.get(pair);
    if (known === undefined) byPair.set(pair, [measure]);
    else known.push(measure);
  }
  return byPair;
});
const NONE: readonly Measure[] = [];

/** Public measures that stand between two. */
export const openBetween = (
  state: State,
  [a, b]: readonly [ActorId, ActorId],
): readonly Measure[] => openByPair(state).get(pairId(a, b)) ?? NONE;

const setRung = (
  context: PhaseContext,
  pair: Pair,
  measures: readonly Measure[],
  deeds: readonly Deed[],
): void => {
  const rung = highest([...measures, ...deeds].map((item) => item.rung));
  if (rung === (context.state.pairs[pair.id]?.rung ?? 0)) return;
  const causes: readonly EntryId[] = [
    ...measures.filter((measure) => measure.rung === rung).map((measure) => measure.cause),
    ...deeds.filter((deed) => deed.rung === rung).map((deed) => deed.act),
  ];
  context.fact({
    rule: 'R-Ladder',
    fact: { type: 'rung.set', pair: pair.id, rung },
    because: causes,
    audience: 'all',
  });
};

/** R-Incident. How much the two forces meet, 0–1 in thousandths, from what stands between them. */
export const contactNow = (state: State, { of, ends }: Pair): number => {
  const added = openBetween(state, ends).map((measure) =>
    contactOf(measure.rung, measure.level, measure.instrument),
  );
  const apart = standstill(state, ends) ? STANDSTILL_CONTACT : 1;
  return Math.round(contact(of.contact, added) * apart * 1000) / 1000;
};

const setContact = (context: PhaseContext, pair: Pair, measures: readonly Measure[]): void => {
  const touch = contactNow(context.state, pair);
  if (touch === (context.state.pairs[pair.id]?.contact ?? 0)) return;
  context.fact({
    rule: 'R-Incident',
    fact: { type: 'contact.set', pair: pair.id, contact: touch },
    because: measures.map((measure) => measure.cause),
    audience: pair.ends,
  });
};

/** A standing mediation with a standstill between the two. */
const standstill = (state: State, ends: readonly [string, string]): boolean =>
  state.measures.some(
    (measure) =>
      measure.instrument === 'mediation' &&
      measure.params['standstill'] === true &&
      ends.includes(String(measure.params['a'])) &&
      ends.includes(String(measure.params['b'])),
  );

const setPublicRung = (context: PhaseContext, deeds: readonly Deed[]): void => {
  const open = context.state.measures.filter((measure) => measure.public);
  const rung = highest([...open, ...deeds].map((item) => item.rung));
  context.fact({
    rule: 'R-Ladder',
    fact: { type: 'public-rung.set', rung },
    because: [
      ...open.filter((measure) => measure.rung === rung).map((measure) => measure.cause),
      ...deeds.filter((deed) => deed.rung === rung).map((deed) => deed.act),
    ],
    audience: 'all',
  });
};

/** R-Ladder and contact, from what stands and what was done once postures have moved. */
export const takeStock = (context: PhaseContext, deeds: readonly Deed[]): void => {
  const { state } = context;
  const open = deeds.filter((deed) => deed.public);
  for (const pair of pairsOf(state)) {
    const [a, b] = pair.ends;
    const measures = openBetween(state, pair.ends);
    const here = open.filter((deed) => between(deed, a, b));
    setRung(context, pair, measures, here);
    setContact(context, pair, measures);
  }
  setPublicRung(context, open);
};

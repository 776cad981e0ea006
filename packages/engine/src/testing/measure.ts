import { engine } from '../engine.ts';
import type { SubjectId } from '../ids.ts';
import { fromMicro } from '../quantities.ts';
import type { QuantityId } from '../quantities.ts';
import type { State } from '../state/state.ts';
import { deepFreeze } from './freeze.ts';
import { after, opened, resolved, seats } from './play.ts';
import { strait } from './scenario.ts';

/** A quantity in its own unit. */
export const standing = (state: State, quantity: QuantityId, subject: SubjectId | string): number =>
  fromMicro(state.quantities[quantity][subject] ?? 0);

/** By how much two worlds differ in a quantity, in its own unit: what the second has more. */
export const differ = (
  a: State,
  b: State,
  quantity: QuantityId,
  subject: SubjectId | string,
): number => standing(b, quantity, subject) - standing(a, quantity, subject);

/** Sets one quantity by a ruling; throws where the engine refuses it. */
export const ruled = (state: State, quantity: QuantityId, subject: string, to: number): State => {
  const reason = 'set for a test of the rules';
  const result = engine.rule(state, {
    ...{ person: 'tester', reason, audience: 'control', argued: null },
    matters: [{ kind: 'quantity', quantity, subject, to }],
  });
  if (!result.ok) throw new Error(JSON.stringify(result.refusals));
  return after(state, result.value);
};

const enriched = (start: State): State =>
  seats.reduce((state, seat) => ruled(state, 'influence', seat, 20), start);

/** The test crisis with points enough for every order. */
export const wealthy = (): State => enriched(opened());

/** The same crisis in months of thirty days, for what needs time. */
export const slow = (): State => enriched(deepFreeze(engine.open(strait, 'months')));

/** Resolves a turn with these orders, and then as many turns without any. */
export const later = (state: State, orders: Parameters<typeof resolved>[1], turns: number): State =>
  Array.from({ length: turns }).reduce<State>((now) => resolved(now), resolved(state, orders));

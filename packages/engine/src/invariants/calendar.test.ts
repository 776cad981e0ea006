import { describe, expect, it } from 'vitest';
import { dayOf, isoOf } from '../calendar.ts';
import { engine } from '../engine.ts';
import { pairId } from '../ids.ts';
import type { State } from '../state/state.ts';
import { standing } from '../testing/measure.ts';
import { ALD, KES, NOR, order, resolved } from '../testing/play.ts';
import { strait } from '../testing/scenario.ts';

const DAYS = 240;

/** Eight months cut into so many turns, without accidents and with nobody who traces anything. */
const opened = (count: number): State => {
  const turns = Array.from({ length: count }, (_, at) => ({
    date: isoOf(dayOf('1931-01-01') + (at * DAYS) / count),
    days: DAYS / count,
  }));
  const pairs = strait.pairs.map((pair) => ({ ...pair, contact: 0 }));
  const actors = strait.actors.map((actor) => ({
    ...actor,
    intelligence: 0,
    start: { ...actor.start, influence: 20 },
  }));
  const lengths = [{ id: 'x', minutes: 50, turns, par: {} }];
  return engine.open({ ...strait, injects: [], ordersPerTurn: 5, actors, pairs, lengths }, 'x');
};

const acts = {
  [NOR]: [
    order('proxy', { target: KES, step: 'back' }),
    order('interoperability', { with: ALD, until: null }),
    order('reassurance-deployment', { to: ALD, against: KES, level: 1 }),
    order('exchange', { with: KES }),
    order('arms-transfer', { against: KES, to: ALD, level: 2, terms: 'governed' }),
  ],
  [ALD]: [order('interoperability', { with: NOR, until: null })],
};

const cameOut = (state: State): boolean =>
  state.ledger
    .flat()
    .some((entry) => entry.kind === 'fact' && entry.fact.type === 'operation.exposed');

/** The end of the first game in which the proxy stays in the dark, so that one game is its own mean. */
const played = (count: number): State => {
  for (let seed = 0; seed < 40; seed += 1) {
    const chance = { seed: String(seed), salt: '' };
    let state = resolved(opened(count), acts, chance);
    while (state.outcome === null) state = resolved(state, {}, chance);
    if (!cameOut(state)) return state;
  }
  throw new Error('every proxy came out');
};

describe('defence and the calendar', () => {
  const [whole, halves] = [played(8), played(16)];
  it.each([
    ['readiness', KES],
    ['support', KES],
    ['harm', KES],
    ['strain', NOR],
    ['economy', NOR],
    ['support', NOR],
    ['interoperability', pairId(NOR, ALD)],
    ['trust', 'ALD>NOR'],
    ['tension', pairId(NOR, KES)],
  ] as const)('cutting turns in two moves %s of %s by less than 2 points', (quantity, subject) => {
    const gap = standing(whole, quantity, subject) - standing(halves, quantity, subject);
    expect(Math.abs(gap)).toBeLessThan(2);
  });

  it('and arms arrive all the same', () => {
    for (const state of [whole, halves])
      expect(state.measures.some(({ instrument }) => instrument === 'arms-transfer')).toBe(false);
  });
});

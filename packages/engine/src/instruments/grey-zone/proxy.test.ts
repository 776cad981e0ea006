import { expect, test } from 'vitest';
import { engine } from '../../engine.ts';
import type { State } from '../../state/state.ts';
import { ALD, KES, NOR, order, resolved } from '../../testing/play.ts';
import { differ, slow } from '../../testing/measure.ts';

const step = (what: string) => ({ [NOR]: [order('proxy', { target: KES, step: what })] });
const quiet = { seed: 'quiet-0', salt: '' };
const isTraced = (state: State): boolean =>
  state.ledger
    .flat()
    .some((entry) => entry.kind === 'fact' && entry.fact.type === 'operation.exposed');

/** A seed with which nothing comes out in the first months. */
const calm = Array.from({ length: 60 }, (_, seed) => ({ seed: `quiet-${seed}`, salt: '' })).find(
  (chance) => !isTraced(resolved(resolved(slow(), step('back'), chance), {}, chance)),
);

test('R-Grey zone proxies wear a rival down month by month, and hurt people', () => {
  const chance = calm ?? quiet;
  const still = resolved(slow(), {}, chance);
  const fought = resolved(slow(), step('back'), chance);
  expect(differ(still, fought, 'readiness', KES)).toBeCloseTo(-2, 6);
  expect(differ(still, fought, 'harm', KES)).toBeCloseTo(2, 1);
  expect(differ(still, fought, 'strain', NOR)).toBeCloseTo(0.1, 6);
  const more = resolved(fought, {}, chance);
  expect(differ(resolved(still, {}, chance), more, 'readiness', KES)).toBeCloseTo(-4, 6);
});

test('R-Grey zone nobody learns whose they are until it comes out; then it ends', () => {
  let exposed = 0;
  for (let seed = 0; seed < 12; seed += 1) {
    const chance = { seed: String(seed), salt: '' };
    let state = resolved(slow(), step('back'), chance);
    for (let turn = 0; turn < 4; turn += 1) state = resolved(state, {}, chance);
    const found = isTraced(state);
    exposed += found ? 1 : 0;
    expect(state.measures.some(({ instrument }) => instrument === 'proxy')).toBe(!found);
    if (found) continue;
    for (const seat of [KES, ALD]) {
      const { orders: _menu, ...seen } = engine.view(state, { kind: 'seat', seat });
      expect(JSON.stringify(seen)).not.toContain('"proxy"');
    }
  }
  expect(exposed).toBeGreaterThan(1);
  expect(exposed).toBeLessThan(12);
});

test('R-Grey zone dropped, they tell others what a word is worth', () => {
  const chance = calm ?? quiet;
  const fought = resolved(slow(), step('back'), chance);
  const dropped = resolved(fought, step('drop'), chance);
  expect(dropped.measures).toEqual([]);
  expect(differ(fought, dropped, 'reputation', NOR)).toBe(-2);
  expect(resolved(slow(), step('drop'), chance).measures).toEqual([]);
});

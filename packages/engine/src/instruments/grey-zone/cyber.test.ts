import { expect, test } from 'vitest';
import { engine } from '../../engine.ts';
import { differ, slow, standing } from '../../testing/measure.ts';
import { KES, LIG, NOR, order, resolved } from '../../testing/play.ts';

const blow = (aim: string): Parameters<typeof resolved>[1] => ({
  [NOR]: [order('cyber', { target: KES, aim })],
});
const seeds = Array.from({ length: 20 }, (_, seed) => ({ seed: String(seed), salt: '' }));

test('R-Grey zone an operation hits forces, or the economy for a while', () => {
  const plain = resolved(slow());
  expect(differ(plain, resolved(slow(), blow('forces')), 'readiness', KES)).toBe(-8);
  const hit = resolved(slow(), blow('economy'));
  expect(standing(hit, 'bite', KES)).toBeGreaterThan(0.5);
  expect(standing(resolved(hit), 'bite', KES)).toBeLessThan(standing(hit, 'bite', KES));
});

test('R-Grey zone its target learns who did it only when it is traced; then all do', () => {
  const ends = seeds.map((chance) => resolved(slow(), blow('forces'), chance));
  const traced = ends.filter((state) =>
    state.ledger
      .flat()
      .some((entry) => entry.kind === 'fact' && entry.fact.type === 'operation.exposed'),
  );
  expect(traced.length).toBeGreaterThan(3);
  expect(traced.length).toBeLessThan(17);
  for (const state of ends) {
    const told = [KES, LIG].map((seat) =>
      JSON.stringify(engine.view(state, { kind: 'seat', seat }).ledger).includes('cyber'),
    );
    expect(told).toEqual([traced.includes(state), traced.includes(state)]);
  }
});

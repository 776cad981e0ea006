import { expect, test } from 'vitest';
import { KES, NOR, order, resolved } from '../testing/play.ts';
import { slow, standing } from '../testing/measure.ts';
import type { State } from '../state/state.ts';
import { TAIL_TURNS } from '../rules/judgement.ts';
import { tailStrain } from './tail-economy.ts';

const DAYS = TAIL_TURNS * 30;
const cut = order('sectoral-sanctions', { target: KES, sector: 'goods', tier: 3 });
const strain = (state: State): number => {
  const actor = state.scenario.actors.find(({ id }) => id === KES);
  if (actor === undefined) throw new Error('Kesh is not there');
  return tailStrain(state, actor, DAYS).strain;
};
const now = (state: State): number => standing(state, 'strain', KES);

test('R-Judgement the tail runs ramps on: what was cut late bites after the end', () => {
  const state = resolved(slow(), { [NOR]: [cut] });
  expect(now(state)).toBeGreaterThan(0);
  expect(strain(state)).toBeGreaterThan(1.5 * now(state));
});

test('R-Judgement the tail runs leakage on: who sells into the gap spares the target', () => {
  const alone = resolved(slow(), { [NOR]: [cut] });
  const sold = resolved(slow(), {
    [NOR]: [cut],
    ALD: [order('backfill', { target: KES, sector: 'goods' })],
  });
  expect(strain(sold)).toBeLessThan(strain(alone) - 0.05);
});

test('R-Judgement what was lifted fades in the tail, and without cuts nothing moves', () => {
  let state = resolved(slow(), { [NOR]: [cut] });
  state = resolved(state);
  const measure = state.measures[0]?.id ?? '';
  const lifted = resolved(state, { [NOR]: [order('relief', { measure, steps: 4 })] });
  expect(now(lifted)).toBeGreaterThan(0.1);
  expect(strain(lifted)).toBeLessThan(0.8 * now(lifted));
  expect(strain(slow())).toBe(now(slow()));
});

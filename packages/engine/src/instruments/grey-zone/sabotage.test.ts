import { expect, test } from 'vitest';
import { engine } from '../../engine.ts';
import { pairId } from '../../ids.ts';
import type { State } from '../../state/state.ts';
import { KES, LIG, NOR, order, resolved } from '../../testing/play.ts';
import { differ, wealthy } from '../../testing/measure.ts';

const blow = (aim: string) => ({ [NOR]: [order('sabotage', { target: KES, aim })] });
const seeds = Array.from({ length: 20 }, (_, seed) => ({ seed: String(seed), salt: '' }));
const isTraced = (state: State): boolean =>
  state.ledger
    .flat()
    .some((entry) => entry.kind === 'fact' && entry.fact.type === 'operation.exposed');

test('R-Grey zone sabotage hits an economy, forces, or what is being built', () => {
  const still = resolved(wealthy());
  expect(differ(still, resolved(wealthy(), blow('economy')), 'economy', KES)).toBeCloseTo(0.3, 6);
  expect(differ(still, resolved(wealthy(), blow('forces')), 'readiness', KES)).toBe(-6);
  expect(differ(still, resolved(wealthy(), blow('programme')), 'progress', 'passage')).toBe(-8);
});

test('R-Grey zone traced, it costs its author; until then nobody learns who', () => {
  const ends = seeds.map((chance) => ({
    state: resolved(wealthy(), blow('forces'), chance),
    still: resolved(wealthy(), {}, chance),
  }));
  expect(ends.filter(({ state }) => isTraced(state)).length).toBeGreaterThan(4);
  expect(ends.filter(({ state }) => isTraced(state)).length).toBeLessThan(18);
  for (const { state, still } of ends) {
    const found = isTraced(state);
    expect(differ(still, state, 'legitimacy', NOR)).toBeCloseTo(found ? -8 : 0, 6);
    expect(differ(still, state, 'trust', 'KES>NOR')).toBeCloseTo(found ? -15 : 0, 6);
    const heat = differ(still, state, 'tension', pairId(NOR, KES));
    expect(heat > 1).toBe(found);
    const told = [KES, LIG].map((seat) =>
      JSON.stringify(engine.view(state, { kind: 'seat', seat }).ledger).includes('"sabotage"'),
    );
    expect(told).toEqual([found, found]);
  }
});

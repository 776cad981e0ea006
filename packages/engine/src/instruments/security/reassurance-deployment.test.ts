import { expect, test } from 'vitest';
import { pairId } from '../../ids.ts';
import { guarantorsOf } from '../../resolution/read.ts';
import { ALD, KES, NOR, order, resolved } from '../../testing/play.ts';
import { differ, wealthy } from '../../testing/measure.ts';

const send = (level: number) => ({
  [NOR]: [order('reassurance-deployment', { to: ALD, against: KES, level })],
});
const sent = resolved(wealthy(), send(2));
const still = resolved(wealthy());

test('R-Defence diplomacy forces on its soil reassure an ally by how much it feared', () => {
  // Tension 45, trust 45: fear 0.45 × 0.55, 12 for each of two levels.
  expect(differ(still, sent, 'trust', 'ALD>NOR')).toBeCloseTo(5.94, 2);
  expect(differ(sent, resolved(sent, send(2)), 'trust', 'ALD>NOR')).toBeCloseTo(0, 6);
  expect(differ(still, sent, 'readiness', NOR)).toBe(8);
  expect(differ(still, sent, 'strain', NOR)).toBeCloseTo(0.2, 6);
});

test('R-Defence diplomacy they deter, heat, and bind', () => {
  expect(differ(still, sent, 'belief', 'KES>NOR')).toBeGreaterThan(0.4);
  expect(differ(still, sent, 'tension', pairId(NOR, KES))).toBeGreaterThan(3);
  expect(guarantorsOf(sent, ALD)).toEqual([NOR]);
});

test('R-Defence diplomacy what a protected ally does is felt in part between its protector and the rival', () => {
  const bold = { [ALD]: [order('deployment', { towards: KES, level: 1 })] };
  const pair = pairId(NOR, KES);
  const drawnIn = differ(resolved(sent), resolved(sent, bold), 'tension', pair);
  expect(drawnIn).toBeGreaterThan(0.5);
  expect(drawnIn).toBeLessThan(
    differ(resolved(sent), resolved(sent, bold), 'tension', pairId(ALD, KES)),
  );
  expect(differ(resolved(still), resolved(still, bold), 'tension', pair)).toBeCloseTo(0, 6);
});

test('a protected ally’s strike is no strike by its protector', () => {
  const struck = resolved(sent, { [ALD]: [order('strike', { target: KES, issue: 'bases' })] });
  expect(struck.brink.pairs).toContain(pairId(ALD, KES));
  const fired = struck.ledger
    .flat()
    .filter((entry) => entry.kind === 'fact' && entry.fact.type === 'contingency.fired');
  expect(fired.length).toBeLessThanOrEqual(1);
});

test('R-Measure stood down, they come home', () => {
  const measure = sent.measures[0]?.id ?? '';
  const home = resolved(sent, { [NOR]: [order('stand-down', { measure })] });
  expect(home.measures).toEqual([]);
  expect(differ(sent, home, 'readiness', NOR)).toBe(-8);
});

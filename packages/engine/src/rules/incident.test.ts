import { expect, test } from 'vitest';
import { contact, friction, incidentChance, severityAt, severityShares } from './incident.ts';

test('R-Incident is impossible at tension 30 and grows with tension, time and contact', () => {
  expect(incidentChance(30, 30, 1, 1).value).toBe(0);
  expect(incidentChance(100, 7, 1, 1).value).toBeCloseTo(0.77687, 5);
  expect(incidentChance(70, 1, 1, 1).value).toBeLessThan(incidentChance(70, 2, 1, 1).value);
  expect(incidentChance(70, 1, 0.5, 1).value).toBeLessThan(incidentChance(70, 1, 1, 1).value);
});

test('R-Incident splitting a turn in two leaves the chance as it was', () => {
  const half = incidentChance(75, 3, 0.8, 1.2).value;
  expect(1 - (1 - half) ** 2).toBeCloseTo(incidentChance(75, 6, 0.8, 1.2).value, 9);
});

test('R-Incident severity: casualties 0.05 to 0.35, clash 0.30, else a near miss', () => {
  const calm = severityShares(30);
  expect(calm.casualties).toBe(0.05);
  expect(calm.clash).toBe(0.3);
  expect(calm['near-miss']).toBeCloseTo(0.65, 9);
  expect(severityShares(100).casualties).toBeCloseTo(0.35, 9);
  expect(severityAt(100, 0.34)).toBe('casualties');
  expect(severityAt(100, 0.5)).toBe('clash');
  expect(severityAt(100, 0.9)).toBe('near-miss');
});

test('R-Incident a hotline or talks never raise the risk', () => {
  for (const tension of [30, 50, 80, 100]) {
    for (const talking of [true, false]) {
      const without = incidentChance(tension, 1, 0.7, friction(false, talking)).value;
      expect(incidentChance(tension, 1, 0.7, friction(true, talking)).value).toBeLessThanOrEqual(
        without,
      );
    }
    expect(friction(false, true)).toBeLessThanOrEqual(friction(false, false));
  }
});

test('R-Incident contact of several measures stays within 0–1', () => {
  expect(contact(0.2, [0.5, 0.5])).toBeCloseTo(0.8, 9);
  expect(contact(0, [])).toBe(0);
});

import { expect, test } from 'vitest';
import { alertRisk, scoreAfterUse, chanceOfUse } from './nuclear.ts';

test('R-Nuclear an alert is impossible below 80 and grows with tension, five times likelier at war', () => {
  expect(alertRisk(80, true).value).toBe(0);
  expect(alertRisk(90, false).value).toBeCloseTo(0.005, 9);
  expect(alertRisk(100, false).value).toBeCloseTo(0.02, 9);
  expect(alertRisk(100, true).value).toBeCloseTo(0.1, 9);
});

test('R-Nuclear use is five times as likely as the alert was, and never beyond certain', () => {
  expect(chanceOfUse(0.02).value).toBeCloseTo(0.1, 9);
  expect(chanceOfUse(0.3).value).toBe(1);
});

test('R-Nuclear nobody gains by use', () => {
  for (const score of [0, 3, 40, 100]) {
    expect(scoreAfterUse(score, true)).toBeLessThanOrEqual(Math.min(5, score));
    expect(scoreAfterUse(score, false)).toBe(Math.max(0, score - 40));
  }
});

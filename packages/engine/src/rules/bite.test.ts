import { expect, test } from 'vitest';
import { bite, carried, cutShare, isolation, pain, ramp, rampOver, tierShare } from './bite.ts';

const whole = { cover: 1, tier: 4, carveOut: 0 };
const pressed = { exposure: 10, cut: 0.5, enforcement: 0.9, leak: 0.2, resilience: 0 };

test('R-Bite is exposure × cut × enforcement × what does not leak', () => {
  expect(bite(pressed).value).toBeCloseTo(3.6, 9);
  expect([0, 1, 2, 3, 4, 9].map(tierShare)).toEqual([0, 0.15, 0.4, 0.7, 1, 1]);
  expect(cutShare({ ...whole, tier: 2 })).toBeCloseTo(0.4, 9);
  expect(cutShare(whole, 0.2)).toBe(1);
});

test('R-Bite a carve-out never bites more, nor does more leakage; a higher tier never less', () => {
  for (let step = 0; step < 10; step += 1) {
    const share = step / 10;
    expect(cutShare({ ...whole, carveOut: share + 0.1 })).toBeLessThan(
      cutShare({ ...whole, carveOut: share }),
    );
    expect(bite({ ...pressed, leak: share + 0.1 }).value).toBeLessThan(
      bite({ ...pressed, leak: share }).value,
    );
  }
  for (const tier of [0, 1, 2, 3]) expect(tierShare(tier + 1)).toBeGreaterThan(tierShare(tier));
});

test('R-Bite finance is felt in a month, trade in four, technology in a year', () => {
  expect(ramp('finance', 30)).toBeCloseTo(0.632, 3);
  expect(ramp('trade', 120)).toBeCloseTo(0.632, 3);
  expect(ramp('technology', 360)).toBeCloseTo(0.632, 3);
  expect(ramp('trade', 0)).toBe(0);
});

test('R-Bite the mean of two halves of a turn is that of the whole', () => {
  const halves = (rampOver('trade', 30, 45) + rampOver('trade', 45, 60)) / 2;
  expect(halves).toBeCloseTo(rampOver('trade', 30, 60), 9);
  expect(rampOver('trade', -15, 15)).toBeCloseTo(rampOver('trade', 0, 15) / 2, 9);
});

test('R-Bite pain: minor below a quarter, severe above six tenths', () => {
  expect(pain(1)).toBeLessThan(0.25);
  expect(pain(6)).toBeGreaterThan(0.6);
  expect(pain(0)).toBe(0);
});

test('R-Home reserves carry at most half, and no more than there is', () => {
  expect(carried(4, 50, 30)).toBe(0.5);
  expect(carried(4, 0.1, 365)).toBeCloseTo(0.025, 9);
  expect(carried(0, 5, 30)).toBe(0);
});

test('R-Influence isolation is breadth × legitimacy', () => {
  expect(isolation(0.8, 60)).toBeCloseTo(48, 9);
  expect(isolation(2, 160)).toBe(100);
});

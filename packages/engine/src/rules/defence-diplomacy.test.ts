import { expect, test } from 'vitest';
import {
  armsLag,
  armsReaction,
  diversion,
  fearOfAbandonment,
  interoperabilityFlow,
  jointForce,
  reassurance,
} from './defence-diplomacy.ts';

test('R-Defence diplomacy fear grows with the threat and falls with trust', () => {
  expect(fearOfAbandonment(50, 0)).toBe(0.5);
  expect(fearOfAbandonment(50, 40)).toBeCloseTo(0.3, 9);
  expect(fearOfAbandonment(50, -40)).toBe(0.5);
  expect(fearOfAbandonment(20, 40)).toBeLessThan(fearOfAbandonment(80, 40));
  expect(reassurance(0.5, 2).value).toBe(12);
});

test('R-Defence diplomacy two programmes lead further than one, and time does not depend on its cuts', () => {
  expect(interoperabilityFlow(0, 1, 180).value).toBeCloseTo(25, 6);
  expect(interoperabilityFlow(0, 2, 180).value).toBeCloseTo(50, 6);
  const half = interoperabilityFlow(0, 1, 15).value;
  const twice = half + interoperabilityFlow(half, 1, 15).value;
  expect(twice).toBeCloseTo(interoperabilityFlow(0, 1, 30).value, 6);
  expect(interoperabilityFlow(40, 0, 30).value).toBeLessThan(0);
});

test('R-Defence diplomacy forces count together by how well they work together, never for less', () => {
  expect(jointForce(0.5, 0.5, 0)).toBe(0.5);
  expect(jointForce(0.5, 0.5, 50)).toBeCloseTo(0.8, 9);
  expect(jointForce(0.5, 0.5, 100)).toBe(1);
  expect(jointForce(0.9, 0.1, 1)).toBe(0.9);
});

test('R-Defence diplomacy arms come later the more there are, and stray less with terms', () => {
  expect([1, 2, 3].map(armsLag)).toEqual([60, 120, 180]);
  expect(diversion(true, 0.5).value).toBeCloseTo(0.1, 9);
  expect(diversion(false, 0.5).value).toBeCloseTo(0.3, 9);
  expect(diversion(false, 0).value).toBeGreaterThan(diversion(false, 1).value);
});

test('R-Defence diplomacy a rival wants more where the other arms and tempers are hot', () => {
  const calm = armsReaction(40, 40, 30).value;
  expect(armsReaction(40, 60, 30).value).toBeGreaterThan(calm);
  expect(armsReaction(40, 40, 70).value).toBeGreaterThan(calm);
  expect(armsReaction(60, 40, 30).value).toBeLessThan(calm);
});

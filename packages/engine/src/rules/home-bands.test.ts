import { expect, test } from 'vitest';
import {
  electionChance,
  fallChance,
  homeBandOf,
  homeRelief,
  homeSurcharge,
  isWeak,
} from './home-bands.ts';

test('R-Home how firmly a government sits changes at 65, 45, 30 and 20', () => {
  expect([65, 64.9, 45, 44.9, 30, 29.9, 20, 19.9].map(homeBandOf)).toEqual([
    ...['secure', 'steady', 'steady', 'pressed', 'pressed', 'weak', 'weak', 'falling'],
  ]);
  expect([isWeak(30), isWeak(29.9)]).toEqual([false, true]);
});

test('R-Home grave acts and large concessions cost a shaken government a point more', () => {
  const prices = (support: number) => [
    homeSurcharge(support, { rung: 7, conceded: 0 }),
    homeSurcharge(support, { rung: 6, conceded: 25 }),
    homeSurcharge(support, { rung: 0, conceded: 26 }),
  ];
  expect(prices(45)).toEqual([0, 0, 0]);
  expect(prices(44.9)).toEqual([1, 0, 1]);
  expect([homeRelief(65), homeRelief(64.9)]).toEqual([1, 0]);
});

test('R-Home below 20 a government falls with 1 − e^(−0.3 m (0.5 + accountability))', () => {
  expect(fallChance(20, 1, 30).value).toBe(0);
  expect(fallChance(19, 0.5, 30).value).toBeCloseTo(0.2592, 4);
  // A month in two halves is as dangerous as a whole one.
  const half = 1 - fallChance(19, 0.9, 15).value;
  expect(1 - half * half).toBeCloseTo(fallChance(19, 0.9, 30).value, 9);
});

test('R-Home an election is lost with (45 − support)/45', () => {
  expect([60, 45, 30, 0].map((support) => electionChance(support).value)).toEqual([
    ...[0, 0, 1 / 3, 1],
  ]);
});

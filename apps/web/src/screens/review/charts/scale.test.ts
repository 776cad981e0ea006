import { expect, it } from 'vitest';
import { apart, scaleOf } from './scale.ts';

it('draws whole ranges whole, and else round ends about the values', () => {
  expect(scaleOf([20, 61], [0, 100])).toEqual({ low: 0, high: 100, ticks: [0, 50, 100] });
  expect(scaleOf([0.4, null, 3.1])).toEqual({ low: 0, high: 4, ticks: [0, 1, 2, 3, 4] });
  expect(scaleOf([-12, 7])).toEqual({ low: -15, high: 10, ticks: [-15, -10, -5, 0, 5, 10] });
  expect(scaleOf([null]).high).toBeGreaterThan(0);
});
it('keeps names apart and in their sequence', () => {
  expect(apart([50, 10, 52], 14)).toEqual([50, 10, 64]);
  expect(apart([1, 2, 3], 10)).toEqual([1, 11, 21]);
});

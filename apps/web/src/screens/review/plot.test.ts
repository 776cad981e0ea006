import { expect, it } from 'vitest';
import { polyline, stepX, valueY } from './plot.ts';

const frame = { left: 100, top: 10, width: 400, height: 200 };

it('sets steps in the middle of equal shares', () => {
  expect([0, 1, 2, 3].map((index) => stepX(frame, index, 4))).toEqual([150, 250, 350, 450]);
  expect(stepX(frame, 0, 0)).toBe(300);
});
it('draws low values at the bottom and keeps all within the frame', () => {
  expect(valueY(frame, 0, 0, 100)).toBe(210);
  expect(valueY(frame, 100, 0, 100)).toBe(10);
  expect(valueY(frame, 140, 0, 100)).toBe(10);
  expect(valueY(frame, 5, 5, 5)).toBe(210);
});
it('writes points for a line', () => {
  expect(
    polyline([
      [1, 2.04],
      [3, 4],
    ]),
  ).toBe('1.0,2.0 3.0,4.0');
});

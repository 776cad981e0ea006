import { expect, test } from 'vitest';
import { leavesBrink, meansWar, reachesBrink, warHarm } from './brink.ts';

test('R-Brink is reached at 80, with casualties at 65, or by any strike', () => {
  expect(reachesBrink(80, [])).toBe(true);
  expect(reachesBrink(79, ['clash'])).toBe(false);
  expect(reachesBrink(65, ['casualties'])).toBe(true);
  expect(reachesBrink(20, ['strike'])).toBe(true);
  expect(leavesBrink(64)).toBe(true);
  expect(leavesBrink(65)).toBe(false);
});

test('R-Brink no war unless the turn began at the brink', () => {
  for (const happened of ['near-miss', 'clash', 'casualties', 'strike'] as const) {
    expect(meansWar(false, happened, ['strike', 'strike'])).toBe(false);
  }
});

test('R-Brink war needs blood or shots and one strike or two matches', () => {
  expect(meansWar(true, null, ['strike', 'strike'])).toBe(false);
  expect(meansWar(true, 'near-miss', ['strike', 'strike'])).toBe(false);
  expect(meansWar(true, 'clash', ['absorb', 'match'])).toBe(false);
  expect(meansWar(true, 'clash', ['match', 'match'])).toBe(true);
  expect(meansWar(true, 'casualties', ['absorb', 'strike'])).toBe(true);
});

test('R-War a ceasefire spares more than half of the harm', () => {
  expect(warHarm(true)).toBeLessThan(warHarm(false) / 2);
});

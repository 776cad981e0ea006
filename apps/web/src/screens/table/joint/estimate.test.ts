import { actorId } from '@convoy/engine';
import { expect, test } from 'vitest';
import { estimate, partCost } from './estimate.ts';

const [north, west, east] = [actorId('NOR'), actorId('WES'), actorId('EAS')];
const exposures = [
  { of: east, to: north, sector: 'oil', share: 4 },
  { of: east, to: west, sector: 'oil', share: 6 },
  { of: east, to: west, sector: 'banks', share: 10 },
  { of: north, to: east, sector: 'oil', share: 1 },
];
const cuts = [{ sector: 'oil', tier: 4 }];

test('more members cut more; only exposure in the branch counts', () => {
  const alone = estimate(exposures, east, north, [north, west], [north], cuts);
  const both = estimate(exposures, east, north, [north, west], [north, west], cuts);
  expect(alone).toEqual({ breadth: 0.4, bite: 4, own: 1 });
  expect(both).toEqual({ breadth: 1, bite: 10, own: 1 });
});
test('a lower tier and a share left open cost less', () => {
  const part = { sector: 'oil', tier: 4, carveOut: 0 };
  expect(partCost(exposures, north, east, [part])).toBe(1);
  expect(partCost(exposures, north, east, [{ ...part, carveOut: 50 }])).toBe(0.5);
  expect(partCost(exposures, north, east, [{ ...part, tier: 2 }])).toBeCloseTo(0.4);
});
test('a scenario without exposure comes to nothing', () => {
  expect(estimate([], east, north, [north], [north], cuts)).toEqual({
    breadth: 0,
    bite: 0,
    own: 0,
  });
});

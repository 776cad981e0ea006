import { actorId, issueId, toMicro } from '@convoy/engine';
import { expect, test } from 'vitest';
import { arrangeAims, costOfPublicity, worth } from './aims.ts';

const missiles = issueId('missiles');
const aims = arrangeAims([
  {
    ...{ id: 'home', kind: 'home', weight: 0.2, now: toMicro(0.5), cause: null },
    aim: { of: 'quantity', quantity: 'support', subject: 'USA', worst: 40, best: 80 },
  },
  {
    ...{ id: 'out', kind: 'joint', weight: 0.4, now: 0, cause: null },
    aim: { of: 'issue', issue: missiles, worst: 100, best: 0 },
  },
  { id: 'peace', kind: 'peace', weight: 0.2, now: toMicro(1), cause: null, aim: { of: 'peace' } },
  {
    ...{ id: 'quiet', kind: 'secret', weight: 0.1, now: toMicro(1), cause: null },
    aim: { of: 'not-public', issue: missiles },
  },
  {
    ...{ id: 'broker', kind: 'secret', weight: 0.1, now: toMicro(0.25), cause: null },
    aim: { of: 'broker', actor: actorId('UNS') },
  },
]);

test('a change is worth what it moves of the aim, as far as its scale reaches', () => {
  expect(worth(aims, 'support', 'USA', 10)).toBeCloseTo(5, 9);
  expect(worth(aims, 'support', 'USA', 100)).toBeCloseTo(10, 9);
  expect(worth(aims, 'support', 'USA', -100)).toBeCloseTo(-10, 9);
  expect(worth(aims, 'support', 'SOV', 10)).toBe(0);
  expect(worth(aims, 'position', missiles, -50)).toBeCloseTo(20, 9);
  expect(worth(aims, 'position', missiles, 50)).toBe(0);
});

test('peace, a broker’s part and silence are counted in points', () => {
  expect(aims.peace).toBeCloseTo(20, 9);
  expect(aims.broker).toBeCloseTo(7.5, 9);
  expect(costOfPublicity(aims, missiles)).toBeCloseTo(10, 9);
  expect(costOfPublicity(aims, issueId('jupiters'))).toBe(0);
});

import { expect, test } from 'vitest';
import { actorId } from '../ids.ts';
import type { ScenarioAsset } from '../scenario.ts';
import { inForce, touches } from './consent.ts';

const [owner, by, target] = ['ALD', 'NOR', 'KES'].map(actorId);
const asset = (needed: ScenarioAsset['needed']): ScenarioAsset => ({
  ...{ id: 'ports', owner: owner ?? actorId('ALD'), needed, without: 'barred' },
});

test('R-Consent lasts from a yes, or from a price that was paid, to its last turn', () => {
  expect(inForce('granted', null, 9)).toBe(true);
  expect(inForce('paid', 3, 3)).toBe(true);
  expect(inForce('paid', 3, 4)).toBe(false);
  expect(inForce('priced', null, 1)).toBe(false);
  expect(inForce('refused', null, 1)).toBe(false);
});

test('R-Consent touches the orders it names, and never its owner’s own', () => {
  const order = { instrument: 'strike', by: by ?? null, target: target ?? null };
  const done = (changes: object): boolean =>
    touches(asset({ for: 'order', instrument: 'strike', by: null, target: null, ...changes }), {
      ...order,
      by: by ?? actorId('NOR'),
    });
  expect(done({})).toBe(true);
  expect(done({ by, target })).toBe(true);
  expect(done({ target: owner })).toBe(false);
  expect(done({ instrument: 'alert' })).toBe(false);
  const own = { ...order, by: owner ?? actorId('ALD') };
  const any = asset({ for: 'order', instrument: 'strike', by: null, target: null });
  expect(touches(any, own)).toBe(false);
});

import { actorId } from '@convoy/engine';
import type { ScenarioAsset } from '@convoy/engine';
import { expect, test } from 'vitest';
import { needsOf } from './needs-of.ts';

const [north, west, east] = [actorId('NOR'), actorId('WES'), actorId('EAS')];
const order = (id: string, owner: typeof north, by: typeof north | null): ScenarioAsset => ({
  ...{ id, owner, without: 'barred' },
  needed: { for: 'order', instrument: 'strike', by, target: east },
});
const assets = [order('bases', west, north), order('passage', west, east)];

test('a seat needs what its own orders need, and nothing that it owns', () => {
  const known = new Set(['strike']);
  expect(needsOf(assets, north, known).map(({ id }) => id)).toEqual(['bases']);
  expect(needsOf(assets, west, known)).toEqual([]);
  expect(needsOf(assets, north, new Set())).toEqual([]);
});

import { expect, test } from 'vitest';
import { engine } from '../../engine.ts';
import { issueId } from '../../ids.ts';
import { ALD, KES, LIG, NOR, filed, order, resolved } from '../../testing/play.ts';
import { differ, wealthy } from '../../testing/measure.ts';

const offered = filed(wealthy(), NOR, {
  type: 'offer.make',
  terms: {
    ...{ to: KES, demand: null, private: true, lock: 1, verification: 'none', expires: 4 },
    ...{ clauses: [{ by: NOR, issue: issueId('bases'), to: 40 }], sayFrom: '', sayTo: '' },
  },
});
const out = { [KES]: [order('leak', { with: NOR })] };

test('R-Off-ramp one of the two lets what is private out, and everybody but the culprit guesses', () => {
  const kept = resolved(offered);
  const leaked = resolved(offered, out);
  expect(kept.offers.map(({ open }) => open)).toEqual([false]);
  expect(leaked.offers.map(({ open }) => open)).toEqual([true]);
  expect(differ(kept, leaked, 'support', NOR)).toBeCloseTo(-3, 1);
  expect(differ(kept, leaked, 'trust', 'NOR>KES')).toBe(-12);
  expect(differ(kept, leaked, 'trust', 'ALD>NOR')).toBe(-12);
  for (const seat of [NOR, ALD, LIG]) {
    const { lines } = engine.view(leaked, { kind: 'seat', seat }).ledger;
    expect(lines.filter(({ entry }) => entry.kind === 'act')).toEqual([]);
  }
});

test('only a party has something to leak', () => {
  expect(resolved(offered, { [ALD]: [order('leak', { with: NOR })] }).offers[0]?.open).toBe(false);
});

import { expect, test } from 'vitest';
import { engine } from '../../engine.ts';
import { burdenOf } from '../../resolution/economy/burden.ts';
import { later, ruled, slow, standing } from '../../testing/measure.ts';
import { KES, NOR, order } from '../../testing/play.ts';

const bare = ruled(slow(), 'reserves', KES, 0);
const taxed = later(
  bare,
  { [NOR]: [order('tariffs', { target: KES, sector: 'goods', tier: 3 })] },
  4,
);
const cut = later(
  bare,
  { [NOR]: [order('sectoral-sanctions', { target: KES, sector: 'goods', tier: 3 })] },
  4,
);

test('R-Bite a tax on trade bites less than a cut of the same tier, on a lower rung', () => {
  expect(standing(taxed, 'bite', KES)).toBeGreaterThan(0.3);
  expect(standing(taxed, 'bite', KES)).toBeLessThan(0.5 * standing(cut, 'bite', KES));
  expect(taxed.measures).toMatchObject([{ rung: 2, weight: 3 }]);
});

test('R-Leak its author’s own buyers pay all of it, and the treasury takes some of that', () => {
  const shareOf = (state: typeof taxed): number =>
    burdenOf(state, NOR, 30).gross / burdenOf(state, KES, 30).gross;
  expect(standing(taxed, 'bite', NOR)).toBeGreaterThan(0);
  expect(shareOf(taxed)).toBeGreaterThan(shareOf(cut));
  const revenue = taxed.ledger
    .flat()
    .filter(
      (entry) => entry.kind === 'change' && entry.terms.some(({ term }) => term === 'revenue'),
    );
  expect(revenue).toHaveLength(5);
  expect(standing(taxed, 'economy', NOR)).toBeGreaterThan(standing(taxed, 'reserves', NOR));
});

test('R-Bite money cannot be taxed at the border', () => {
  const view = engine.view(bare, { kind: 'seat', seat: NOR });
  const verdict = engine.check(view, [
    order('tariffs', { target: KES, sector: 'banking', tier: 3 }),
  ]);
  expect(verdict.refusals).toMatchObject([{ code: 'bad-field', field: 'sector' }]);
});

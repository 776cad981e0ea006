import { expect, test } from 'vitest';
import { engine } from '../../engine.ts';
import { differ, later, slow, standing } from '../../testing/measure.ts';
import { ALD, KES, NOR, order, resolved } from '../../testing/play.ts';

const cut = resolved(slow(), {
  [NOR]: [order('sectoral-sanctions', { target: KES, sector: 'goods', tier: 4 })],
});
const sells = { [ALD]: [order('backfill', { target: KES, sector: 'goods' })] };

test('R-Third parties who sells into the gap gains, and the sanction leaks more', () => {
  const [plain, sold] = [later(cut, {}, 4), later(cut, sells, 4)];
  expect(differ(plain, sold, 'leak', 'KES#goods')).toBeGreaterThan(0.02);
  expect(standing(sold, 'bite', KES)).toBeLessThan(standing(plain, 'bite', KES));
  const earned = sold.ledger
    .flat()
    .filter(
      (entry) =>
        entry.kind === 'change' &&
        entry.rule === 'R-Third parties' &&
        entry.quantity === 'influence' &&
        entry.subject === ALD,
    );
  expect(earned.length).toBeGreaterThan(2);
});

test('R-Third parties only what one can supply', () => {
  const view = engine.view(cut, { kind: 'seat', seat: ALD });
  const verdict = engine.check(view, [order('backfill', { target: KES, sector: 'chips' })]);
  expect(verdict.refusals).toMatchObject([{ code: 'unknown-sector', field: 'sector' }]);
});

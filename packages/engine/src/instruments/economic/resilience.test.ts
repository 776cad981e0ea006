import { expect, test } from 'vitest';
import { later, slow, standing } from '../../testing/measure.ts';
import { ALD, KES, order } from '../../testing/play.ts';

const cut = order('sectoral-sanctions', { target: KES, sector: 'goods', tier: 4 });
const stock = order('resilience', { sector: 'goods' });

test('R-Leak stockpiles spare who cuts, and who is cut', () => {
  const plain = later(slow(), { [ALD]: [cut] }, 6);
  const ready = later(slow(), { [ALD]: [cut, stock], [KES]: [stock] }, 6);
  expect(standing(ready, 'bite', ALD) / standing(plain, 'bite', ALD)).toBeCloseTo(0.6, 1);
  expect(standing(ready, 'bite', KES)).toBeLessThan(standing(plain, 'bite', KES));
});

import { expect, test } from 'vitest';
import { later, slow, standing } from '../../testing/measure.ts';
import { ALD, KES, order, resolved } from '../../testing/play.ts';

const answer = {
  [KES]: [order('counter-sanction', { target: ALD, sector: 'goods', tier: 4 })],
};

test('R-Bite an answer hurts the sender by what rests on the pressed', () => {
  const pressed = resolved(slow(), {
    [ALD]: [order('targeted-sanctions', { target: KES, tier: 1 })],
  });
  expect(standing(later(pressed, answer, 2), 'bite', ALD)).toBeGreaterThan(
    standing(later(pressed, {}, 2), 'bite', ALD) + 1,
  );
});

test('R-Bite there is no answer before there is pressure', () => {
  expect(resolved(slow(), answer).measures).toEqual([]);
});

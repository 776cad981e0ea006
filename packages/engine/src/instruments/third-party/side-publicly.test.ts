import { expect, test } from 'vitest';
import { engine } from '../../engine.ts';
import { isolationOf } from '../../resolution/economy/press.ts';
import { differ, later, ruled, wealthy } from '../../testing/measure.ts';
import { KES, LIG, NOR, order, resolved } from '../../testing/play.ts';

const says = (stand: 'side' | 'abstain', favoured = NOR, against = KES) => ({
  [LIG]: [order('side-publicly', { for: favoured, against, stand })],
});
const plain = resolved(wealthy());

test('R-Third parties a side taken in public lends one its name and costs the other', () => {
  const sided = resolved(wealthy(), says('side'));
  expect(differ(plain, sided, 'legitimacy', NOR)).toBe(3);
  expect(differ(plain, sided, 'legitimacy', KES)).toBe(-3);
  expect(differ(plain, sided, 'trust', 'NOR>LIG')).toBe(4);
  expect(differ(plain, sided, 'trust', 'LIG>NOR')).toBe(2);
  expect(differ(plain, sided, 'trust', 'KES>LIG')).toBe(-4);
  expect(differ(plain, sided, 'trust', 'LIG>KES')).toBe(-2);
  const weak = ruled(wealthy(), 'legitimacy', LIG, 25);
  expect(differ(resolved(weak), resolved(weak, says('side')), 'legitimacy', NOR)).toBe(1.5);
});

test('R-Third parties an abstention costs the one who asked a little', () => {
  const silent = resolved(wealthy(), says('abstain'));
  expect(differ(plain, silent, 'legitimacy', NOR)).toBe(-1);
  expect(differ(plain, silent, 'legitimacy', KES)).toBe(0);
  expect(differ(plain, silent, 'trust', 'KES>LIG')).toBe(1);
});

test('R-Influence a side taken adds to the isolation of the other', () => {
  const cut = resolved(wealthy(), {
    [NOR]: [order('embargo', { target: KES, tier: 4 })],
  });
  const [alone, against] = [later(cut, {}, 0), resolved(cut, says('side'))];
  expect(isolationOf(against, KES)).toBeGreaterThan(isolationOf(alone, KES) + 4);
});

test('R-Legitimacy changing sides is an abrupt turn; the same stand again is refused', () => {
  const sided = resolved(wealthy(), says('side'));
  const turned = resolved(sided, says('side', KES, NOR));
  expect(differ(resolved(sided), turned, 'legitimacy', LIG)).toBe(-4);
  expect(turned.measures).toMatchObject([{ target: NOR }]);
  const view = engine.view(sided, { kind: 'seat', seat: LIG });
  const verdict = engine.check(view, says('side')[LIG] ?? []);
  expect(verdict.refusals).toMatchObject([{ code: 'already-standing', field: 'stand' }]);
});

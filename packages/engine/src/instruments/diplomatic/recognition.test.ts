import { expect, test } from 'vitest';
import { pairId } from '../../ids.ts';
import { stakesOf } from '../../resolution/off-ramps.ts';
import { issueId } from '../../ids.ts';
import type { State } from '../../state/state.ts';
import { differ, wealthy } from '../../testing/measure.ts';
import { ALD, KES, NOR, order, resolved } from '../../testing/play.ts';

const say = (step: 'grant' | 'withdraw'): Parameters<typeof resolved>[1] => ({
  [NOR]: [order('recognition', { of: KES, step })],
});
const plain = resolved(wealthy());
const granted = resolved(wealthy(), say('grant'));

test('R-Legitimacy recognition lifts the one recognised and is remembered, at a price at home', () => {
  expect(differ(plain, granted, 'legitimacy', KES)).toBe(3);
  expect(differ(plain, granted, 'support', KES)).toBeCloseTo(2, 1);
  expect(differ(plain, granted, 'trust', 'KES>NOR')).toBe(6);
  expect(differ(plain, granted, 'tension', pairId(NOR, KES))).toBeLessThan(-2);
  expect(differ(plain, granted, 'support', NOR)).toBeCloseTo(-1.8, 1);
  expect(granted.measures).toMatchObject([{ instrument: 'recognition', rung: 0 }]);
});

test('R-Legitimacy those who press the other resent it', () => {
  const cut = resolved(wealthy(), {
    [ALD]: [order('targeted-sanctions', { target: KES, tier: 1 })],
  });
  expect(differ(resolved(cut), resolved(cut, say('grant')), 'trust', 'ALD>NOR')).toBe(-3);
});

test('R-Legitimacy taking one’s own word back is an abrupt turn, and a hostile sign', () => {
  const back = resolved(granted, say('withdraw'));
  expect(differ(resolved(granted), back, 'legitimacy', NOR)).toBe(-4);
  expect(differ(resolved(granted), back, 'trust', 'KES>NOR')).toBe(-6);
  expect(back.measures).toMatchObject([{ rung: 2, params: { step: 'withdraw' } }]);
  expect(differ(plain, resolved(wealthy(), say('withdraw')), 'legitimacy', NOR)).toBe(0);
});

test('R-Stakes giving way costs less in face towards one who has recognised one', () => {
  const demand = order('demand', {
    ...{ to: KES, issue: 'passage', position: 80, deadline: null, threat: 'none', wayOut: true },
  });
  const stake = (state: State): number =>
    stakesOf(resolved(state, { [NOR]: [demand] }), KES, issueId('passage'), 20, 80).value;
  expect(stake(granted) / stake(plain)).toBeCloseTo(0.85, 6);
});

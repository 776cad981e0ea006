import { expect, test } from 'vitest';
import { pairId } from '../../ids.ts';
import { KES, NOR, order, resolved } from '../../testing/play.ts';
import { differ, wealthy } from '../../testing/measure.ts';

const call = { [NOR]: [order('back-channel', { to: KES })] };

test('a back-channel eases the pair, in private, and stands two turns', () => {
  const silent = resolved(wealthy());
  const talked = resolved(wealthy(), call);
  expect(differ(silent, talked, 'tension', pairId(NOR, KES))).toBeLessThan(-2);
  expect(talked.measures).toMatchObject([{ instrument: 'back-channel', public: false, until: 3 }]);
  expect(resolved(resolved(talked)).measures).toEqual([]);
});

test('R-Influence a back-channel repeated at once eases half as much', () => {
  const trust = (calls: number): number =>
    differ(
      wealthy(),
      [1, 2].reduce((state, turn) => resolved(state, turn <= calls ? call : {}), wealthy()),
      'trust',
      'KES>NOR',
    );
  expect(trust(1)).toBe(2);
  expect(trust(2)).toBe(3);
});

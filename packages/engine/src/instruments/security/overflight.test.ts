import { expect, test } from 'vitest';
import { pairId } from '../../ids.ts';
import type { State } from '../../state/state.ts';
import { KES, NOR, order, resolved } from '../../testing/play.ts';
import { differ, wealthy } from '../../testing/measure.ts';

const flown = resolved(wealthy(), { [NOR]: [order('overflight', { over: KES })] });

test('aircraft over a rival bring pictures, and forces meet', () => {
  const still = resolved(wealthy());
  expect(differ(still, flown, 'legitimacy', NOR)).toBe(2);
  expect(flown.pairs[pairId(NOR, KES)]?.contact).toBeCloseTo(0.55, 6);
});

test('R-Reading a state that is watched is read better', () => {
  const confidence = (state: State): number => {
    const acted = resolved(state, { [KES]: [order('alert', { towards: NOR, level: 2 })] });
    return acted.readings.find(({ told, by }) => told === NOR && by === KES)?.confidence ?? 0;
  };
  expect(confidence(flown)).toBeGreaterThan(confidence(resolved(wealthy())));
});

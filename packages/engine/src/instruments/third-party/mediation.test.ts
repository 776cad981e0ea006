import { expect, test } from 'vitest';
import { pairId } from '../../ids.ts';
import { KES, LIG, NOR, order, resolved } from '../../testing/play.ts';
import { differ, wealthy } from '../../testing/measure.ts';

const offices = (standstill: boolean): ReturnType<typeof order> =>
  order('mediation', { a: NOR, b: KES, standstill });
const pair = pairId(NOR, KES);

test('R-Third parties good offices ease the pair and are trusted', () => {
  const plain = resolved(wealthy());
  const eased = resolved(wealthy(), { [LIG]: [offices(false)] });
  expect(differ(plain, eased, 'tension', pair)).toBeLessThan(-4);
  expect(differ(plain, eased, 'trust', 'NOR>LIG')).toBe(2);
});

test('R-Third parties a standstill eases more, unless a side takes a new step', () => {
  const still = resolved(wealthy(), { [LIG]: [offices(true)] });
  expect(
    differ(resolved(wealthy(), { [LIG]: [offices(false)] }), still, 'tension', pair),
  ).toBeLessThan(-2);
  const step = { [NOR]: [order('deployment', { towards: KES, level: 1 })] };
  const broken = resolved(wealthy(), { ...step, [LIG]: [offices(true)] });
  expect(
    differ(resolved(wealthy(), { ...step, [LIG]: [offices(false)] }), broken, 'tension', pair),
  ).toBe(0);
});

import { expect, test } from 'vitest';
import { pairId } from '../../ids.ts';
import { friction } from '../../rules/incident.ts';
import { KES, NOR, order, resolved } from '../../testing/play.ts';
import { differ, wealthy } from '../../testing/measure.ts';

const act = (step: string) => ({ [NOR]: [order('recall-ambassador', { from: KES, step })] });
const gone = resolved(wealthy(), act('recall'));

test('an ambassador recalled stays away until sent back, and is missed in an accident', () => {
  expect(gone.measures).toMatchObject([
    { instrument: 'recall-ambassador', target: KES, until: null },
  ]);
  expect(differ(wealthy(), gone, 'trust', 'KES>NOR')).toBe(-4);
  expect(friction(false, false, true)).toBeGreaterThan(friction(false, false));
  const back = resolved(gone, act('restore'));
  expect(back.measures).toEqual([]);
  expect(differ(resolved(gone), back, 'tension', pairId(NOR, KES))).toBeLessThan(-2.5);
});

test('nobody is recalled twice, or sent back who never left', () => {
  expect(resolved(gone, act('recall')).measures).toEqual(gone.measures);
  expect(differ(resolved(wealthy()), resolved(wealthy(), act('restore')), 'trust', 'KES>NOR')).toBe(
    0,
  );
});

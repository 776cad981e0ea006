import { expect, test } from 'vitest';
import { pairId } from '../../ids.ts';
import { ALD, KES, NOR, order, resolved } from '../../testing/play.ts';
import { differ, wealthy } from '../../testing/measure.ts';

const blow = [order('strike', { target: KES, issue: 'passage' })];
const struck = resolved(wealthy(), { [NOR]: blow });

test('R-Strike destroys, kills, rallies both and brings the brink', () => {
  const still = resolved(wealthy());
  expect(differ(still, struck, 'progress', 'passage')).toBeLessThan(-8);
  expect(struck.casualties).toBe(true);
  expect(differ(still, struck, 'support', KES)).toBeGreaterThan(5);
  expect(struck.brink.pairs).toContain(pairId(NOR, KES));
  expect(struck.war).toBeNull();
});

test('R-War comes with the second blow, where the other side answers', () => {
  const match = { [KES]: [order('contingency', { response: 'match' })] };
  const war = resolved(resolved(wealthy(), { [NOR]: blow, ...match }), {
    [ALD]: blow,
    [NOR]: blow,
  });
  expect(war.war).toMatchObject({ pair: pairId(NOR, KES), since: 2 });
  expect(war.outcome).toBeNull();
  expect(resolved(war).outcome).toMatchObject({ class: 'war', reason: 'war', turn: 3 });
});

test('R-Brink no war while the other side absorbs', () => {
  expect(resolved(struck, { [NOR]: blow }).war).toBeNull();
});

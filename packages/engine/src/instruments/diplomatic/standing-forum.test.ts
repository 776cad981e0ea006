import { expect, test } from 'vitest';
import { pairId } from '../../ids.ts';
import { inForum } from '../../resolution/forums.ts';
import type { State } from '../../state/state.ts';
import { differ, standing, wealthy } from '../../testing/measure.ts';
import { answered, propose, sent } from '../../testing/joint-paper.ts';
import { ALD, KES, NOR, filed, order, resolved } from '../../testing/play.ts';

const asks = (by: string, other: string): Parameters<typeof resolved>[1] => ({
  [by]: [order('standing-forum', { with: other })],
});
const both = (a: string, b: string): State => resolved(wealthy(), { ...asks(a, b), ...asks(b, a) });

test('R-Cohesion a forum stands once both want it, in one turn or in two, and brings trust once', () => {
  const alone = resolved(wealthy(), asks(NOR, KES));
  expect(inForum(alone, NOR, KES)).toBe(false);
  const together = both(NOR, KES);
  for (const state of [together, resolved(alone, asks(KES, NOR))]) {
    expect(inForum(state, NOR, KES)).toBe(true);
    expect(state.measures).toHaveLength(2);
    expect(state.measures.every(({ until }) => until === null)).toBe(true);
  }
  expect(inForum(resolved(resolved(alone), asks(KES, NOR)), NOR, KES)).toBe(false);
  const plain = resolved(wealthy());
  expect(differ(plain, together, 'trust', 'KES>NOR')).toBe(2);
  expect(differ(plain, together, 'trust', 'NOR>KES')).toBe(2);
  expect(differ(plain, together, 'tension', pairId(NOR, KES))).toBeLessThan(-2);
});

test('R-Incident a forum never raises the risk of an accident', () => {
  const chance = (state: State): number =>
    resolved(state)
      .ledger.flat()
      .filter((entry) => entry.kind === 'draw' && entry.turn === state.turn)
      .reduce(
        (sum, entry) =>
          entry.kind === 'draw' && entry.rule === 'R-Incident' ? sum + entry.chance : sum,
        0,
      );
  const calm = resolved(wealthy(), { [NOR]: [order('summit', { with: KES })] });
  expect(chance(both(NOR, KES))).toBeLessThan(chance(resolved(wealthy())));
  expect(chance(resolved(calm))).toBeGreaterThan(0);
});

test('R-Cohesion who sits in a forum is consulted, and its own steps surprise nobody', () => {
  const cohesion = (start: State): number => {
    const proposed = filed(start, NOR, propose());
    const bound = resolved(filed(filed(proposed, ALD, answered(proposed)), NOR, sent(proposed)), {
      [ALD]: [order('deployment', { towards: KES, level: 1 })],
    });
    return standing(bound, 'cohesion', bound.packages[0]?.id ?? '');
  };
  expect(cohesion(both(NOR, ALD)) - cohesion(resolved(wealthy()))).toBeCloseTo(5, 1);
});

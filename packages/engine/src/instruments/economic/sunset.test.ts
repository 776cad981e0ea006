import { expect, test } from 'vitest';
import { engine } from '../../engine.ts';
import { differ, later, slow } from '../../testing/measure.ts';
import { KES, NOR, order, resolved } from '../../testing/play.ts';

const cut = resolved(slow(), {
  [NOR]: [order('sectoral-sanctions', { target: KES, sector: 'goods', tier: 4 })],
});
const idOf = (state: typeof cut): string => state.measures[0]?.id ?? '';
const clause = (state: typeof cut, until: number): Parameters<typeof resolved>[1] => ({
  [NOR]: [order('sunset', { measure: idOf(state), until })],
});
const limited = resolved(cut, clause(cut, 5));

test('R-Home a sanction under review wears its people out by three quarters as much', () => {
  const gained = (state: typeof cut): number => differ(cut, state, 'fatigue', NOR);
  expect(gained(limited) / gained(resolved(cut))).toBeCloseTo(0.75, 2);
  expect(limited.measures[0]).toMatchObject({ until: 5, binds: 1 });
});

test('R-Legitimacy a term speaks for a course once, and R-Beliefs a little against resolve', () => {
  expect(differ(resolved(cut), limited, 'legitimacy', NOR)).toBe(1);
  expect(differ(resolved(cut), limited, 'belief', 'KES>NOR')).toBeLessThan(0);
  const renewed = resolved(limited, clause(limited, 8));
  expect(differ(resolved(limited), renewed, 'legitimacy', NOR)).toBe(0);
});

test('R-Measure it ends on its day unless it is renewed', () => {
  expect(later(limited, {}, 2).measures).toEqual([]);
  expect(later(limited, clause(limited, 8), 2).measures).toMatchObject([{ until: 8 }]);
  const tighter = resolved(limited, {
    [NOR]: [order('carve-out', { measure: idOf(limited), share: 1 })],
  });
  expect(tighter.measures).toMatchObject([{ until: 5, params: { sunset: 5 } }]);
});

test('R-Measure only a sanction of one’s own, and a new day', () => {
  const view = engine.view(limited, { kind: 'seat', seat: NOR });
  const verdict = engine.check(view, [order('sunset', { measure: idOf(limited), until: 5 })]);
  expect(verdict.refusals).toMatchObject([{ code: 'already-standing', field: 'until' }]);
});

import { describe, expect, test } from 'vitest';
import { open } from './open.ts';
import { startDay } from './resolution/economy/calendar.ts';
import { scenarioSchema } from './scenario.ts';
import type { State } from './state/state.ts';
import { deepFreeze } from './testing/freeze.ts';
import { differ, later, ruled, slow, standing } from './testing/measure.ts';
import { ALD, KES, NOR, order, resolved } from './testing/play.ts';
import { strait } from './testing/scenario.ts';

const old = { by: NOR, target: KES, instrument: 'sectoral-sanctions', sector: 'goods', tier: 4 };
const opened = (...given: readonly object[]): State =>
  deepFreeze(
    ruled(
      open(scenarioSchema.parse({ ...strait, standing: given }), 'months'),
      'influence',
      NOR,
      20,
    ),
  );
const aged = opened({ ...old, age: 3650 });
const lifts = (state: State, steps: number) => ({
  [NOR]: [order('relief', { measure: state.measures[0]?.id ?? '', steps })],
});

describe('what stood before the crisis', () => {
  test('stands from the first turn, older than it and drawn as nothing new', () => {
    expect(aged.measures).toMatchObject([
      { by: NOR, target: KES, level: 3, rung: 4, since: 0, until: null, layer: 'sanction' },
    ]);
    expect(startDay(aged, aged.measures[0]?.binds ?? 1)).toBeLessThanOrEqual(-3650);
  });

  test('R-Bite bites at once with its whole weight, as a new one does not', () => {
    const fresh = resolved(slow(), {
      [NOR]: [order('sectoral-sanctions', { target: KES, sector: 'goods', tier: 4 })],
    });
    const first = standing(resolved(aged), 'bite', KES);
    expect(first).toBeGreaterThan(2 * standing(fresh, 'bite', KES));
    const young = opened({ ...old, age: 0 });
    expect(standing(resolved(young), 'bite', KES)).toBeCloseTo(standing(fresh, 'bite', KES), 6);
  });

  test('may be eased like any, and taking it back is no abrupt turn', () => {
    const lifted = resolved(aged, lifts(aged, 4));
    expect(lifted.measures).toEqual([]);
    expect(differ(resolved(aged), lifted, 'legitimacy', NOR)).toBeGreaterThanOrEqual(0);
    expect(differ(resolved(aged), lifted, 'trust', `${KES}>${NOR}`)).toBeCloseTo(12, 6);
  });

  test('R-Settlement comes back at a breach where that was announced', () => {
    const announced = resolved(aged, { [NOR]: [order('snapback', { target: KES })] });
    const lifted = resolved(announced, lifts(announced, 4));
    const back = resolved(lifted, { [KES]: [order('fait-accompli', { issue: 'passage' })] });
    expect(
      back.measures.filter(({ instrument }) => instrument === 'sectoral-sanctions'),
    ).toMatchObject([{ binds: aged.measures[0]?.binds, params: { tier: 4, carveOut: 10 } }]);
  });

  test('R-Leak secondary sanctions police a third party as if they had been ordered', () => {
    const policed = opened(
      { ...old, age: 3650 },
      { by: NOR, target: ALD, instrument: 'secondary-sanctions', age: 900 },
    );
    expect(standing(later(policed, {}, 5), 'leak', `${KES}#goods`)).toBeLessThan(
      standing(later(aged, {}, 5), 'leak', `${KES}#goods`),
    );
  });
});

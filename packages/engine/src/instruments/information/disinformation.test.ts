import { expect, test } from 'vitest';
import { engine } from '../../engine.ts';
import type { State } from '../../state/state.ts';
import { ALD, KES, LIG, NOR, order, resolved } from '../../testing/play.ts';
import { differ, wealthy } from '../../testing/measure.ts';

const lies = { [KES]: [order('disinformation', { about: NOR, to: ALD })] };
const seeds = Array.from({ length: 24 }, (_, seed) => ({ seed: String(seed), salt: '' }));
const isTraced = (state: State): boolean =>
  state.ledger
    .flat()
    .some((entry) => entry.kind === 'fact' && entry.fact.type === 'operation.exposed');
const ends = seeds.map((chance) => ({
  state: resolved(wealthy(), lies, chance),
  still: resolved(wealthy(), {}, chance),
}));

test('R-Grey zone who hears it trusts the other less; half comes back when it is traced', () => {
  const traced = ends.filter(({ state }) => isTraced(state));
  expect(traced.length).toBeGreaterThan(2);
  expect(traced.length).toBeLessThan(18);
  for (const { state, still } of ends) {
    const found = isTraced(state);
    expect(differ(still, state, 'trust', 'ALD>NOR')).toBeCloseTo(found ? -4 : -8, 6);
    expect(differ(still, state, 'legitimacy', KES)).toBeCloseTo(found ? -6 : 0, 6);
    expect(differ(still, state, 'reputation', KES)).toBeCloseTo(found ? -4 : 0, 6);
    expect(differ(still, state, 'trust', 'NOR>KES')).toBeCloseTo(found ? -10 : 0, 6);
  }
});

test('R-Reading what the other does is misread more often while it stands', () => {
  const act = { [NOR]: [order('back-channel', { to: ALD })] };
  const chanceOf = (state: State): number =>
    state.ledger
      .flat()
      .reduce(
        (most, entry) =>
          entry.kind === 'draw' &&
          entry.rule === 'R-Reading' &&
          entry.key.includes('NOR-back-channel-ALD/')
            ? Math.max(most, entry.chance)
            : most,
        0,
      );
  const [plain, clouded] = [wealthy(), wealthy()].map((state, at) =>
    resolved(state, at === 0 ? act : { ...act, ...lies }),
  );
  if (plain === undefined || clouded === undefined) throw new Error('two worlds were made');
  expect(chanceOf(clouded) - chanceOf(plain)).toBe(100_000);
  const told = [plain, clouded].map(
    (state) => state.readings.find((note) => note.told === ALD)?.confidence,
  );
  expect(told[0]).toBe(told[1]);
});

test('R-Grey zone nobody else is told whose lie it is until it is traced', () => {
  for (const { state } of ends) {
    for (const seat of [NOR, ALD, LIG]) {
      const view = engine.view(state, { kind: 'seat', seat });
      const { orders: _menu, ...seen } = view;
      expect(JSON.stringify(seen).includes('disinformation')).toBe(isTraced(state));
    }
  }
});

test('nobody is told stories about itself', () => {
  const odd = { [KES]: [order('disinformation', { about: NOR, to: NOR })] };
  expect(resolved(wealthy(), odd).measures).toEqual([]);
});

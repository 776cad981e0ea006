import { expect, test } from 'vitest';
import { engine } from '../../engine.ts';
import { flowId } from '../../ids.ts';
import { toMicro } from '../../quantities.ts';
import { burdenOf } from '../../resolution/economy/burden.ts';
import type { State } from '../../state/state.ts';
import { later, ruled, slow, standing } from '../../testing/measure.ts';
import { KES, NOR, order, resolved } from '../../testing/play.ts';

const bare = ruled(slow(), 'reserves', KES, 0);
const terms = { target: KES, sector: 'goods', tier: 4, issue: 'passage', position: 60 };
const ban = { [NOR]: [order('service-ban', terms)] };
const cut = { [NOR]: [order('sectoral-sanctions', { target: KES, sector: 'goods', tier: 4 })] };

test('R-Harm a ban on services takes earnings, with less harm for the same bite', () => {
  const [banned, closed] = [later(bare, ban, 4), later(bare, cut, 4)];
  const harm = (state: State): number =>
    standing(state, 'harm', KES) / standing(state, 'bite', KES);
  expect(standing(banned, 'bite', KES)).toBeGreaterThan(1);
  expect(standing(banned, 'bite', KES)).toBeLessThan(standing(closed, 'bite', KES));
  expect(harm(banned)).toBeLessThan(0.6 * harm(closed));
});

test('R-Leak less of it leaks, where it is enforced', () => {
  const leaking = (orders: Parameters<typeof resolved>[1], enforcement: number): number => {
    const start: State = {
      ...bare,
      scenario: {
        ...bare.scenario,
        instruments: bare.scenario.instruments.map((item) => ({
          ...item,
          tuning: { enforcement },
        })),
      },
    };
    const imposed = resolved(start, orders);
    const at = (leak: number): number => {
      const leaks = { [flowId(KES, 'goods')]: toMicro(leak) };
      return burdenOf({ ...imposed, quantities: { ...imposed.quantities, leak: leaks } }, KES, 30)
        .gross;
    };
    return 1 - at(0.8) / at(0);
  };
  expect(leaking(ban, 0.9)).toBeLessThan(0.6 * leaking(cut, 0.9));
  expect(leaking(ban, 0.9)).toBeLessThan(leaking(ban, 0.3));
});

test('R-Settlement once its condition is met it lifts itself', () => {
  const banned = resolved(bare, ban);
  const met = ruled(banned, 'position', 'passage', 60);
  expect(resolved(banned).measures).toMatchObject([{ instrument: 'service-ban' }]);
  expect(resolved(met).measures).toEqual([]);
});

test('R-Bite its condition is one that the other can meet and has not met', () => {
  const view = engine.view(bare, { kind: 'seat', seat: NOR });
  const verdict = (given: object): unknown =>
    engine.check(view, [order('service-ban', { ...terms, ...given })]).refusals;
  expect(verdict({ issue: 'bases' })).toMatchObject([{ code: 'bad-field', field: 'issue' }]);
  expect(verdict({ position: 20 })).toMatchObject([{ code: 'bad-field', field: 'position' }]);
});

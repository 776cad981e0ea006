import { expect, test } from 'vitest';
import type { Order } from '../acts.ts';
import { engine } from '../engine.ts';
import { KES, NOR, order, resolved } from '../testing/play.ts';
import { wealthy } from '../testing/measure.ts';

const alert = (level: number): Order => order('alert', { towards: KES, level });
const raised = resolved(wealthy(), { [NOR]: [alert(1)] });
const standing = raised.measures[0]?.id ?? '';
const codes = (orders: readonly Order[]): readonly string[] =>
  engine
    .check(engine.view(raised, { kind: 'seat', seat: NOR }), orders)
    .refusals.map(({ code }) => code);

test('R-Act the same thing cannot be ordered in two degrees at once', () => {
  expect(codes([alert(2), alert(3)])).toEqual(['duplicate']);
  expect(
    codes([order('address', { line: 'calm' }), order('address', { line: 'resolve' })]),
  ).toEqual(['duplicate']);
  expect(codes([alert(2), order('deployment', { towards: KES, level: 1 })])).toEqual([]);
});

test('R-Measure one standing measure is changed by one order of a turn', () => {
  const lifted = order('stand-down', { measure: standing });
  expect(codes([lifted])).toEqual([]);
  expect(codes([alert(2), lifted])).toEqual(['duplicate']);
});

test('R-Measure ending and raising the same alert never takes strain off twice', () => {
  const both = resolved(raised, {
    [NOR]: [alert(2), order('stand-down', { measure: standing })],
  });
  const one = resolved(raised, { [NOR]: [alert(2)] });
  expect(both.quantities.strain[NOR]).toBe(one.quantities.strain[NOR]);
});

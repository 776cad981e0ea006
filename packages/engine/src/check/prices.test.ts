import { expect, test } from 'vitest';
import type { Order } from '../acts.ts';
import { engine } from '../engine.ts';
import type { ActorId } from '../ids.ts';
import { fromMicro } from '../quantities.ts';
import { KES, NOR, order, resolved } from '../testing/play.ts';
import { ruled, wealthy } from '../testing/measure.ts';
import type { State } from '../state/state.ts';

const verdict = (state: State, seat: ActorId, orders: readonly Order[]) =>
  engine.check(engine.view(state, { kind: 'seat', seat }), orders);
const grave = order('quarantine', { target: KES });
const address = order('address', { line: 'calm' });
const paid = (state: State): readonly number[] =>
  (state.ledger.at(-2) ?? []).flatMap((entry) =>
    entry.kind === 'act' ? [fromMicro(entry.cost)] : [],
  );

test('R-Home a secure government pays a point less for its dearest order, never below nothing', () => {
  const secure = ruled(wealthy(), 'support', NOR, 65);
  const both = verdict(secure, NOR, [address, grave]);
  expect(both.prices).toEqual([
    { order: 0, cost: 1, home: 0 },
    { order: 1, cost: 4, home: -1 },
  ]);
  expect(both.cost).toBe(5);
  expect(verdict(secure, NOR, [address]).cost).toBe(0);
  expect(verdict(secure, NOR, [order('contingency', { response: 'match' })]).cost).toBe(0);
  expect(paid(resolved(secure, { [NOR]: [address, grave] })).toSorted((a, b) => a - b)).toEqual([
    ...[1, 4],
  ]);
});

test('R-Home a shaken government pays a point more for a grave act, and the books say why', () => {
  const shaken = ruled(wealthy(), 'support', NOR, 40);
  expect(verdict(shaken, NOR, [grave, address]).prices).toEqual([
    { order: 0, cost: 6, home: 1 },
    { order: 1, cost: 1, home: 0 },
  ]);
  const state = resolved(shaken, { [NOR]: [grave] });
  expect(paid(state)).toEqual([6]);
  const spent = (state.ledger.at(-2) ?? []).find(
    (entry) =>
      entry.kind === 'change' && entry.quantity === 'influence' && entry.moment === 'commit',
  );
  expect(spent).toMatchObject({
    terms: [
      { term: 'own-price', value: -5_000_000 },
      { term: 'mood-at-home', value: -1_000_000 },
    ],
  });
});

test('R-Home giving up more than 25 points in one turn costs a shaken government a point', () => {
  const asked = resolved(wealthy(), {
    [NOR]: [
      order('demand', {
        ...{ to: KES, issue: 'passage', position: 80, deadline: null, threat: 'none' },
        wayOut: true,
      }),
    ],
  });
  const shaken = ruled(asked, 'support', KES, 40);
  const costs = [1, 2, 3].map(
    (step) => verdict(shaken, KES, [order('comply', { issue: 'passage', step })]).cost,
  );
  expect(costs).toEqual([0, 1, 1]);
});

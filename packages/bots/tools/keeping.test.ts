import { actorId, engine, issueId } from '@convoy/engine';
import type { Order, PaperAct, State } from '@convoy/engine';
import { expect, test } from 'vitest';
import { decideOrders, temperament } from '../src/index.ts';
import { reserveOf } from '../src/reserve.ts';
import { readSituation } from '../src/situation.ts';
import { scenarioOf } from './packs.ts';

const [USA, SOV] = [actorId('USA'), actorId('SOV')];
const opened = engine.open(scenarioOf('cuba-1962', 'introductory'), 'full');
const chance = { seed: 'keeping', salt: '' };
const resolve = (state: State, orders: Readonly<Record<string, readonly Order[]>> = {}): State =>
  engine.evolve(state, engine.resolve(state, orders, chance));
const order = (instrument: string, params: Order['params']): Order => ({
  ...{ instrument, params, rationale: '', meant: null },
});
const file = (state: State, seat: typeof USA, act: PaperAct): State => {
  const made = engine.negotiate(state, seat, act);
  if (!made.ok) throw new Error(JSON.stringify(made.refusals));
  return engine.evolve(state, made.value);
};

const offered = file(opened, USA, {
  type: 'offer.make',
  terms: {
    ...{ to: SOV, demand: null, private: true, lock: 2, verification: 'declared', expires: 3 },
    clauses: [
      { by: SOV, issue: issueId('missiles'), to: 0 },
      { by: USA, issue: issueId('cuba-security'), to: 90 },
    ],
    ...{ sayFrom: '', sayTo: '' },
  },
});
const id = offered.offers[0]?.id;
if (id === undefined) throw new Error('the offer was not recorded');
const agreed = resolve(file(offered, SOV, { type: 'offer.accept', offer: id, reason: '' }));

const steps = (state: State, seat: typeof USA): readonly number[] =>
  decideOrders(engine.view(state, { kind: 'seat', seat }), {
    temperament: temperament('firm'),
    chance: { seed: `keeping/${seat}`, salt: '' },
  }).orders.flatMap(({ instrument, params }) =>
    instrument === 'comply' && typeof params['step'] === 'number' ? [params['step']] : [],
  );

test('whoever pressed goes a quarter ahead of a promise, and no further before the other has begun', () => {
  expect(steps(agreed, USA)).toEqual([1]);
  const begun = resolve(agreed, { USA: [order('comply', { issue: 'cuba-security', step: 1 })] });
  expect(steps(begun, USA)).toEqual([]);
});

test('steps that were taken are answered by larger ones', () => {
  const answered = resolve(agreed, { SOV: [order('comply', { issue: 'missiles', step: 3 })] });
  expect(Math.max(...steps(answered, USA))).toBe(4);
});

test('the pressed side takes the first step, and not all of it', () => {
  expect(steps(agreed, SOV)).toEqual([2]);
});

test('points are kept for a threat that falls due next turn, unless what stands keeps it', () => {
  const threatened = resolve(opened, {
    USA: [
      order('demand', {
        ...{ to: 'SOV', issue: 'missiles', position: 0, deadline: 2, threat: 'blockade' },
        wayOut: true,
      }),
    ],
  });
  const reserve = (state: State): number => {
    const situation = readSituation(engine.view(state, { kind: 'seat', seat: USA }));
    return situation === null ? -1 : reserveOf(situation).points;
  };
  expect(reserve(opened)).toBe(0);
  expect(reserve(threatened)).toBe(1);
  const threat = threatened.commitments.find(({ by }) => by === USA);
  expect(threat?.due).toBe(threatened.turn + 1);
  const kept = resolve(threatened, { USA: [order('quarantine', { target: 'SOV' })] });
  expect(reserve({ ...kept, turn: threatened.turn })).toBe(0);
});

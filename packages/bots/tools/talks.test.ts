import { actorId, engine, pairId, toMicro } from '@convoy/engine';
import type { Order, State } from '@convoy/engine';
import { expect, test } from 'vitest';
import { aspiration } from '../src/deals.ts';
import { decideOrders, temperament } from '../src/index.ts';
import type { TemperamentId } from '../src/index.ts';
import { otherOf, readSituation } from '../src/situation.ts';
import { scenarioOf } from './packs.ts';

const [USA, SOV] = [actorId('USA'), actorId('SOV')];
const pair = pairId(USA, SOV);
const known = scenarioOf('cuba-1962', 'standard');
const talks = ['summit', 'hotline', 'transparency', 'demarche', 'exercise', 'overflight', 'escort'];
const scenario = {
  ...known,
  instruments: [...known.instruments, ...talks.map((id) => ({ id, who: null, tuning: {} }))],
};

const at = (tension: number, state: State): State => ({
  ...state,
  quantities: {
    ...state.quantities,
    tension: { ...state.quantities.tension, [pair]: toMicro(tension) },
  },
});

const onAlert = (state: State): State => {
  const [cause] = armed.ledger.flat().map(({ id }) => id);
  if (cause === undefined) throw new Error('a turn leaves entries');
  const nuclear = { pair, since: state.turn, risk: toMicro(0.02), cause };
  return { ...at(95, state), nuclear };
};

const ordersOf = (state: State, seat: typeof USA, id: TemperamentId): readonly Order[] =>
  decideOrders(engine.view(state, { kind: 'seat', seat }), {
    temperament: temperament(id),
    chance: { seed: 'talks', salt: '' },
  }).orders;

const names = (orders: readonly Order[]): readonly string[] =>
  orders.map(({ instrument }) => instrument);

const alert: Order = {
  ...{ instrument: 'alert', params: { towards: SOV, level: 1 } },
  ...{ rationale: '', meant: null },
};
const begun = engine.open(scenario, 'full');
const armed = engine.evolve(
  begun,
  engine.resolve(begun, { [USA]: [alert] }, { seed: 'armed', salt: '' }),
);

test('on a nuclear alert a seat stands down what is easiest to give up', () => {
  expect(names(ordersOf(at(95, armed), USA, 'firm'))).not.toContain('stand-down');
  expect(names(ordersOf(onAlert(armed), USA, 'firm'))).toContain('stand-down');
  expect(names(ordersOf(onAlert(armed), USA, 'cautious'))).toContain('stand-down');
});

test('on a nuclear alert a seat with nothing to stand down asks less of an agreement', () => {
  const asked = (state: State): number | null => {
    const situation = readSituation(engine.view(state, { kind: 'seat', seat: SOV }));
    const other = situation === null ? null : otherOf(situation, USA);
    return situation === null || other === null
      ? null
      : aspiration(situation, other, temperament('opportunist'));
  };
  expect(asked(onAlert(begun))).toBeLessThan(asked(at(95, begun)) ?? 0);
});

test('bots talk when it is hot, and not while it is calm', () => {
  const eased = (state: State): readonly string[] =>
    names(ordersOf(state, USA, 'cautious')).filter((name) =>
      ['summit', 'hotline', 'transparency', 'back-channel'].includes(name),
    );
  expect(eased(at(85, begun)).length).toBeGreaterThan(0);
  expect(eased(at(20, begun))).toEqual([]);
});

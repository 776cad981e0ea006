import { actorId, engine, issueId } from '@convoy/engine';
import type { ActorId, OfferTerms, State, View } from '@convoy/engine';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  decideOrders,
  decidePaper,
  temperament,
  temperamentFor,
  temperamentIds,
} from '../src/index.ts';
import type { BotDeps, TemperamentId } from '../src/index.ts';
import { play } from '../src/play.ts';
import { scenarioOf } from './packs.ts';

const scenario = scenarioOf('cuba-1962', 'introductory');
const [USA, SOV] = [actorId('USA'), actorId('SOV')];

const freeze = <Value>(value: Value): Value => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) freeze(part);
  }
  return value;
};

const viewOf = (state: State, seat: ActorId): View =>
  freeze(engine.view(state, { kind: 'seat', seat }));
const depsOf = (id: TemperamentId, seed: string): BotDeps => ({
  temperament: temperament(id),
  chance: { seed, salt: '' },
});

/** One turn in which every seat is a bot of some temperament; checks all that a bot may not do. */
const turnOf = (before: State, ids: readonly TemperamentId[], seed: string): State => {
  let state = before;
  for (const [at, { id: seat }] of scenario.actors.entries()) {
    const deps = depsOf(ids[at % ids.length] ?? 'firm', `${seed}/${seat}`);
    const view = viewOf(state, seat);
    const { acts } = decidePaper(view, deps);
    expect(decidePaper(view, deps).acts).toEqual(acts);
    for (const act of acts) {
      const result = engine.negotiate(state, seat, act);
      if (!result.ok) expect(result.refusals).toEqual([]);
      else state = engine.evolve(state, result.value);
    }
  }
  const orders = Object.fromEntries(
    scenario.actors.map(({ id: seat }, at) => {
      const deps = depsOf(ids[at % ids.length] ?? 'firm', `${seed}/${seat}`);
      const view = viewOf(state, seat);
      const decided = decideOrders(view, deps);
      expect(engine.check(view, decided.orders).refusals).toEqual([]);
      expect(decided.reasons.length).toBeGreaterThan(0);
      for (const { gain, detail } of decided.reasons)
        expect([gain, ...Object.values(detail)].every(Number.isSafeInteger)).toBe(true);
      expect(decideOrders(view, deps)).toEqual(decided);
      return [seat, decided.orders];
    }),
  );
  return engine.evolve(state, engine.resolve(state, orders, { seed, salt: '' }));
};

test('whatever the temperaments, every order and paper is legal, reasoned and repeatable', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...temperamentIds), { minLength: 6, maxLength: 6 }),
      fc.string({ minLength: 1, maxLength: 6 }),
      fc.constantFrom('short', 'full'),
      (ids, seed, length) => {
        let state = engine.open(scenario, length);
        while (state.outcome === null) state = turnOf(state, ids, seed);
      },
    ),
    { numRuns: 8, seed: 1962 },
  );
}, 120_000);

describe('in October 1962', () => {
  const tensions: number[][] = [];
  const hands: string[][] = [];
  const ends = Array.from({ length: 16 }, (_, seed) => {
    const path: number[] = [];
    const acts: string[] = [];
    const end = play(scenario, 'short', `test-${seed}`, {
      watcher: {
        resolved: ({ quantities }) => path.push(quantities.tension['SOV~USA'] ?? 0),
        orders: (_state, seat, orders) => {
          if (seat === USA) acts.push(orders.map(({ instrument }) => instrument).join('+'));
        },
      },
    });
    tensions.push(path);
    hands.push(acts);
    return end;
  });

  test('most games end without war, and many with a settlement', () => {
    const wars = ends.filter(({ war }) => war !== null).length;
    const settled = ends.filter(({ agreements }) =>
      agreements.some(({ status }) => status !== 'broken'),
    ).length;
    expect(wars).toBeLessThanOrEqual(3);
    expect(settled).toBeGreaterThanOrEqual(6);
  });

  test('tension rises and falls', () => {
    const moves = tensions.flatMap((path) => path.slice(1).map((now, at) => now - (path[at] ?? 0)));
    expect(moves.filter((move) => move > 1_000_000).length).toBeGreaterThan(8);
    expect(moves.filter((move) => move < -1_000_000).length).toBeGreaterThan(8);
  });

  test('Washington does not do the same every turn, nor the same in every game', () => {
    for (const acts of hands) expect(new Set(acts).size).toBeGreaterThan(1);
    expect(new Set(hands.map((acts) => acts.join('/'))).size).toBeGreaterThan(4);
  });
});

const offer = (clauses: OfferTerms['clauses']): OfferTerms => ({
  ...{ to: SOV, demand: null, clauses, private: true, lock: 2, verification: 'declared' },
  ...{ expires: 1, sayFrom: 'a', sayTo: 'b' },
});
const answerTo = (terms: OfferTerms): string | undefined => {
  const state = engine.open(scenario, 'short');
  const made = engine.negotiate(state, USA, { type: 'offer.make', terms });
  if (!made.ok) throw new Error('the offer must be legal');
  const view = viewOf(engine.evolve(state, made.value), SOV);
  return decidePaper(view, depsOf('cautious', 'x')).acts.find(
    ({ type }) => type === 'offer.accept' || type === 'offer.refuse',
  )?.type;
};
const out = { by: SOV, issue: issueId('missiles'), to: 0 };

test('Moscow refuses to give all for nothing, and takes much for a little', () => {
  expect(answerTo(offer([out]))).toBe('offer.refuse');
  const generous = [
    { by: USA, issue: issueId('cuba-security'), to: 100 },
    { by: USA, issue: issueId('jupiters'), to: 0 },
  ];
  expect(answerTo(offer(generous))).toBe('offer.accept');
});

test('a seat’s place suggests its temperament', () => {
  const state = engine.open(scenario, 'short');
  const ids = scenario.actors.map(({ id }) => temperamentFor(viewOf(state, id)));
  expect(ids).toEqual([
    'firm',
    'faithful-ally',
    'faithful-ally',
    'opportunist',
    'opportunist',
    'cautious',
  ]);
});

test('a view that is no seat’s gets no orders and no paper', () => {
  const view = engine.view(engine.open(scenario, 'short'), { kind: 'public' });
  expect(decideOrders(view, depsOf('firm', 'x'))).toEqual({ orders: [], reasons: [] });
  expect(decidePaper(view, depsOf('firm', 'x'))).toEqual({ acts: [], reasons: [] });
});

test('what was signed is delivered, and forces stand down after it', () => {
  const done = new Set<string>();
  for (let seed = 0; seed < 6; seed += 1) {
    play(scenario, 'full', `settle-${seed}`, {
      watcher: {
        orders: (state, _seat, orders) => {
          if (state.agreements.length > 0)
            for (const { instrument } of orders) done.add(instrument);
        },
      },
    });
  }
  expect([...done]).toEqual(expect.arrayContaining(['comply', 'stand-down']));
});

import { actorId, engine, instrumentOf, pairId } from '@convoy/engine';
import type { Order, State } from '@convoy/engine';
import { deepFreeze, strait } from '@convoy/engine/testing';
import { describe, expect, test } from 'vitest';
import { drawsOf } from './draw.ts';
import { publicRules } from './index.ts';
import { sampleHidden } from './sample-hidden.ts';
import { sightOf } from './sight.ts';

const [NOR, ALD, KES] = [actorId('NOR'), actorId('ALD'), actorId('KES')];
const seats = [NOR, ALD, KES];
const rules = publicRules(strait, 'short');
const opened = engine.open(strait, 'short');
const address: Order = {
  ...{ instrument: 'address', params: { line: 'calm' }, rationale: '', meant: null },
};
const resolved = (state: State, orders: Readonly<Record<string, readonly Order[]>>): State =>
  engine.evolve(state, engine.resolve(state, orders, { seed: 'a', salt: '' }));

/** Worlds that a seat supposes of a state, with what it knows of the rules of play. */
const supposed = (state: State, seat = NOR, known = rules): readonly State[] => {
  const sight = sightOf(deepFreeze(engine.view(state, { kind: 'seat', seat })), known);
  if (sight === null) throw new Error('a seat has a sight');
  return Array.from({ length: 60 }, (_, at) => sampleHidden(sight, drawsOf('x', at)));
};

describe('rules that everybody may know', () => {
  test('hold the calendar, and who may do what is done in the open', () => {
    const told = publicRules(
      { ...strait, instruments: [{ id: 'strike', who: [NOR], tuning: { secret: 1 } }] },
      'short',
    );
    expect(told.instruments).toEqual([{ id: 'strike', who: [NOR] }]);
    expect(told.turns.map(({ days }) => days)).toEqual(
      strait.lengths.find(({ id }) => id === 'short')?.turns.map(({ days }) => days),
    );
  });

  test('do not tell who else may act in private, nor anything else of the scenario', () => {
    const secret = {
      ...strait,
      instruments: strait.instruments.map((one) => ({ ...one, who: [] })),
    };
    const told = publicRules(secret, 'short').instruments;
    for (const { id, who } of told)
      expect(who).toEqual(instrumentOf(id)?.public === true ? [] : null);
    expect(Object.keys(rules).toSorted()).toEqual(['instruments', 'turns']);
  });
});

describe('what is supposed of others', () => {
  test('keeps to the orders that each may give in the open', () => {
    const known = publicRules(
      { ...strait, instruments: [{ id: 'address', who: [KES], tuning: {} }] },
      'short',
    );
    for (const { scenario } of supposed(opened, ALD, known))
      expect(scenario.instruments).toEqual([{ id: 'address', who: [KES, ALD], tuning: {} }]);
  });

  test('R-Brink: everybody begins by taking blows, and nobody is supposed to strike', () => {
    const all = (state: State): ReadonlySet<string> =>
      new Set(supposed(state).map(({ contingencies }) => contingencies[KES] ?? ''));
    expect(all(opened)).toEqual(new Set(['absorb']));
    expect(all(resolved(opened, {}))).toEqual(new Set(['absorb', 'match']));
    const own = { ...opened, contingencies: { ...opened.contingencies, [NOR]: 'strike' as const } };
    expect(supposed(own).every(({ contingencies }) => contingencies[NOR] === 'strike')).toBe(true);
  });

  test('gives every card what cards must hold', () => {
    for (const { scenario } of supposed(opened))
      for (const { id } of scenario.actors.filter((actor) => actor.id !== NOR)) {
        const weights = scenario.objectives.filter(({ actor }) => actor === id);
        const sum = (kind: string | null): number =>
          weights.reduce(
            (all, one) => (kind === null || one.kind === kind ? all + one.weight : all),
            0,
          );
        expect(sum(null)).toBeLessThanOrEqual(1 + 1e-9);
        expect(sum(null)).toBeGreaterThan(0.85);
        expect(sum('public')).toBeLessThanOrEqual(0.45);
        expect(sum('home')).toBeGreaterThanOrEqual(0.2);
        expect(sum('peace')).toBeGreaterThanOrEqual(0.1);
      }
  });

  test('R-Influence: signals given in the open last turn wear thin in the next', () => {
    const after = resolved(opened, { [KES]: [address] });
    const repeated = (state: State): boolean =>
      state.ledger.flat().some((entry) => entry.kind === 'act' && entry.seat === KES);
    expect(repeated(after)).toBe(true);
    expect(supposed(after).every(repeated)).toBe(true);
    expect(supposed(opened).some(repeated)).toBe(false);
  });

  test('R-Inject: some news opens the next turn, shots seldom, whatever the scenario holds', () => {
    const holds = (state: State): readonly string[] =>
      supposed(state).map(({ scenario }) => JSON.stringify(scenario.injects));
    expect(holds(opened)).toEqual(
      holds({ ...opened, scenario: { ...opened.scenario, injects: [] } }),
    );
    const shots = supposed(opened).filter(({ scenario }) =>
      scenario.injects.some(({ incident }) => incident !== null),
    );
    expect(shots.length).toBeGreaterThan(0);
    expect(shots.length).toBeLessThan(10);
  });

  test('R-Incident: forces meet as rarely as the calendar has long turns', () => {
    const slow = {
      ...rules,
      turns: rules.turns.map((turn) => ({ ...turn, days: turn.days * 10 })),
    };
    const meet = (known: typeof rules): number =>
      supposed(opened, NOR, known).reduce(
        (sum, { pairs }) => sum + (pairs[pairId(NOR, KES)]?.contact ?? 0),
        0,
      );
    expect(meet(slow)).toBeLessThan(meet(rules) / 4);
    expect(meet(slow)).toBeGreaterThan(0);
  });

  test('a seat of every role supposes a world that can be played on', () => {
    for (const seat of seats)
      for (const world of supposed(opened, seat).slice(0, 3))
        expect(resolved(world, {}).turn).toBe(2);
  });
});

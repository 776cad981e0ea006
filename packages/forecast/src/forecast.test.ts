import { actorId, engine, forecastAnswers, instrumentOf, measureId, pairId } from '@convoy/engine';
import type { BoardTie, DraftForecast, Order, State, View } from '@convoy/engine';
import { deepFreeze, strait } from '@convoy/engine/testing';
import { describe, expect, test } from 'vitest';
import { drawsOf } from './draw.ts';
import { forecast, publicRules } from './index.ts';
import { sampleHidden } from './sample-hidden.ts';
import { sightOf } from './sight.ts';

const [NOR, ALD, KES] = [actorId('NOR'), actorId('ALD'), actorId('KES')];
const FEW = 24;
const opened = engine.open(strait, 'short');
const rules = publicRules(strait, 'short');
const seen = (state: State, seat = NOR): View =>
  deepFreeze(engine.view(state, { kind: 'seat', seat }));
const order = (instrument: string, params: Order['params']): Order => ({
  ...{ instrument, params, rationale: '', meant: null },
});
const ultimatum = order('demand', {
  ...{ to: KES, issue: 'passage', position: 80, deadline: 3, threat: 'blockade', wayOut: false },
});
const strike = order('strike', { target: KES, issue: 'passage' });
const told = (view: View, orders: readonly Order[], known = rules): DraftForecast => {
  const made = forecast(view, known, orders, FEW);
  if (made === null) throw new Error('a seat gets a forecast');
  return made;
};
const pressed = engine.evolve(
  opened,
  engine.resolve(opened, { [NOR]: [ultimatum] }, { seed: 'a', salt: '' }),
);

/** What Norland may order. */
const menu = new Set(seen(opened).orders?.offerings.map(({ instrument }) => instrument));

/** What is done in private, so that nobody knows who else may. */
const inPrivate = (id: string): boolean => instrumentOf(id)?.public !== true;

/** The same to this seat, another world behind it. */
const disguised = (state: State): State => ({
  ...state,
  contingencies: { ...state.contingencies, [KES]: 'strike', [ALD]: 'match' },
  scenario: {
    ...state.scenario,
    actors: state.scenario.actors.map((actor) =>
      actor.id === NOR
        ? actor
        : { ...actor, resolve: 5, redLine: 2, intelligence: 0.1, accountability: 0.9, gdp: 7 },
    ),
    objectives: state.scenario.objectives.map((objective) =>
      objective.actor === NOR ? objective : { ...objective, weight: 0.77 },
    ),
    // One's own menu shows what one may do oneself: that stays as it is.
    instruments: state.scenario.instruments.map((one) =>
      inPrivate(one.id)
        ? { ...one, tuning: { secret: 7 }, who: menu.has(one.id) ? [NOR] : [] }
        : one,
    ),
    injects: [],
    issues: state.scenario.issues.map((issue) => ({
      ...issue,
      views: issue.views.map((view) =>
        view.actor === NOR ? view : { ...view, ideal: 33, salience: 0.33 },
      ),
    })),
  },
  quantities: {
    ...state.quantities,
    fatigue: { ...state.quantities.fatigue, [KES]: 77_000_000 },
    influence: { ...state.quantities.influence, [KES]: 1_000_000 },
  },
});

describe('a forecast', () => {
  test('is a seat’s, while there is something to decide', () => {
    expect(forecast(seen(opened), rules, [], FEW)?.seat).toBe(NOR);
    expect(forecast(engine.view(opened, { kind: 'public' }), rules, [], FEW)).toBeNull();
    expect(forecast(engine.view(opened, { kind: 'control' }), rules, [], FEW)).toBeNull();
  });

  test('is the same for equal views, whatever is hidden behind them', () => {
    for (const state of [opened, pressed]) {
      expect(disguised(state)).not.toEqual(state);
      expect(seen(disguised(state))).toEqual(seen(state));
      const other = disguised(state);
      const known = publicRules(other.scenario, other.length);
      expect(known).toEqual(rules);
      expect(told(seen(other), [ultimatum], known)).toEqual(told(seen(state), [ultimatum]));
    }
  });

  test('gives ranges in order and frequencies out of a hundred', () => {
    const { dials, tensions, events, answers } = told(seen(opened), [ultimatum]);
    expect(dials.map(({ quantity }) => quantity)).toEqual([
      ...['support', 'reputation', 'readiness', 'influence', 'fatigue', 'economy'],
    ]);
    expect(tensions.map(({ actor }) => actor)).toContain(KES);
    for (const { low, mid, high } of [...dials, ...tensions]) {
      expect([low, mid, high].every(Number.isSafeInteger)).toBe(true);
      expect(low <= mid && mid <= high).toBe(true);
    }
    for (const { in100, without } of events)
      for (const count of [in100, without]) expect(count >= 0 && count <= 100).toBe(true);
    expect(answers.every(({ actor }) => actor === KES)).toBe(true);
    expect(answers.every(({ answer }) => forecastAnswers.includes(answer))).toBe(true);
    const all = answers.reduce((sum, { in100 }) => sum + in100, 0);
    expect(all).toBe(100);
  });

  test('says that an empty draft, or one that will be refused, changes nothing', () => {
    for (const orders of [[], [order('alchemy', {})], [order('demand', { to: NOR })]]) {
      const { dials, tensions, events } = told(seen(opened), orders);
      for (const { mid, without } of [...dials, ...tensions]) expect(without).toBe(mid);
      for (const { in100, without } of events) expect(without).toBe(in100);
    }
  });

  test('says that shots bring the brink, and that a threat heats', () => {
    const { tensions } = told(seen(opened), [ultimatum]);
    const heat = tensions.find(({ actor }) => actor === KES);
    expect(heat?.mid).toBeGreaterThan(heat?.without ?? Infinity);
    const rich: State = {
      ...opened,
      quantities: {
        ...opened.quantities,
        influence: { ...opened.quantities.influence, [NOR]: 9_000_000 },
      },
    };
    const brink = told(seen(rich), [strike]).events.find(({ event }) => event === 'brink');
    expect(brink?.in100).toBe(100);
    expect(brink?.without).toBeLessThan(100);
  });
});

describe('a world that is supposed', () => {
  test('looks to the seat as its own does', () => {
    for (const state of [opened, pressed]) {
      const view = seen(state);
      const sight = sightOf(view, rules);
      if (sight === null) throw new Error('a seat has a sight');
      const same = engine.view(sampleHidden(sight, drawsOf('x', 1)), { kind: 'seat', seat: NOR });
      expect(same.seat?.dials.map(({ value }) => value)).toEqual(
        view.seat?.dials.map(({ value }) => value),
      );
      expect(
        same.seat?.towards.map(({ actor, trust, tensionValue, theyWillAct }) => [
          ...[actor, trust, tensionValue, theyWillAct],
        ]),
      ).toEqual(
        view.seat?.towards.map(({ actor, trust, tensionValue, theyWillAct }) => [
          ...[actor, trust, tensionValue, theyWillAct],
        ]),
      );
      expect(
        same.board.pairs.map(({ id, tension, rung, hotline }) => [id, tension, rung, hotline]),
      ).toEqual(
        view.board.pairs.map(({ id, tension, rung, hotline }) => [id, tension, rung, hotline]),
      );
      expect(same.board.issues.map(({ position }) => position)).toEqual(
        view.board.issues.map(({ position }) => position),
      );
      expect(same.paper.demands).toEqual(view.paper.demands);
      expect(same.seat?.measures).toEqual(view.seat?.measures);
      const offered = same.orders?.offerings.map(({ instrument }) => instrument) ?? [];
      expect(view.orders?.offerings.map(({ instrument }) => instrument)).toEqual(
        expect.arrayContaining([...offered]),
      );
      expect(engine.check(same, [ultimatum]).refusals).toEqual(
        engine.check(view, [ultimatum]).refusals,
      );
    }
  });

  test('differs from future to future', () => {
    const sight = sightOf(seen(opened), rules);
    if (sight === null) throw new Error('a seat has a sight');
    const worlds = [0, 1, 2].map((future) => sampleHidden(sight, drawsOf('x', future)));
    expect(new Set(worlds.map((world) => JSON.stringify(world.quantities))).size).toBe(3);
  });

  test('R-Incident knows once what stands between two forces', () => {
    const sight = sightOf(seen(opened), rules);
    if (sight === null) throw new Error('a seat has a sight');
    const tie = sight.view.board.ties.find(({ layer }) => layer === 'military');
    const base = { id: 'x', directed: 'ab', change: null, since: 1, until: null } as const;
    const blockade: BoardTie = {
      ...{ ...base, ...tie, a: NOR, b: KES, layer: 'military', level: 3, cut: null, cause: null },
      ...{ instrument: 'blockade', measure: measureId('1.blockade') },
    };
    const ties = [...sight.view.board.ties.filter((one) => one !== tie), blockade];
    const pressing = { ...sight, view: { ...sight.view, board: { ...sight.view.board, ties } } };
    for (const future of [0, 1, 2, 3]) {
      const world = sampleHidden(pressing, drawsOf('x', future));
      expect(world.pairs[pairId(NOR, KES)]?.contact).toBeLessThanOrEqual(0.4);
    }
  });

  test('R-Home holds the elections of the public calendar, and who may come after', () => {
    const sight = sightOf(seen(opened), rules);
    if (sight === null) throw new Error('a seat has a sight');
    const vote = {
      actor: NOR,
      date: rules.turns[1]?.date ?? '',
      turn: 2,
      kind: 'government',
      lost: null,
    } as const;
    const board = { ...sight.view.board, elections: [vote] };
    const { scenario, ...world } = sampleHidden(
      { ...sight, view: { ...sight.view, board } },
      drawsOf('x', 1),
    );
    const home = engine.view({ ...world, scenario }, { kind: 'seat', seat: NOR }).seat?.home;
    expect(home?.election).toMatchObject({ turn: 2, kind: 'government' });
    expect(scenario.successors.map(({ actor }) => actor)).toEqual([NOR]);
  });
});

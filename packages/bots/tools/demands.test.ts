import { actorId, engine, issueId, menuOf } from '@convoy/engine';
import type { Order, PaperAct, State } from '@convoy/engine';
import { expect, test } from 'vitest';
import { stallGain } from '../src/answers.ts';
import { settingsOf } from '../src/candidates.ts';
import { openDesk } from '../src/desk.ts';
import { temperament } from '../src/index.ts';
import { outlooks } from '../src/outlook.ts';
import { readSituation } from '../src/situation.ts';
import { scenarioOf } from './packs.ts';

const [USA, SOV, TUR] = [actorId('USA'), actorId('SOV'), actorId('TUR')];
const opened = engine.open(scenarioOf('cuba-1962', 'introductory'), 'full');
const order = (instrument: string, params: Order['params']): Order => ({
  ...{ instrument, params, rationale: '', meant: null },
});
const resolve = (state: State, orders: Readonly<Record<string, readonly Order[]>>): State =>
  engine.evolve(state, engine.resolve(state, orders, { seed: 'demands', salt: '' }));
const file = (state: State, seat: typeof USA, act: PaperAct): State => {
  const made = engine.negotiate(state, seat, act);
  if (!made.ok) throw new Error(JSON.stringify(made.refusals));
  return engine.evolve(state, made.value);
};

/** The settings of one instrument that a seat's bot would price. */
const priced = (state: State, seat: typeof USA, instrument: string): readonly Order['params'][] => {
  const situation = readSituation(engine.view(state, { kind: 'seat', seat }));
  if (situation === null) throw new Error('a seat was expected');
  const desk = openDesk(situation, temperament('firm'), outlooks(situation, temperament('firm')));
  const disputes = desk.disputes.map(({ dispute }) => dispute);
  return menuOf(situation.view.orders)
    .filter((offering) => offering.instrument === instrument)
    .flatMap((offering) => settingsOf(situation, disputes, offering));
};
const missiles = (state: State): readonly Order['params'][] =>
  priced(state, USA, 'demand').filter(({ issue }) => issue === 'missiles');
const demand = order('demand', {
  ...{ to: 'SOV', issue: 'missiles', position: 0, deadline: null, threat: 'none', wayOut: true },
});

test('nobody demands what the other has just signed to give', () => {
  expect(missiles(opened).length).toBeGreaterThan(0);
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
  expect(missiles(offered).length).toBeGreaterThan(0);
  const signed = file(offered, SOV, { type: 'offer.accept', offer: id, reason: '' });
  expect(missiles(signed)).toEqual([]);
  expect(missiles(resolve(signed, {}))).toEqual([]);
});

test('what is demanded already is not demanded again, unless something is to follow', () => {
  const said = missiles(resolve(opened, { USA: [demand] }));
  expect(said.length).toBeGreaterThan(0);
  expect(said.map(({ threat }) => threat)).not.toContain('none');
});

test('what stands already is no threat', () => {
  const threats = missiles(opened).map(({ threat }) => threat);
  expect(threats).toEqual(expect.arrayContaining(['none', 'measures', 'blockade']));
  const blockaded = resolve(opened, { USA: [order('quarantine', { target: 'SOV' })] });
  const after = missiles(blockaded).map(({ threat }) => threat);
  expect(after).toContain('none');
  expect(after).not.toContain('blockade');
  expect(after).not.toContain('measures');
});

test('time is bought on the last day before a deadline, and neither later nor after a signature', () => {
  const threat = order('demand', {
    ...{ to: 'SOV', issue: 'missiles', position: 0, deadline: 2, threat: 'blockade' },
    wayOut: true,
  });
  const pressed = resolve(opened, { USA: [threat] });
  const gain = (state: State): number => {
    const situation = readSituation(engine.view(state, { kind: 'seat', seat: SOV }));
    const asked = state.demands[0]?.id;
    if (situation === null || asked === undefined) throw new Error('a demand was expected');
    const desk = openDesk(situation, temperament('firm'), outlooks(situation, temperament('firm')));
    return stallGain(desk, order('stall', { demand: asked }));
  };
  expect(pressed.turn).toBe(2);
  expect(gain(pressed)).toBeGreaterThan(0);
  expect(gain(resolve(pressed, {}))).toBeLessThan(0);
  const offered = file(pressed, USA, {
    type: 'offer.make',
    terms: {
      ...{ to: SOV, demand: null, private: true, lock: 2, verification: 'declared', expires: 3 },
      clauses: [{ by: SOV, issue: issueId('missiles'), to: 0 }],
      ...{ sayFrom: '', sayTo: '' },
    },
  });
  const id = offered.offers[0]?.id;
  if (id === undefined) throw new Error('the offer was not recorded');
  expect(gain(file(offered, SOV, { type: 'offer.accept', offer: id, reason: '' }))).toBeLessThan(0);
});

test('a vow is sworn against a demand, once, and never against nothing', () => {
  const vows = (state: State, seat: typeof USA): readonly unknown[] =>
    priced(state, seat, 'rally').map(({ vow }) => vow);
  expect(vows(opened, TUR)).toEqual([false]);
  expect(vows(opened, SOV)).toEqual([false]);
  const pressed = resolve(opened, { USA: [demand] });
  expect(vows(pressed, SOV)).toContain(true);
  expect(vows(resolve(pressed, { SOV: [order('rally', { vow: true })] }), SOV)).toEqual([false]);
});

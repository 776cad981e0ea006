import { actorId, engine } from '@convoy/engine';
import type { Order } from '@convoy/engine';
import { expect, test } from 'vitest';
import { classOf } from './acts/classes.ts';
import { distance, responseTable } from './acts/compare.ts';
import { parseHistory } from './acts/history.ts';
import { readAnswers } from './acts/responses.ts';
import type { Act, Game } from './acts/record.ts';
import { measureActs, playActs } from './measure-acts.ts';
import { scenarioOf, threeKinds } from './packs.ts';

const order = (instrument: string, params: Order['params'] = {}): Order => ({
  ...{ instrument, params, rationale: '', meant: null },
});

test('acts fall into the kinds of the crisis data', () => {
  expect(classOf(order('strike', { target: 'SOV', issue: 'missiles' }))).toBe('violent');
  expect(classOf(order('quarantine', { target: 'SOV' }))).toBe('military');
  expect(classOf(order('mobilise', { towards: 'SOV' }))).toBe('military');
  expect(classOf(order('recall-ambassador', { from: 'SOV', step: 'recall' }))).toBe('political');
  expect(classOf(order('recall-ambassador', { from: 'SOV', step: 'restore' }))).toBe('talk');
  expect(classOf(order('demarche', { to: 'SOV' }))).toBe('verbal');
  expect(classOf(order('hotline', { to: 'SOV' }))).toBe('talk');
  expect(classOf(order('no-such-thing'))).toBe('aside');
});

const [ANN, BEN] = [actorId('ANN'), actorId('BEN')];
const player = { role: 'leader', institution: false, temperament: 'firm' } as const;
const gameOf = (acts: readonly Act[], clashes: readonly Act[] = []): Game => ({
  players: [
    { id: ANN, camp: 'coalition', ...player },
    { id: BEN, camp: 'target', ...player },
  ],
  ...{ turns: 3, acts, clashes, shots: [] },
  end: engine.open(scenarioOf('cuba-1962', 'introductory'), 'short'),
});

test('an answer is the strongest act at those who pressed, in the same turn or the next', () => {
  const game = gameOf([
    { turn: 1, seat: ANN, at: BEN, kind: 'verbal', rung: 2 },
    { turn: 1, seat: ANN, at: BEN, kind: 'economic', rung: 4 },
    { turn: 1, seat: BEN, at: ANN, kind: 'military', rung: 6 },
    { turn: 2, seat: BEN, at: ANN, kind: 'talk', rung: 0 },
  ]);
  expect(readAnswers(game)).toEqual([
    // What Ben did at once was done to Ann as well, and she did nothing after it.
    { trigger: 'military', soon: 'economic', next: 'nothing', first: true },
    { trigger: 'economic', soon: 'military', next: 'diplomatic', first: true },
  ]);
});

test('forces that met are a violent trigger for both, and nothing is a trigger on the last day', () => {
  const clash = (turn: number): readonly Act[] => [
    { turn, seat: ANN, at: BEN, kind: 'violent', rung: 0 },
    { turn, seat: BEN, at: ANN, kind: 'violent', rung: 0 },
  ];
  const found = readAnswers(gameOf([], [...clash(1), ...clash(3)]));
  expect(found).toHaveLength(2);
  expect(found.every(({ trigger, soon }) => trigger === 'violent' && soon === 'nothing')).toBe(
    true,
  );
});

const HEAD =
  'triggr,economic,multi incl nonviol mil,multi incl violent,nonviol mil,other nonviol,political,verbal,violent mil';
const FILE = [
  HEAD,
  ...['economic act', 'indirect violent', 'non-violent military', 'political act'].map(
    (row) => `${row},1,0,0,1,0,1,1,0`,
  ),
  'verbal act,0,2,0,0,0,0,0,0',
  'violent act,0,0,3,0,0,0,0,3',
].join('\n');

test('the historical table is read by its names, and said to be wrong where it is', () => {
  const history = parseHistory(FILE);
  if (typeof history === 'string') throw new Error(history);
  expect(history.words).toEqual({
    nothing: 0,
    diplomatic: 2,
    economic: 1,
    military: 3,
    violent: 0,
  });
  expect(history.violent.violent).toBe(6);
  expect(parseHistory('a,b\n1,2')).toContain('lacks');
  expect(parseHistory(FILE.replace(',0,2,0', ',0,two,0'))).toContain('no count');
});

test('distance is the share that would have to move', () => {
  const none = { nothing: 9, diplomatic: 0, economic: 0, military: 0, violent: 0 };
  const words = { ...none, diplomatic: 4 };
  expect(distance(words, { ...none, violent: 2 })).toBe(1);
  expect(distance(words, words)).toBe(0);
  expect(distance(words, { ...none, diplomatic: 1, violent: 3 })).toBe(0.75);
});

test('without a folder the table says so and shows no history', () => {
  const { note, rows } = responseTable([readAnswers(gameOf([]))], null);
  expect(note).toContain('--data');
  expect(rows.every(([, whose]) => whose?.startsWith('bots'))).toBe(true);
});

const FORCES: readonly string[] = ['alert', 'quarantine', 'strike'];
test.each(threeKinds().map((one) => [one.name, one]))(
  'in %s two games give figures for every role, temperament and trigger',
  (_name, one) => {
    if (typeof one === 'string') throw new Error('a case was expected');
    const history = parseHistory(FILE);
    const played = playActs(one, 2, 'test');
    const sections = measureActs(played, typeof history === 'string' ? null : history);
    const high = [...played.usual, ...played.mixed].flatMap(({ acts }) =>
      acts.filter(({ rung }) => rung >= 6).map(({ kind }) => kind),
    );
    // A crisis of sanctions alone offers nothing as grave at its first level.
    const grave = one.scenario.instruments.some(({ id }) => FORCES.includes(id));
    expect(high.length > 0).toBe(grave);
    for (const kind of high) expect(['economic', 'military', 'violent']).toContain(kind);
    const [escalation, answers, responses] = sections;
    expect(escalation?.rows.map(([who]) => who)).toEqual(
      expect.arrayContaining(['leader', 'target', 'firm, any seat', 'free-rider, any seat']),
    );
    expect(answers?.rows.find(([what]) => what === 'offers made')?.[1]).not.toBe('0');
    expect(responses?.rows).toHaveLength(4 * 5);
  },
);

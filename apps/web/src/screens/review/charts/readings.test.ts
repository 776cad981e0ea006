import { actorId, toMicro } from '@convoy/engine';
import { describe, expect, it } from 'vitest';
import { brier, judgeForecasts, worthOf } from './brier.ts';
import { paidBy } from './cost.tsx';
import { highest, movedBy } from './ground.ts';
import { keptBy } from './kept.ts';
import { matrixOf, readMatrix } from './matrix.ts';

const [USA, SOV, TUR] = [actorId('USA'), actorId('SOV'), actorId('TUR')];
const happened = { brink: [3], clash: [], war: [], bargain: [5] };
const forecast = (turn: number, in100: number) => ({
  ...{ turn, seat: USA, orders: [] },
  forecast: {
    ...{ seat: USA, turn, ahead: 2, futures: 200, dials: [], tensions: [], answers: [] },
    ...{ assumed: [], unknown: [] },
    events: [{ event: 'brink', in100, without: 0 } as const],
  },
});

describe('Brier’s score', () => {
  it('judges a forecast by the turns that it looked ahead, its own included', () => {
    const came = [1, 2, 3, 4].map(
      (turn) => judgeForecasts([forecast(turn, 80)], happened)[0]?.came,
    );
    expect(came).toEqual([false, true, true, false]);
  });
  it('is the mean square of how far what was told lay from what came', () => {
    const judged = judgeForecasts([forecast(2, 80), forecast(4, 50)], happened);
    expect(brier(judged)).toBeCloseTo((0.2 ** 2 + 0.5 ** 2) / 2);
    expect(brier([])).toBeNull();
  });
  it('is said in words beside a coin', () => {
    expect([0.01, 0.1, 0.2, 0.25, 0.4].map(worthOf)).toEqual([
      ...['sharp', 'good', 'fair', 'coin', 'worse'],
    ]);
  });
});

describe('who wrote to whom', () => {
  const lines = [
    { turn: 1, from: USA, to: SOV, count: 3 },
    { turn: 2, from: USA, to: TUR, count: 1 },
    { turn: 2, from: SOV, to: USA, count: 2 },
    { turn: 2, from: SOV, to: 'PUBLIC', count: 1 } as const,
  ];
  it('counts each way, with everybody where somebody spoke to all', () => {
    const matrix = matrixOf(lines, [USA, SOV, TUR]);
    expect([matrix.from, matrix.to]).toEqual([
      [USA, SOV, TUR],
      [USA, SOV, TUR, 'PUBLIC'],
    ]);
    expect([matrix.count('USA', 'SOV'), matrix.count('SOV', 'USA'), matrix.most]).toEqual([
      3, 2, 3,
    ]);
  });
  it('names who wrote most, to whom, and who never wrote', () => {
    expect(readMatrix(lines, [USA, SOV, TUR])).toEqual({
      most: { from: 'USA', sent: 4, to: 'SOV', there: 3 },
      silent: [['SOV', 'TUR']],
    });
    expect(readMatrix([], [USA, SOV]).most).toBeNull();
  });
});

it('sets what was in force beside what was signed, over all turns of a member', () => {
  const line = (turn: number, enforced: number) => ({
    ...{ package: 'p', seat: TUR, turn, signed: toMicro(0.4), ordered: toMicro(0.4) },
    enforced: toMicro(enforced),
  });
  expect(keptBy([line(1, 0.4), line(2, 0.2)])).toEqual([
    { seat: TUR, signed: 0.4, enforced: expect.closeTo(0.3), kept: expect.closeTo(0.75) },
  ]);
});
it('reads a series by its ends and its height', () => {
  expect([movedBy([null, 10, 14, 12]), movedBy([])]).toEqual([2, 0]);
  expect([highest([1, 5, 5]), highest([null])]).toEqual([{ turn: 1, value: 5 }, null]);
});
it('reckons what a seat paid from the opening to the end', () => {
  const figure = (quantity: 'support' | 'economy', values: readonly number[]) => ({
    ...{ quantity, subject: 'USA', moved: null, values: values.map(toMicro) },
  });
  const series = {
    ...{ turns: [], pressure: [], branches: [], cohesion: [], demands: [], packages: [] },
    ...{ promises: [], words: [], talk: [], campaigns: [], happened, sightings: [] },
    figures: [figure('support', [60, 52]), figure('economy', [0, 1.5])],
    spent: [
      { turn: 1, seat: USA, points: toMicro(3) },
      { turn: 2, seat: USA, points: toMicro(2) },
    ],
  };
  expect(paidBy({ series, seats: ['USA'] })).toEqual([
    { seat: 'USA', output: 1.5, support: 8, fatigue: 0, name: -0, influence: 5 },
  ]);
});

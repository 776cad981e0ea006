import { strait } from '@convoy/engine/testing';
import { describe, expect, test } from 'vitest';
import {
  armsOf,
  compare,
  csv,
  drawScenario,
  figuresOf,
  playGame,
  reportOf,
  summarise,
  unknownFigures,
  wilson,
  withFigure,
} from './index.ts';
import type { Plan, Question } from './index.ts';

const plan: Plan = { scenario: strait, length: 'short', seed: 'test', types: 'drawn' };
const games = Array.from({ length: 10 }, (_, game) => playGame(plan, game));
const question: Question = {
  ...{ plan, games: 10, gamesEach: 1, instruments: true },
  figures: ['actors.KES.resolve'],
};

describe('a game', () => {
  test('is the same each time it is played, and another under another number', () => {
    expect(playGame(plan, 3)).toEqual(games[3]);
    expect(new Set(games.map(({ path }) => JSON.stringify(path))).size).toBeGreaterThan(5);
  });

  test('has its private types drawn anew, near what the scenario says, and nothing else', () => {
    const [one, two] = ['a', 'b'].map((seed) => drawScenario(strait, { seed, salt: 'types' }));
    expect(one?.actors.map(({ resolve }) => resolve)).not.toEqual(
      two?.actors.map(({ resolve }) => resolve),
    );
    for (const [at, actor] of strait.actors.entries()) {
      const drawn = one?.actors[at];
      expect(Math.abs((drawn?.resolve ?? 999) - actor.resolve)).toBeLessThanOrEqual(20);
      expect({ ...drawn, resolve: 0, redLine: 0 }).toEqual({ ...actor, resolve: 0, redLine: 0 });
    }
    expect(one?.exposures).toEqual(strait.exposures);
  });

  test('is played as the scenario has it where types are fixed', () => {
    const fixed: Plan = { ...plan, types: 'fixed' };
    expect(playGame(fixed, 0)).not.toEqual(games[0]);
  });
});

describe('a summary', () => {
  const summary = summarise(plan, games);

  test('does not depend on the sequence of games', () => {
    expect(summarise(plan, games.toReversed())).toEqual(summary);
  });

  test('counts every game once, under its outcome and in its last turn', () => {
    expect(summary.outcomes.reduce((sum, one) => sum + one.games, 0)).toBe(10);
    const ended = summary.ends.reduce(
      (sum, one) => sum + one.success + one.partial + one.failure + one.war,
      0,
    );
    expect(ended).toBe(10);
  });

  test('gives ranges in order for every turn, and a score for every seat', () => {
    for (const { turns } of summary.series) {
      expect(turns).toHaveLength(summary.ends.length);
      for (const { low, mid, high } of turns) expect(low <= mid && mid <= high).toBe(true);
    }
    expect(summary.seats.map(({ seat }) => seat)).toEqual(strait.actors.map(({ id }) => id));
  });

  test('Wilson’s interval is the one in the books', () => {
    // 8 of 10: 0.4902 to 0.9433 (Newcombe 1998, method 3).
    const { low, high } = wilson(8, 10);
    expect(low).toBeCloseTo(0.4902, 3);
    expect(high).toBeCloseTo(0.9433, 3);
    expect(wilson(0, 20).low).toBe(0);
    expect(wilson(20, 20).high).toBe(1);
  });
});

describe('a study', () => {
  test('compares a plan with itself to nothing at all', () => {
    const effect = compare(strait, games, games);
    for (const { at, low, high } of [...effect.outcomes, effect.brink, ...effect.seats])
      expect([at, low, high]).toEqual([0, 0, 0]);
  });

  test('moves each figure to both sides and takes out each instrument once', () => {
    const arms = armsOf(question);
    expect(arms[0]).toEqual({ plan, games: 10, change: null });
    expect(arms).toHaveLength(1 + 2 + strait.instruments.length);
    const resolves = arms
      .slice(1, 3)
      .map(({ plan: { scenario } }) => scenario.actors.find(({ id }) => id === 'KES')?.resolve);
    const was = strait.actors.find(({ id }) => id === 'KES')?.resolve ?? 0;
    expect(resolves).toEqual([was - 10, was + 10]);
    const played = arms.map((arm) =>
      Array.from({ length: arm.games }, (_, game) => playGame(arm.plan, game)),
    );
    const report = reportOf(question, arms, played);
    expect(report.tornado).toHaveLength(1);
    expect(report.instruments.map(({ instrument }) => instrument).toSorted()).toEqual(
      strait.instruments.map(({ id }) => id).toSorted(),
    );
    // As many games as the catalogue has instruments, on a machine that may be busy.
  }, 300_000);

  test('finds every figure again by its name and refuses what the schema forbids', () => {
    for (const { id, value } of figuresOf(strait))
      expect([id, withFigure(strait, id, value)]).toEqual([id, strait]);
    expect(withFigure(strait, 'actors.KES.resolve', 101)).toBeNull();
    expect(unknownFigures({ ...question, figures: ['actors.KES.height'] })).toEqual([
      'actors.KES.height',
    ]);
  });
});

test('a table opens in a spreadsheet as text and figures, never as a formula', () => {
  const rows = csv(
    ['what', 'of'],
    [
      ['=1+1', -2],
      ['@x', null],
      ['a "b", c', true],
    ],
  );
  expect(rows).toBe(`what,of\r\n'=1+1,-2\r\n'@x,\r\n"a ""b"", c",true\r\n`);
});

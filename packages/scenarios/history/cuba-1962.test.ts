import { describe, expect, test } from 'vitest';
import { levels } from '@convoy/engine';
import { toNovember } from './cuba-1962.ts';
import { factsOf, play } from './play.ts';
import { interval } from './readings.ts';
import { chance, historyAt, recordAt, scenarioAt, tollOf } from './testing.ts';

/** Few, so that the tests stay quick; `npm run history` plays 500. */
const SEEDS = 40;
/** Else a sample of what `npm run test:levels` plays. */
const played = process.env['EVERY_LEVEL'] === '1' ? levels : levels.slice(0, 1);

describe.each(played)('%s', (level) => {
  test('mostly a deal, rarely war; an ultimatum and an early strike more, in that order', () => {
    const scenario = scenarioAt('cuba-1962', level);
    const { record, variants } = historyAt('cuba-1962', level);
    const [history, deadline, strike] = [record, ...variants].map((script) =>
      tollOf(scenario, script, SEEDS),
    );
    if (!history || !deadline || !strike) throw new Error('a variant is missing');
    expect(history('deal')).toBeGreaterThan(0.75);
    expect(interval(history('war'), SEEDS)[0]).toBeLessThan(0.08);
    expect(deadline('war')).toBeGreaterThan(history('war') + 0.05);
    expect(strike('war')).toBeGreaterThan(deadline('war') + 0.02);
  }, 120_000);
});

test('the recorded game ends in withdrawal under an agreement', () => {
  const { state } = recordAt(scenarioAt('cuba-1962', 'introductory'));
  expect(state.agreements).toMatchObject([{ from: 'USA', status: 'running', open: false }]);
  expect(state.outcome).toMatchObject({ class: 'success', reason: 'last-turn', turn: 8 });
  expect(factsOf(state).some(({ type }) => type === 'vote.held')).toBe(true);
});

test.each(['standard', 'expert'] as const)('%s: every act to 30 November is legal', (level) => {
  const { state, refused } = play(scenarioAt('cuba-1962', level), toNovember, chance);
  expect(refused).toEqual([]);
  expect(state.outcome?.class).not.toBe('war');
});

import { describe, expect, test } from 'vitest';
import { levels } from '@convoy/engine';
import { historyAt, recordAt, scenarioAt, tollOf } from './testing.ts';

/** Few: these acts hardly throw a die, and `npm run history` plays 500. */
const SEEDS = 1;

describe.each(levels)('%s', (level) => {
  const scenario = scenarioAt('iran-2006', level);

  test('ends as it did: a mandate at each vote, an election, two papers, and a friend who was not asked', () => {
    const { state } = recordAt(scenario);
    expect(state.outcome).toMatchObject({ class: 'success', reason: 'last-turn' });
    expect(state.falls.map(({ successor }) => successor)).toEqual(['irn-prudence']);
    expect(
      state.agreements.map(({ from, terms, status }) => `${from}>${terms.to} ${status}`),
    ).toEqual(['IRN>USA fulfilled', 'IRN>IAEA running', 'IRN>USA running']);
    expect(state.fired).toEqual(expect.arrayContaining(['phone-call', 'speech-to-congress']));
  });
});

test('without the word nothing is signed; without Europe little of the pressure is there', () => {
  const scenario = scenarioAt('iran-2006', 'introductory');
  const { record, variants } = historyAt('iran-2006', 'introductory');
  const [done, silent, alone] = [record, ...variants].map((script) =>
    tollOf(scenario, script, SEEDS),
  );
  if (!done || !silent || !alone) throw new Error('a variant is missing');
  expect([silent('failure'), silent('enrichment')]).toEqual([1, 60]);
  expect(done('bite')).toBeGreaterThan(4 * alone('bite'));
  expect(done('trust of Israel')).toBeLessThan(silent('trust of Israel'));
});

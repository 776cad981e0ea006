import { expect, test } from 'vitest';
import { play } from './play.ts';
import { chance, historyAt, recordAt, scenarioAt } from './testing.ts';

const scenario = scenarioAt('libya-1999', 'introductory');
const { variants } = historyAt('libya-1999', 'introductory');

test('ends as the years did: signed in the last turn, only what Washington laid still standing', () => {
  const { state } = recordAt(scenario);
  expect(state.outcome?.class).toBe('success');
  expect(state.agreements.map(({ from }) => from)).toEqual(['GBR', 'LBY', 'LBY', 'LBY']);
  const sanctions = state.measures.filter(({ layer }) => layer === 'sanction');
  expect(sanctions.map(({ by, instrument }) => `${by} ${instrument}`)).toEqual([
    'USA embargo',
    'USA secondary-sanctions',
    'USA secondary-sanctions',
  ]);
  expect(state.fired).toEqual(
    expect.arrayContaining(['zeist-verdict', 'quiet-approach', 'ship-at-taranto']),
  );
});

test('without a word on the regime nothing is signed; lifted at once, nothing is left to give', () => {
  const ends = variants.map((script) => play(scenario, script, chance).state);
  expect(ends.map(({ outcome }) => outcome?.class)).toEqual(['failure', 'failure']);
  expect(ends.map(({ agreements }) => agreements.length)).toEqual([3, 3]);
  const last = ends[1]?.measures.filter(({ instrument }) => instrument === 'embargo');
  expect(last).toEqual([]);
});

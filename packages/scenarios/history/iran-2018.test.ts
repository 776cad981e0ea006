import { expect, test } from 'vitest';
import { historyAt, recordAt, scenarioAt, tollOf } from './testing.ts';

const scenario = scenarioAt('iran-2018', 'introductory');

test('ends as it did: Iran further from what is asked than it began, no war, a road and an airliner', () => {
  const { state } = recordAt(scenario);
  expect(state.outcome).toMatchObject({ class: 'failure', compel: 0, reason: 'last-turn' });
  expect(state.packages).toEqual([]);
  expect(state.fired).toEqual(expect.arrayContaining(['abqaiq', 'airport-road', 'airliner']));
});

test('Europe’s joining adds little; a paper in 2019 brings Iran back below where it began', () => {
  const { record, variants } = historyAt('iran-2018', 'introductory');
  const [done, joined, signed] = [record, ...variants].map((script) => tollOf(scenario, script, 1));
  if (!done || !joined || !signed) throw new Error('a variant is missing');
  for (const toll of [done, joined, signed]) expect(toll('war')).toBe(0);
  expect(done('enrichment')).toBeGreaterThan(50);
  expect(joined('bite')).toBeLessThan(1.5 * done('bite'));
  expect(signed('enrichment')).toBeLessThan(30);
});

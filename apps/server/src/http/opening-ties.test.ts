import { bundledPacks } from '@convoy/scenarios';
import { expect, it } from 'vitest';
import { openingTies } from './opening-ties.ts';

const tiesOf = (id: string) => {
  const pack = bundledPacks().find(({ scenario }) => scenario.id === id);
  if (pack === undefined) throw new Error(`the pack ${id} is missing`);
  return { scenario: pack.scenario, ties: openingTies(pack.scenario) };
};

it('draws what was laid before the first turn, once between two, and from whom', () => {
  const { ties } = tiesOf('libya-1999');
  const sanctions = ties.filter(({ layer }) => layer === 'sanction');
  expect(sanctions.map(({ a, b, level, directed }) => [a, b, level, directed])).toEqual([
    ['FRA', 'LBY', 3, 'ab'],
    ['FRA', 'USA', 1, 'ba'],
    ['GBR', 'LBY', 3, 'ab'],
    ['ITA', 'LBY', 3, 'ab'],
    ['ITA', 'USA', 1, 'ba'],
    ['LBY', 'USA', 3, 'ba'],
  ]);
});

it('leaves a scenario in which nothing was laid as it is', () => {
  const { scenario, ties } = tiesOf('cuba-1962');
  expect(ties.length).toBe(scenario.pairs.flatMap((pair) => pair.ties).length);
});

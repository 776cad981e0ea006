import type { Scenario } from '@convoy/engine';
import type { ScenarioCard } from '@convoy/protocol';

type Tie = ScenarioCard['ties'][number];

const DEEPEST = 3;

/** What was laid before the first turn, from one side of a pair upon the other, as one tie. */
const laidOn = ({ standing }: Scenario, a: string, b: string): readonly Tie[] => {
  const laid = (standing ?? []).filter(
    ({ by, target }) => (by === a && target === b) || (by === b && target === a),
  );
  if (laid.length === 0) return [];
  const [forth, back] = [a, b].map((author) => laid.some(({ by }) => by === author));
  return [
    {
      ...{ a, b, layer: 'sanction' },
      level: Math.min(DEEPEST, Math.max(...laid.map(({ tier }) => tier))),
      directed: forth === back ? 'none' : forth === true ? 'ab' : 'ba',
    },
  ];
};

/** Public ties that stand when a scenario opens, sanctions laid before it among them. */
export const openingTies = (scenario: Scenario): readonly Tie[] =>
  scenario.pairs.flatMap(({ a, b, ties }) => {
    const drawn = ties.map(({ layer, level, directed }) => ({ a, b, layer, level, directed }));
    const sanctioned = drawn.some(({ layer }) => layer === 'sanction');
    return sanctioned ? drawn : [...drawn, ...laidOn(scenario, a, b)];
  });

import type { Scenario } from '@convoy/engine';
import { bundledPacks } from '@convoy/scenarios';

/** A level of a pack, in its shortest length. */
export interface Case {
  readonly name: string;
  readonly scenario: Scenario;
  readonly length: string;
}

/** What forecasts are judged on where nothing else is asked for. */
const JUDGED = [
  'cuba-1962 introductory',
  'cuba-1962 standard',
  'cuba-1962 expert',
  'amber-strait standard',
  'ukraine-2022 standard',
];

/** Cases whose names begin with `asked`; the usual ones where it is null. */
export const casesOf = (asked: string | null): readonly Case[] =>
  bundledPacks().flatMap(({ scenario }) => {
    const name = `${scenario.id} ${scenario.level}`;
    const wanted = asked === null ? JUDGED.includes(name) : name.startsWith(asked);
    const [first] = scenario.lengths;
    return wanted && first !== undefined ? [{ name, scenario, length: first.id }] : [];
  });

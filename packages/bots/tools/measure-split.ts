import { fromMicro } from '@convoy/engine';
import type { Scenario, State } from '@convoy/engine';
import { scoreOf } from './measure-pays.ts';
import type { Case } from './packs.ts';
import { play } from '../src/play.ts';
import { meanOf, points, printTable } from './statistics.ts';
import type { Estimate } from './statistics.ts';

const DAY = 86_400_000;
const later = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

/** The scenario with the length's longest turn cut in two; null where no turn can be cut. */
const cut = (
  scenario: Scenario,
  length: string,
): { readonly scenario: Scenario; readonly at: number } | null => {
  const turns = scenario.lengths.find(({ id }) => id === length)?.turns ?? [];
  // The last turn is left whole: after it the crisis is over, and nobody could act in its half.
  const longest = turns
    .slice(0, -1)
    .reduce((most, { days }, at) => (days > (turns[most]?.days ?? 0) ? at : most), 0);
  const whole = turns[longest];
  if (whole === undefined || whole.days < 2) return null;
  const days = Math.floor(whole.days / 2);
  const halves = [
    { ...whole, days },
    { date: later(whole.date, days), days: whole.days - days },
  ];
  return {
    scenario: {
      ...scenario,
      lengths: scenario.lengths.map((known) =>
        known.id === length ? { ...known, turns: turns.toSpliced(longest, 1, ...halves) } : known,
      ),
    },
    at: longest + 1,
  };
};

/** A figure of the end, whole and cut, on paired seeds. */
export interface Split {
  readonly of: string;
  readonly whole: Estimate;
  readonly difference: Estimate;
}

const figures = (scenario: Scenario): readonly (readonly [string, (end: State) => number])[] => [
  ...scenario.actors.flatMap(
    ({ id, institution }): readonly (readonly [string, (end: State) => number])[] => [
      [`score ${id}`, (end) => scoreOf(end, id)],
      ...(institution
        ? []
        : [[`support ${id}`, (end: State) => fromMicro(end.quantities.support[id] ?? 0)] as const]),
    ],
  ),
  ...scenario.issues.map(
    ({ id }) =>
      [`issue ${id}`, (end: State) => fromMicro(end.quantities.position[id] ?? 0)] as const,
  ),
];

/**
 * Expected ends with a turn whole, and in two halves of which nobody acts in the second: acts are
 * the same in number, and what flows has the same days to flow.
 */
export const measureSplit = ({ scenario, length }: Case, seeds: number): readonly Split[] => {
  const halves = cut(scenario, length);
  if (halves === null) return [];
  const names = Array.from({ length: seeds }, (_, seed) => `split-${seed}`);
  const whole = names.map((seed) => play(scenario, length, seed));
  const parts = names.map((seed) =>
    play(halves.scenario, length, seed, { silent: [halves.at + 1] }),
  );
  return figures(scenario).map(([of, figure]) => ({
    of,
    whole: meanOf(whole.map(figure)),
    difference: meanOf(
      parts.map((end, at) => {
        const paired = whole[at];
        return figure(end) - (paired === undefined ? 0 : figure(paired));
      }),
    ),
  }));
};

export const printSplit = (one: Case, seeds: number): void => {
  const splits = measureSplit(one, seeds);
  console.log(
    `\n${one.name}: the longest turn cut in two, ${seeds} paired games (target 2 points)`,
  );
  if (splits.length === 0) console.log('  no turn is longer than a day');
  printTable(
    ['figure', 'whole', 'difference when cut'],
    splits.map(({ of, whole, difference }) => [of, points(whole), points(difference)]),
  );
};

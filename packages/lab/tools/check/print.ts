import { printTable } from '@convoy/bots/measures';
import type { OutcomeClass } from '@convoy/engine';
import { bounds } from './faults.ts';
import type { Measured } from './faults.ts';
import { shareOf } from './games.ts';
import type { Case } from './cases.ts';

export interface Checked {
  readonly one: Case;
  readonly measured: Measured;
  readonly faults: readonly string[];
}

const hundred = (share: number): string => (100 * share).toFixed(0);
const range = (values: readonly number[], digits: number): string =>
  values.length === 0
    ? '–'
    : `${Math.min(...values).toFixed(digits)}…${Math.max(...values).toFixed(digits)}`;

export const headOf = (games: number, deep: boolean): string =>
  [
    `${String(games)} games by bots a case, private figures and temperaments drawn anew for each. Texts, references and figures of the packs are in order: a pack with a fault is not read.`,
    `Held to: spread of a seat's scores ${String(bounds.spread.low)}–${String(bounds.spread.high)}, mean ${String(bounds.mean.low)}–${String(bounds.mean.high)}, allies' scores together by ${String(bounds.allies.low)}–${String(bounds.allies.high)}.`,
    deep
      ? `Passing moves somebody by ${String(bounds.moved)} points; degenerate play pays in at most ${hundred(bounds.pays)} %.`
      : 'Boredom and degenerate play are left out: --deep measures them.',
  ].join('\n');

/** Whether what the library tells of the case still holds. */
const storedOf = ({ stored }: Case): string => {
  if (stored === null) return 'nothing';
  return stored.current ? `${String(stored.games)} games, ${stored.on}` : `stale, ${stored.on}`;
};

const rowOf = ({ one, measured, faults }: Checked): readonly string[] => {
  const { played, history, bored, pays } = measured;
  const { scenario, length } = one;
  const calendar = scenario.lengths.find(({ id }) => id === length)?.turns ?? [];
  const { seats } = played.summary;
  const share = (name: OutcomeClass): string => hundred(shareOf(played, name));
  return [
    one.name,
    String(scenario.actors.length),
    `${played.turns.toFixed(1)} of ${String(calendar.length)}`,
    [share('success'), share('partial'), share('failure')].join(' / '),
    share('war'),
    range(
      seats.map(({ mean }) => mean.at),
      0,
    ),
    range(
      seats.map(({ spread }) => spread),
      1,
    ),
    range(
      played.allies.map(({ correlation }) => correlation),
      2,
    ),
    bored?.map(({ seat, moved }) => `${seat} ${moved.at.toFixed(1)}`).join(' ') ?? '–',
    pays === null ? '–' : hundred(pays.at),
    history === null ? 'never took place' : `${history.class} ${hundred(history.came.at)}`,
    storedOf(one),
    faults.length === 0 ? 'none' : String(faults.length),
  ];
};

export const printCases = (checked: readonly Checked[]): void => {
  printTable(
    [
      ...['pack', 'seats', 'turns', 'success / partial / failure, %', 'war, %', 'mean scores'],
      ...['spread', 'allies together', 'passing moves', 'degenerate pays, %', 'history, %'],
      ...['stored', 'faults'],
    ],
    checked.map(rowOf),
  );
  for (const { one, faults } of checked)
    for (const fault of faults) console.log(`${one.name}: ${fault}`);
};

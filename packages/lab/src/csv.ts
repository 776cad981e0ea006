import type { Scenario } from '@convoy/engine';
import { tracksOf } from './record.ts';
import type { GameRecord } from './record.ts';
import type { Effect } from './sensitivity.ts';
import type { Report } from './study.ts';

type Cell = string | number | boolean | null;

/** What a spreadsheet would take for a formula when a text begins with it. */
const FORMULA = /^[=+\-@\t\r\n]/;

const written = (cell: Cell): string => {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** Comma-separated rows under a head; texts that would run as a formula are made plain text. */
export const csv = (head: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  [head, ...rows].map((row) => `${row.map(written).join(',')}\r\n`).join('');

/** One line for each game. */
export const gamesCsv = (scenario: Scenario, games: readonly GameRecord[]): string =>
  csv(
    [
      ...['game', 'outcome', 'reason', 'turn', 'brink', 'casualties', 'settled'],
      ...scenario.actors.map(({ id }) => `score ${id}`),
    ],
    games.map((one) => [
      ...[one.game, one.class, one.reason, one.turn, one.brink, one.casualties, one.settled],
      ...one.scores,
    ]),
  );

/** One line for each turn of each game, with everything that was followed. */
export const turnsCsv = (scenario: Scenario, games: readonly GameRecord[]): string =>
  csv(
    ['game', 'turn', ...tracksOf(scenario).map(({ id }) => id)],
    games.flatMap(({ game, path }) => path.map((values, at) => [game, at + 1, ...values])),
  );

const effectCells = ({ outcomes, brink, seats }: Effect): readonly number[] =>
  [...outcomes, brink, ...seats].flatMap(({ at, low, high }) => [at, low, high]);

const effectHead = (report: Report): readonly string[] =>
  [
    ...report.summary.outcomes.map((outcome) => `share ${outcome.class}`),
    'share brink',
    ...report.summary.seats.map(({ seat }) => `score ${seat}`),
  ].flatMap((name) => [name, `${name} low`, `${name} high`]);

/** What was summed up, in long form: what, of whom, when, and the figure with its interval or range. */
export const summaryCsv = ({ summary }: Report): string =>
  csv(
    ['what', 'of', 'turn', 'at', 'low', 'high'],
    [
      ...summary.outcomes.map((one) => ['outcome', one.class, null, one.at, one.low, one.high]),
      ...summary.events.map((one) => ['event', one.event, null, one.at, one.low, one.high]),
      ...summary.seats.map(({ seat, mean }) => ['score', seat, null, mean.at, mean.low, mean.high]),
      ...summary.series.flatMap(({ track, turns }) =>
        turns.map(({ low, mid, high }, at) => ['turn', track.id, at + 1, mid, low, high]),
      ),
    ],
  );

/** One line for each change that was tried: the figure lower or higher, the instrument left out. */
export const changesCsv = (report: Report): string =>
  csv(
    ['change', 'of', ...effectHead(report)],
    [
      ...report.tornado.flatMap(({ figure, down, up }) => [
        ...(down === null ? [] : [['lower', figure, ...effectCells(down.effect)]]),
        ...(up === null ? [] : [['higher', figure, ...effectCells(up.effect)]]),
      ]),
      ...report.instruments.map(({ instrument, without }) => [
        ...['without', instrument],
        ...effectCells(without),
      ]),
    ],
  );

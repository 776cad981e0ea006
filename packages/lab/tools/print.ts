import type { Effect, Estimate, Report } from '../src/index.ts';

const percent = ({ at, low, high }: Estimate): string =>
  `${(100 * at).toFixed(1)} % (${(100 * low).toFixed(1)}–${(100 * high).toFixed(1)})`;
const points = ({ at, low, high }: Estimate): string =>
  `${at.toFixed(1)} (${low.toFixed(1)}…${high.toFixed(1)})`;

const success = (effect: Effect | undefined): string => {
  const found = effect?.outcomes.find((outcome) => outcome.class === 'success');
  return found === undefined
    ? '–'
    : `${(100 * found.at).toFixed(1)} (${(100 * found.low).toFixed(1)}…${(100 * found.high).toFixed(1)})`;
};

/** The report as lines for a terminal: shares with 95 % intervals, ranges as 10–50–90. */
export const linesOf = (report: Report): readonly string[] => {
  const { summary, tornado, instruments } = report;
  return [
    `${report.scenario} ${report.version}, ${report.level}, ${report.length}: ${summary.games} games, seed ${report.seed}, private types ${report.types}`,
    '',
    'Outcomes, with 95 % intervals',
    ...summary.outcomes.map((one) => `  ${one.class.padEnd(12)}${percent(one)}`),
    ...summary.events.map((one) => `  ${one.event.padEnd(12)}${percent(one)}`),
    '',
    'Scores by seat: mean with interval, spread, 10–50–90, par',
    ...summary.seats.map(
      ({ seat, mean, spread, range, par }) =>
        `  ${seat.padEnd(6)}${points(mean)}  ±${spread.toFixed(1)}  ${range.low.toFixed(0)}–${range.mid.toFixed(0)}–${range.high.toFixed(0)}  ${par === null ? '' : `par ${par}`}`,
    ),
    '',
    'Ended in turn: success, partial, failure, war',
    ...summary.ends.map(
      (one) =>
        `  ${String(one.turn).padEnd(4)}${one.success}, ${one.partial}, ${one.failure}, ${one.war}`,
    ),
    '',
    'Over the turns, 10–50–90',
    ...summary.series.map(
      ({ track, turns }) =>
        `  ${track.id.padEnd(22)}${turns.map(({ low, mid, high }) => `${low.toFixed(0)}–${mid.toFixed(0)}–${high.toFixed(0)}`).join('  ')}`,
    ),
    ...(tornado.length === 0
      ? []
      : [
          '',
          'What a figure moves: change of success, in points of share, when it is lower and higher',
          ...tornado.map(
            ({ figure, value, down, up }) =>
              `  ${figure.padEnd(36)}${String(value).padEnd(7)}${success(down?.effect)}   ${success(up?.effect)}`,
          ),
        ]),
    ...(instruments.length === 0
      ? []
      : [
          '',
          'Without an instrument: change of success, in points of share',
          ...instruments.map(
            ({ instrument, without }) => `  ${instrument.padEnd(24)}${success(without)}`,
          ),
        ]),
  ];
};

import { logLoss } from '../metrics/scores.ts';
import type { Row } from '../reader/row.ts';
import { judgeBaseRates } from '../targets/base-rates.ts';
import { compareCurves } from '../targets/curves.ts';
import { questions } from '../targets/questions.ts';
import type { Session } from '../work/session.ts';

/** Where the published base rates and curves are read from. */
export interface Published {
  readonly targets: readonly Row[];
  readonly curves: readonly Row[];
}

/** Beyond this a base rate costs; inside it the data's own noise decides nothing. */
const SLACK = 0.02;
const BY_RATE = 0.03;
const BY_CURVE = 0.01;

/** Squared distance beyond the slack, in twentieths; durations in proportion. */
const distance = (value: number, simulated: number, target = ''): number => {
  const durations = target === 'T51' || target === 'T54';
  const off = durations ? Math.abs(simulated / value - 1) / 5 : Math.abs(simulated - value);
  return Math.min(9, (Math.max(0, off - SLACK) / 0.05) ** 2);
};

/**
 * What a choice of constants is judged by, the smaller the better: the logarithmic score of every
 * question, and how far base rates and curves lie from the published ones.
 */
export const objectiveOf = (session: Session, { targets, curves }: Published): number => {
  const losses = questions.map((question) => {
    const scored = session.cases[question.source]
      .filter(({ row }) => question.applies(row))
      .map(({ crisis, row, played }) => ({
        group: crisis.group,
        happened: question.happened(row),
        chance: question.chance(played.chances.shares, crisis.stage, session.constants),
      }));
    return scored.length === 0 ? 0 : logLoss(scored);
  });
  const rates = judgeBaseRates(targets, session).judged.map(({ target, value, simulated }) =>
    distance(value, simulated, target),
  );
  // Among all issues many cases have no end on record and count as running: no shape to fit to.
  const points = compareCurves(curves, session)
    .filter(({ subset }) => subset !== 'all')
    .map(({ value, simulated }) => distance(value, simulated));
  const sum = (list: readonly number[]): number => list.reduce((total, one) => total + one, 0);
  return sum(losses) + BY_RATE * sum(rates) + BY_CURVE * sum(points);
};

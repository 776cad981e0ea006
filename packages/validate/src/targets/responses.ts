import { triggers } from '../coding/case.ts';
import type { Trigger } from '../coding/case.ts';
import { responses } from '../player/orders.ts';
import type { Response } from '../player/orders.ts';
import { numberIn, textIn } from '../reader/row.ts';
import type { Row } from '../reader/row.ts';
import type { Session } from '../work/session.ts';
import { isRecent } from './questions.ts';

/** One cell of the response matrix: shares within a trigger. */
export interface ResponseCell {
  readonly trigger: Trigger;
  readonly response: Response;
  readonly counted: number;
  readonly simulated: number;
  readonly hit: boolean;
}

const ROWS: Readonly<Record<Trigger, readonly string[]>> = {
  words: ['verbal act', 'political act'],
  economic: ['economic act'],
  'force-shown': ['non-violent military'],
  'force-used': ['violent act', 'indirect violent'],
};
const COLUMNS: Readonly<Record<Response, readonly string[]>> = {
  diplomatic: ['political', 'verbal'],
  economic: ['economic', 'other nonviolent'],
  shown: ['nonviol mil', 'multi incl nonviol mil'],
  violent: ['violent mil', 'multi incl violent'],
};
const NEAR = 0.05;

/** Counts of the file by trigger and response, as shares, beside those of the games. */
export const compareResponses = (
  counts: readonly Row[],
  session: Session,
): readonly ResponseCell[] =>
  triggers.flatMap((trigger) => {
    const rows = counts.filter((row) => ROWS[trigger].includes(textIn(row, 'triggr')));
    const count = (response: Response): number =>
      rows.reduce(
        (sum, row) =>
          sum + COLUMNS[response].reduce((part, column) => part + (numberIn(row, column) ?? 0), 0),
        0,
      );
    const all = responses.reduce((sum, response) => sum + count(response), 0);
    const cases = session.cases.icb.filter(
      ({ crisis, row }) => crisis.trigger === trigger && isRecent(row),
    );
    if (all === 0 || cases.length === 0) return [];
    return responses.map((response) => {
      const counted = count(response) / all;
      const simulated =
        cases.reduce((sum, { played }) => sum + played.answers[response], 0) / cases.length;
      return { trigger, response, counted, simulated, hit: Math.abs(counted - simulated) <= NEAR };
    });
  });

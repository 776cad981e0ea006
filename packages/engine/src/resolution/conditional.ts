import { issueId } from '../ids.ts';
import { demandProgress } from '../rules/settlement.ts';
import type { Measure, State } from '../state/state.ts';
import type { PhaseContext } from './context.ts';
import { endMeasure } from './measures.ts';
import { issueOf, quantity } from './read.ts';

/** The issue that a measure hangs on, where it hangs on one. */
const conditionOf = (state: State, { params }: Measure): ReturnType<typeof issueOf> =>
  typeof params['until'] === 'string' ? issueOf(state, issueId(params['until'])) : undefined;

const figure = (value: unknown): number => (typeof value === 'number' ? value : 0);

/** R-Settlement. A measure under a condition ends by itself once the condition is met. */
export const liftMet = (context: PhaseContext): void => {
  const { state } = context;
  for (const measure of state.measures) {
    const issue = conditionOf(state, measure);
    if (issue === undefined) continue;
    const now = quantity(state, 'position', issue.id);
    const { was, at } = measure.params;
    if (demandProgress(figure(was), now, figure(at)) >= 1)
      endMeasure(context, measure, 'lifted', [measure.cause]);
  }
};

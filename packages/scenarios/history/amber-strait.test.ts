import { expect, test } from 'vitest';
import { recordAt, scenarioAt } from './testing.ts';

test.each(['introductory', 'standard'] as const)(
  'the lesson of the strait at %s ends with open water, the coalition whole and no war',
  (level) => {
    const { state } = recordAt(scenarioAt('amber-strait', level));
    expect(state.packages).toMatchObject([{ members: ['HVN', 'DLM', 'VYR'] }]);
    expect(state.agreements).toMatchObject([{ from: 'HVN', status: 'fulfilled' }]);
    expect(state.outcome).toMatchObject({ class: 'success' });
  },
);

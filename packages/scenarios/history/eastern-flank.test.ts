import { expect, test } from 'vitest';
import { recordAt, scenarioAt } from './testing.ts';

test.each(['introductory', 'standard', 'expert'] as const)(
  'the lesson of the eastern flank at %s ends quietly: measures never used, missiles for nights, no war',
  (level) => {
    const { state } = recordAt(scenarioAt('eastern-flank', level));
    expect(state.packages).toMatchObject([{ members: ['USA', 'BAL', 'DEU', 'FIN', 'POL'] }]);
    expect(state.measures.filter(({ instrument }) => instrument.endsWith('-sanctions'))).toEqual(
      [],
    );
    expect(state.agreements).toMatchObject([{ from: 'USA', status: 'fulfilled' }]);
    expect(state.outcome).toMatchObject({ class: 'success' });
  },
);

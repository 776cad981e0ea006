import { expect, test } from 'vitest';
import { recordAt, scenarioAt } from './testing.ts';

test.each(['introductory', 'standard', 'expert'] as const)(
  'the lesson of the Taiwan Strait at %s ends with ships that sail, measures never used and no war',
  (level) => {
    const { state } = recordAt(scenarioAt('taiwan-strait', level));
    expect(state.packages).toMatchObject([{ members: ['USA', 'EUR', 'JPN', 'KOR'] }]);
    expect(state.measures.filter(({ instrument }) => instrument.endsWith('-sanctions'))).toEqual(
      [],
    );
    expect(state.agreements).toMatchObject([{ from: 'USA', status: 'fulfilled' }]);
    expect(state.outcome).toMatchObject({ class: 'success' });
  },
);

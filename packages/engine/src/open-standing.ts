import { entryIdFrom, measureId } from './ids.ts';
import { instrumentOf } from './instruments/catalogue.ts';
import { weightOf } from './rules/ladder.ts';
import type { Scenario, ScenarioStanding } from './scenario.ts';
import type { Measure } from './state/state.ts';

const BEFORE = 0;

const paramsOf = (given: ScenarioStanding): Measure['params'] => {
  const { instrument, target, sector, tier, carveOut } = given;
  if (instrument === 'secondary-sanctions') return { target };
  return {
    target,
    tier,
    ...(sector === null ? {} : { sector }),
    ...(carveOut === 0 ? {} : { carveOut }),
  };
};

/**
 * What was laid before the crisis, as measures of the opening. Its age is counted in turns as long
 * as the first, so that what has been in force for years bites with its whole weight at once.
 */
export const standingOf = (scenario: Scenario, length: string): readonly Measure[] => {
  const days = scenario.lengths.find(({ id }) => id === length)?.turns[0]?.days ?? 1;
  return (scenario.standing ?? []).map((given, at): Measure => {
    const { by, instrument, target, tier, age } = given;
    const params = paramsOf(given);
    const rung = instrumentOf(instrument)?.rung(params) ?? 0;
    return {
      id: measureId(`0.standing.${at + 1}-${by}-${instrument}-${target}`),
      ...{ instrument, by, target, params, layer: 'sanction' },
      level: instrument === 'secondary-sanctions' ? 1 : Math.min(3, tier),
      ...{ rung, weight: weightOf(rung), public: true },
      ...{ since: BEFORE, binds: 1 - Math.ceil(age / days), until: null },
      cause: entryIdFrom('0.opening'),
    };
  });
};

import type { ScenarioCard } from '@convoy/protocol';
import type { useLibraryText } from '../../text/library.ts';
import type { ScenarioGroup } from '../parts/levels.ts';

type Text = ReturnType<typeof useLibraryText>;

const least = (values: readonly number[]): number => Math.min(...values);
const most = (values: readonly number[]): number => Math.max(...values);

/** How long, how many seats and people, when: a scenario at all its levels in a few words. */
export const factsOf = ({ levels, lowest }: ScenarioGroup, text: Text): readonly string[] => {
  const minutes = levels.flatMap(({ lengths }) => lengths.map((one) => one.minutes));
  const seats = levels.map((card) => card.seats.length);
  const { about } = lowest;
  return [
    text.minutes(least(minutes), most(minutes)),
    text.seats(least(seats), most(seats)),
    ...(about === null ? [] : [text.persons(about.people.from, about.people.to)]),
    text.levels(levels.length),
  ];
};

/** When and where it takes place; nothing where the library says nothing. */
export const placeOf = ({ about }: ScenarioCard, text: Text): readonly string[] => {
  if (about === null) return [];
  const { period, region } = about;
  return [...(period === null ? [] : [text.period(period.from, period.to)]), text.regions[region]];
};

/** By what else a scenario is found when somebody types words. */
export const saidOf = ({ about }: ScenarioCard, text: Text): readonly string[] =>
  about === null
    ? []
    : [
        ...(about.period === null ? [] : [text.period(about.period.from, about.period.to)]),
        text.regions[about.region],
        ...about.themes.map((id) => text.themes[id]),
        ...about.concepts.map((id) => text.concepts[id].name),
      ];

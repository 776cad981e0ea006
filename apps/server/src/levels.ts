import { levels } from '@convoy/engine';
import type { Pack } from '@convoy/scenarios';

/** By scenario in the order given, each from its lowest level up. */
export const byLevel = (packs: readonly Pack[]): readonly Pack[] => {
  const ids = [...new Set(packs.map(({ scenario }) => scenario.id))];
  return ids.flatMap((id) =>
    levels.flatMap((level) =>
      packs.filter(({ scenario }) => scenario.id === id && scenario.level === level),
    ),
  );
};

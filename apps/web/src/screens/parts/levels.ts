import type { Level } from '@convoy/engine';
import type { ScenarioCard } from '@convoy/protocol';

/** From the plainest to the fullest. */
const rank = { introductory: 0, standard: 1, expert: 2 } as const satisfies Record<Level, number>;

/** One scenario with its levels, the lowest first; never empty. */
export interface ScenarioGroup {
  readonly id: string;
  readonly lowest: ScenarioCard;
  readonly levels: readonly ScenarioCard[];
}

/** The server sends one card for each scenario and level: here they stand together again. */
export const groupCards = (cards: readonly ScenarioCard[]): readonly ScenarioGroup[] =>
  [...new Set(cards.map(({ id }) => id))].flatMap((id) => {
    const levels = cards
      .filter((card) => card.id === id)
      .toSorted((a, b) => rank[a.level] - rank[b.level]);
    const [lowest] = levels;
    return lowest === undefined ? [] : [{ id, lowest, levels }];
  });

/** What names the level in a wish: left out where there is but one. */
export const levelOf = (
  card: ScenarioCard,
  { levels }: ScenarioGroup,
): { readonly level?: Level } => (levels.length > 1 ? { level: card.level } : {});

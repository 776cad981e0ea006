import { useCards } from '../parts/use-cards.ts';

/** The scenario's title; its id until the list has come. */
export const useScenarioTitle = (id: string): string => {
  const [cards] = useCards();
  const card = cards.state === 'here' ? cards.cards.find((each) => each.id === id) : undefined;
  return card?.texts['title'] ?? '…';
};

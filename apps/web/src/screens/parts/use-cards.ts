import type { ScenarioCard } from '@convoy/protocol';
import { useCallback, useEffect, useState } from 'react';
import { api } from '../../net/api.ts';
import type { ApiError } from '../../net/api.ts';

type Cards =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly error: ApiError }
  | { readonly state: 'here'; readonly cards: readonly ScenarioCard[] };

/** The server's scenarios, or all that is public of one of them, and a way to ask again. */
export const useCards = (scenario?: string): readonly [Cards, () => void] => {
  const [cards, setCards] = useState<Cards>({ state: 'loading' });
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    let wanted = true;
    const asking = scenario === undefined ? api.scenarios() : api.scenario(scenario);
    void asking.then((answer) => {
      if (!wanted) return;
      setCards(
        answer.ok
          ? { state: 'here', cards: answer.value }
          : { state: 'failed', error: answer.error },
      );
    });
    return () => {
      wanted = false;
    };
  }, [asked, scenario]);
  const again = useCallback(() => {
    setCards({ state: 'loading' });
    setAsked((count) => count + 1);
  }, []);
  return [cards, again];
};

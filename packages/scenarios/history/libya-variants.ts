import { accord } from './libya-years.ts';
import { USA, does, order } from './script.ts';
import type { Deeds, Script } from './script.ts';

const ACCORD: readonly Deeds[] = Object.values(accord);

/** Everything as it was, but Washington does not say that conduct is enough, and nothing is signed in December. */
export const withoutWord = ({ length, turns }: Script): Script => ({
  ...{ id: 'no word on the regime', length },
  turns: turns.map((deeds) => deeds.filter((one) => !ACCORD.includes(one))),
});

/** As many in Europe wished: America lifts too in 1999, for the hand-over, and has nothing left to lift. */
export const withRelief = (script: Script): Script => ({
  ...{ id: 'all lifted in 1999', length: script.length },
  turns: withoutWord(script).turns.map((deeds, at) =>
    at === 2
      ? [
          ...deeds,
          does(USA, order('relief', { measure: '0.standing.1-USA-embargo-LBY', steps: 4 })),
        ]
      : deeds,
  ),
});

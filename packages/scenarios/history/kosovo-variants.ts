import {
  KOS,
  YUG,
  arms,
  borders,
  forces,
  heldFire,
  homes,
  selfRule,
  wholeBargain,
} from './kosovo-papers.ts';
import {
  bargain,
  comesBack,
  fightersFollow,
  march,
  october,
  ordered,
  signature,
  withdrawal,
  word,
} from './kosovo-winter.ts';
import { USA, answers, does, order, writes } from './script.ts';
import type { Deeds, Script } from './script.ts';

const without = (turns: Script['turns'], gone: readonly Deeds[]): Script['turns'] =>
  turns.map((deeds) => deeds.filter((one) => !gone.includes(one)));

const SECOND = [...march, ordered];
const KEPT = [withdrawal, word];

/** As many wished in October: asked and voted, and no order behind it, so that nothing is signed. */
export const withoutOrder = ({ length, turns }: Script): Script => ({
  ...{ id: 'no order behind it', length },
  turns: without(turns, [...Object.values(october), ...Object.values(bargain), ...KEPT, ...SECOND]),
});

const done = (issue: typeof forces): ReturnType<typeof order> =>
  order('comply', { issue, step: 4 });
const all: readonly Deeds[] = [
  does(YUG, done(forces), done(homes)),
  does(USA, done(borders)),
  does(KOS, done(arms)),
];

/** The first order as it was, and with it the borders promised, the fighters held, and all of it done. */
export const wholeInOctober = ({ length, turns }: Script): Script => {
  const later = [comesBack, fightersFollow, ...signature, ...KEPT, ...SECOND];
  return {
    ...{ id: 'whole in October', length },
    turns: without(turns, later).map((deeds, at) => {
      const before = turns[at - 1] ?? [];
      if (before.includes(bargain.signed)) return [...deeds, ...all];
      if (turns[at - 2]?.includes(bargain.signed) === true)
        return [...deeds, does(YUG, done(selfRule))];
      if (!deeds.includes(bargain.signed)) return deeds;
      return [
        ...deeds.map((one) => (one === bargain.written ? writes(USA, wholeBargain) : one)),
        writes(KOS, heldFire),
        writes(YUG, answers('offer.accept', KOS, YUG)),
      ];
    }),
  };
};

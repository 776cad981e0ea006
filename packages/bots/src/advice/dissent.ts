import type { Advice, AdviceChoice } from '@convoy/engine';
import { adviceVoices } from '@convoy/engine';
import { worth } from '../aims.ts';
import { worthOfMove } from '../leverage.ts';
import { temperament, temperamentFor } from '../temperaments.ts';
import type { Temperament } from '../temperaments.ts';
import type { Ground } from './ground.ts';
import { whyOf } from './rows.ts';
import type { Summary } from './rows.ts';

/** How a temperament values what a choice comes to, in score points. */
const valueOf = ({ situation, matter, support }: Ground, who: Temperament, own: Summary): number =>
  who.drive * worthOfMove(situation, matter, own.position) +
  worth(situation.aims, 'support', situation.me, own.support - support) +
  0.06 * (own.support - support) +
  worth(situation.aims, 'economy', situation.me, own.loss) -
  own.war * (who.warAversion + situation.aims.peace);

interface Lean {
  readonly choice: AdviceChoice;
  readonly lead: number;
}

const leanOf = (ground: Ground, who: Temperament, all: readonly Summary[]): Lean | null => {
  const ranked = all
    .map((own) => ({ choice: own.choice, value: valueOf(ground, who, own) }))
    .toSorted((a, b) => b.value - a.value);
  const [best, next] = ranked;
  return best === undefined || next === undefined
    ? null
    : { choice: best.choice, lead: best.value - next.value };
};

/** Holders of one temperament differ: a voice speaks as its most decided holder would. */
const decided = (who: Temperament): Temperament => ({
  ...who,
  warAversion: who.warAversion * (who.drive < 1 ? 1.5 : 0.5),
  drive: who.drive * (who.drive < 1 ? 0.7 : 1.3),
});

/** The voice that leans elsewhere most clearly; null where all lean alike. */
export const dissentOf = (ground: Ground, all: readonly Summary[]): Advice['dissent'] => {
  const own = temperamentFor(ground.situation.view);
  const hold = all.find(({ choice }) => choice === 'hold');
  const mine = leanOf(ground, temperament(own), all);
  if (hold === undefined || mine === null) return null;
  const others = adviceVoices
    .filter((voice) => voice !== own)
    .flatMap((voice) => {
      const lean = leanOf(ground, decided(temperament(voice)), all);
      return lean === null || lean.choice === mine.choice ? [] : [{ voice, ...lean }];
    })
    .toSorted((a, b) => b.lead - a.lead);
  const loudest = others[0];
  const summary = all.find(({ choice }) => choice === loudest?.choice);
  if (loudest === undefined || summary === undefined) return null;
  return {
    temperament: loudest.voice,
    choice: loudest.choice,
    why: whyOf(ground, summary, hold),
  };
};

import { TAIL_TURNS, decay } from '@convoy/engine';
import type { Situation } from './situation.ts';

/** Days over which tension between two is half forgotten (R-Tension), and a rally (R-Home). */
const HALF_LIFE = { tension: 21, rally: 60 } as const;

/** Share 0–1 of what is stirred up now that still counts when scores are made (R-Judgement's tail). */
export const lasting = ({ view, days }: Situation, what: keyof typeof HALF_LIFE): number =>
  decay(view.clock.whole.left - days + TAIL_TURNS * view.clock.whole.last, HALF_LIFE[what]);

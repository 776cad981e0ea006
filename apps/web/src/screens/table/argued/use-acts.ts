import type { SeenAct } from '@convoy/protocol';
import { useSection } from '../../../stores/room.ts';

const none: readonly SeenAct[] = [];

/** Acts that one's own seat argued, and those of others that it was told of; the latest first. */
export const useActs = (): {
  readonly mine: readonly SeenAct[];
  readonly others: readonly SeenAct[];
} => {
  const acts = useSection('rulings')?.acts ?? none;
  const seat = useSection('me')?.seat ?? null;
  return {
    mine: acts.filter((act) => act.seat === seat).toReversed(),
    others: acts.filter((act) => act.seat !== seat).toReversed(),
  };
};

/** How an act stands, by the words there are for it. */
export const standingOf = ({ fate }: SeenAct): 'open' | 'withdrawn' | 'refused' | 'hit' | 'miss' =>
  fate.kind === 'ruled' ? (fate.draw.hit ? 'hit' : 'miss') : fate.kind;

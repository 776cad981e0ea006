import type { ActorId } from '../ids.ts';
import type { State } from '../state/state.ts';
import { sendersTo } from './economy/sanctions.ts';
import { together } from './monitoring.ts';
import { actorOf } from './read.ts';

/** The others who carry sanctions on the target together with a seat: by a package, or as one camp. */
export const fellowsOf = (state: State, seat: ActorId, target: ActorId): readonly ActorId[] => {
  const camp = actorOf(state, seat)?.camp;
  return sendersTo(state, target).filter(
    (other) =>
      other !== seat &&
      (together(state, seat, other, target) ||
        (camp !== 'neutral' && actorOf(state, other)?.camp === camp)),
  );
};

import type { ActorId } from '../ids.ts';
import type { State } from '../state/state.ts';

/** Whether two consult in a standing forum. */
export const inForum = (state: State, a: ActorId, b: ActorId): boolean =>
  state.measures.some(
    ({ instrument, by, target, params }) =>
      instrument === 'standing-forum' &&
      params['agreed'] === true &&
      ((by === a && target === b) || (by === b && target === a)),
  );

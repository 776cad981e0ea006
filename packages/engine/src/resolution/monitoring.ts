import type { ActorId } from '../ids.ts';
import type { State } from '../state/state.ts';

/** Levels of a monitoring body. */
const FULL = 2;

/** Whether the two stand against the target in one package. */
export const together = (state: State, a: ActorId, b: ActorId, target: ActorId): boolean =>
  state.packages.some(
    ({ status, terms, members }) =>
      status === 'bound' && terms.target === target && members.includes(a) && members.includes(b),
  );

/** R-Accession. How closely a sender's measures on a target are watched, 0–1: by a body of its own or of its package. */
export const monitoringOf = (state: State, by: ActorId, target: ActorId): number =>
  state.measures.reduce(
    (most, body) =>
      body.instrument === 'monitoring-body' &&
      body.target === target &&
      body.binds <= state.turn &&
      (body.by === by || together(state, body.by, by, target))
        ? Math.max(most, body.level / FULL)
        : most,
    0,
  );

/** Whether a seat looks away from what its own sanctions on the target forbid. */
export const looksAway = (state: State, by: ActorId, target: ActorId): boolean =>
  state.measures.some(
    ({ instrument, by: seat, target: whom, params }) =>
      instrument === 'wedge-offer' && params['step'] === 'take' && seat === by && whom === target,
  );

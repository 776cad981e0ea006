import type { ActorId } from '../ids.ts';
import { VERIFIED } from '../rules/accession.ts';
import type { Measure, State } from '../state/state.ts';
import { inEffect } from './packages.ts';

/** Levels of a monitoring body. */
const FULL = 2;

/** Whether the two stand against the target in one package. */
export const together = (state: State, a: ActorId, b: ActorId, target: ActorId): boolean =>
  state.packages.some(
    (pack) =>
      inEffect(pack) &&
      pack.terms.target === target &&
      pack.members.includes(a) &&
      pack.members.includes(b),
  );

/** R-Accession. How closely the members of a package look at what each of them does, 0–1. */
const verifiedIn = (state: State, by: ActorId, target: ActorId): number =>
  state.packages.reduce(
    (most, pack) =>
      inEffect(pack) && pack.terms.target === target && pack.members.includes(by)
        ? Math.max(most, VERIFIED[pack.terms.verification])
        : most,
    0,
  );

/**
 * R-Accession. How closely a sender's measures on a target are watched, 0–1: by a body of its own or
 * of its package, or by what the package's members agreed to show each other.
 */
export const monitoringOf = (state: State, by: ActorId, target: ActorId): number =>
  state.measures.reduce(
    (most, body) =>
      body.instrument === 'monitoring-body' &&
      body.target === target &&
      body.binds <= state.turn &&
      (body.by === by || together(state, body.by, by, target))
        ? Math.max(most, body.level / FULL)
        : most,
    verifiedIn(state, by, target),
  );

/** A measure by which its author does less than its own sanctions say, and on whom; null for any other. */
export const laxTowards = ({ instrument, target, params }: Measure): ActorId | null => {
  if (instrument === 'wedge-offer') return params['step'] === 'take' ? target : null;
  return instrument === 'slow-walk' ? target : null;
};

/** Whether a seat looks away from what its own sanctions on the target forbid. */
export const looksAway = (state: State, by: ActorId, target: ActorId): boolean =>
  state.measures.some((measure) => measure.by === by && laxTowards(measure) === target);

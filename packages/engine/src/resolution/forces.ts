import { pairId } from '../ids.ts';
import type { ActorId } from '../ids.ts';
import { BACKED, jointForce } from '../rules/defence-diplomacy.ts';
import type { State } from '../state/state.ts';
import { actorOf, capabilityOf, protectorsOf, quantity } from './read.ts';

/**
 * R-Defence diplomacy. Forces, 0–1, that stand behind an actor's threats to another: its own, those
 * of the partner that it can best act as one with, or half of a protector's.
 */
export const forcesBehind = (state: State, actor: ActorId, against: ActorId): number => {
  const force = (id: ActorId): number => capabilityOf(actorOf(state, id));
  const own = force(actor);
  const joint = state.scenario.actors
    .filter(({ id }) => id !== actor && id !== against)
    .map(({ id }) =>
      jointForce(own, force(id), quantity(state, 'interoperability', pairId(actor, id))),
    );
  const backed = protectorsOf(state, actor)
    .filter((protector) => protector !== against)
    .map((protector) => BACKED * force(protector));
  return [...joint, ...backed].reduce((most, one) => Math.max(most, one), own);
};

import { pairId } from '../ids.ts';
import type { ActorId } from '../ids.ts';
import { once } from '../once.ts';
import { BACKED, jointForce } from '../rules/defence-diplomacy.ts';
import type { State } from '../state/state.ts';
import { actorOf, capabilityOf, protectorsOf, quantity } from './read.ts';

/** Forces, 0–1, that an actor can bring to bear thanks to another. */
interface Backing {
  readonly from: ActorId;
  readonly force: number;
}
interface Forces {
  readonly own: number;
  readonly backing: readonly Backing[];
}

/** What each actor has and whoever helps it, whomever it may be turned against. */
const forces = once((state: State): ReadonlyMap<ActorId, Forces> => {
  const ids = state.scenario.actors.map(({ id }) => id);
  const force = new Map(ids.map((id) => [id, capabilityOf(actorOf(state, id))]));
  return new Map(
    ids.map((actor) => {
      const own = force.get(actor) ?? 0;
      const backing: Backing[] = [];
      for (const from of ids) {
        if (from === actor) continue;
        const together = quantity(state, 'interoperability', pairId(actor, from));
        backing.push({ from, force: jointForce(own, force.get(from) ?? 0, together) });
      }
      for (const from of protectorsOf(state, actor))
        backing.push({ from, force: BACKED * (force.get(from) ?? 0) });
      return [actor, { own, backing }];
    }),
  );
});

/**
 * R-Defence diplomacy. Forces, 0–1, that stand behind an actor's threats to another: its own, those
 * of the partner that it can best act as one with, or half of a protector's.
 */
export const forcesBehind = (state: State, actor: ActorId, against: ActorId): number => {
  const found = forces(state).get(actor);
  if (found === undefined) return 0;
  let most = found.own;
  for (const { from, force } of found.backing) if (from !== against && force > most) most = force;
  return most;
};

import { toMicro } from '../quantities.ts';
import { electionsIn, isNew, nextGovernment } from '../resolution/governments.ts';
import { quantity, turnDays } from '../resolution/read.ts';
import { turnsIn } from '../calendar.ts';
import { electionChance, fallChance, homeBandOf } from '../rules/home-bands.ts';
import type { ScenarioActor } from '../scenario.ts';
import type { State } from '../state/state.ts';
import type { SeatHome as Home } from './home-types.ts';

const nextElection = (state: State, { id }: ScenarioActor, support: number): Home['election'] => {
  for (let turn = state.turn; turn <= turnsIn(state); turn += 1) {
    const found = electionsIn(state, turn).find(
      ({ actor, date }) =>
        actor === id && !state.elections.some((held) => held.actor === id && held.date === date),
    );
    if (found === undefined) continue;
    return { turn, kind: found.kind, risk: toMicro(electionChance(support).value) };
  }
  return null;
};

/** R-Home. How firmly a seat's own government sits, and what threatens it. */
export const homeOf = (state: State, actor: ScenarioActor): Home | null => {
  if (actor.institution) return null;
  const support = quantity(state, 'support', actor.id);
  const chance = fallChance(support, actor.accountability, turnDays(state)).value;
  return {
    band: homeBandOf(support),
    fall: toMicro(nextGovernment(state, actor.id) === undefined ? 0 : chance),
    election: nextElection(state, actor, support),
    fresh: isNew(state, actor.id),
  };
};

import { flowId } from '../ids.ts';
import { carried } from '../rules/bite.ts';
import { feltStrain } from '../rules/home.ts';
import { lingering } from '../rules/overcompliance.ts';
import { burdenOf, exposuresOf } from '../resolution/economy/burden.ts';
import type { Burden, Tie } from '../resolution/economy/burden.ts';
import { leaking } from '../resolution/economy/leakage.ts';
import { guidanceFor } from '../resolution/economy/press.ts';
import { inWorld } from '../once.ts';
import type { ActorId } from '../ids.ts';
import { actorOf, quantity } from '../resolution/read.ts';
import type { ScenarioActor } from '../scenario.ts';
import type { Measure, State } from '../state/state.ts';

/** The world as the turn after this one would open: what was ordered late binds by then. */
const opened = new WeakMap<readonly Measure[], State>();
const following = (state: State): State => {
  const known = opened.get(state.measures);
  const same =
    known?.quantities === state.quantities &&
    known.packages === state.packages &&
    known.turn === state.turn + 1;
  if (known !== undefined && same) return known;
  const next = { ...state, turn: state.turn + 1 };
  opened.set(state.measures, next);
  return next;
};

/** Share, 0–1, of a branch that comes in by other ways, in the mean of the days to come. */
const leakIn = (
  state: State,
  actor: ScenarioActor,
  burden: Burden,
  days: number,
): ReadonlyMap<string, number> =>
  new Map(
    exposuresOf(state, actor.id).map(({ sector }) => {
      const now = quantity(state, 'leak', flowId(actor.id, sector.id));
      const moves = leaking(state, actor.id, sector, burden, days)?.flow.value ?? 0;
      return [sector.id, now + moves / 2];
    }),
  );

/** What one tie takes once more of it comes in by other ways. */
const valueIn = (
  state: State,
  actor: ScenarioActor,
  { own, sector, value, sanction }: Tie,
  leaks: ReadonlyMap<string, number>,
): number => {
  const now = quantity(state, 'leak', flowId(actor.id, sector));
  const through = (leak: number): number => 1 - leak * sanction.leaks;
  if (own || through(now) <= 0) return value;
  return (value * through(leaks.get(sector) ?? now)) / through(now);
};

/** Mean over `days` of what a lifted burden leaves behind, 0–1 (Simpson's rule). */
const lingeringIn = (days: number, guidance: number): number =>
  (1 + 4 * lingering(days / 2, guidance) + lingering(days, guidance)) / 6;

/** % of GDP a year, in the mean of the tail: all of it, and as the actor's people feel it. */
export interface TailStrain {
  readonly strain: number;
  readonly felt: number;
}

/**
 * R-Judgement. The strain of the days after the end: cuts go on to ramp up, more comes in by other
 * ways, reserves run down, and what was lifted is left behind.
 */
const strainAfter = inWorld((state, id: ActorId, days): TailStrain => {
  const actor = actorOf(state, id);
  if (actor === undefined) return { strain: 0, felt: 0 };
  const frozen = quantity(state, 'strain', actor.id);
  const biting = quantity(state, 'bite', actor.id);
  const next = following(state);
  const burden = burdenOf(next, actor.id, days);
  if (burden.ties.length === 0 && biting === 0) return { strain: frozen, felt: frozen };
  const leaks = leakIn(next, actor, burden, days);
  const values = burden.ties.map((tie) => ({ tie, value: valueIn(next, actor, tie, leaks) }));
  const gross = values.reduce((sum, { value }) => sum + value, 0);
  const due = gross * (1 - carried(gross, quantity(state, 'reserves', actor.id), days));
  const left = due < biting ? (biting - due) * lingeringIn(days, guidanceFor(next, actor.id)) : 0;
  const targeted = values
    .filter(({ tie }) => !tie.own && tie.sanction.measure.instrument === 'targeted-sanctions')
    .reduce((sum, { value }) => sum + value, 0);
  const bite = due + left;
  const strain = Math.max(0, frozen - biting + bite);
  const share = gross <= 0 ? 0 : targeted / gross;
  return { strain, felt: feltStrain(strain, share * bite, actor.coalitionSize) };
});

/** The same for an actor of the scenario. */
export const tailStrain = (state: State, { id }: ScenarioActor, days: number): TailStrain =>
  strainAfter(state, id, days);

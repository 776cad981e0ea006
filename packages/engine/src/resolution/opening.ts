import { datesOf, dayOf, turnsIn } from '../calendar.ts';
import type { Entry } from '../ledger/entry.ts';
import type { ScenarioInject } from '../scenario.ts';
import type { State } from '../state/state.ts';
import type { Chance } from '../verbs.ts';
import { holds } from './conditions.ts';
import { recordInject, settleInjects } from './injects.ts';
import { createRecorder } from './recorder.ts';
import type { Recorder } from './recorder.ts';

/** Whether the turn that the state is in holds a day from one date to the other, both inclusive. */
const within = (state: State, first: string | null, last: string | null): boolean => {
  const { from, to } = datesOf(state, state.turn);
  return (
    (first === null || dayOf(first) <= dayOf(to)) && (last === null || dayOf(last) >= dayOf(from))
  );
};

type Conditional = Extract<ScenarioInject['when'], { readonly on: 'condition' }>;

/**
 * Drawn each turn in which all of it is true. Only control may know that it was drawn: what was
 * weighed may be hidden, so the event goes back to nothing but itself.
 */
const comesAbout = (
  recorder: Recorder,
  { id }: ScenarioInject,
  { from, until, chance, all }: Conditional,
): boolean => {
  const state = recorder.state();
  if (!within(state, from, until)) return false;
  if (!all.every((condition) => holds(state, condition))) return false;
  if (chance >= 1) return true;
  const drawn = recorder.draw('inject', {
    rule: 'R-Inject',
    subject: id,
    ordinal: 0,
    chance,
    scale: 'chance',
    because: [],
    audience: 'control',
    terms: [],
  });
  return drawn.hit;
};

const due = (recorder: Recorder, inject: ScenarioInject, dice: boolean): boolean => {
  const { id, when } = inject;
  const state = recorder.state();
  if (state.fired.includes(id)) return false;
  switch (when.on) {
    case 'hand':
      return false;
    case 'rung':
      return state.publicRungs.some((rung) => rung >= when.rung);
    case 'condition':
      return (dice || when.chance >= 1) && comesAbout(recorder, inject, when);
    case 'date':
      return within(state, when.date, when.date);
  }
};

/** Fires what the calendar, the ladder or the world calls for at the opening of the state's turn. */
const fire = (recorder: Recorder, dice: boolean): Recorder => {
  const { injects } = recorder.state().scenario;
  const outbreaks = injects
    .filter((inject) => due(recorder, inject, dice))
    .flatMap((inject) => recordInject(recorder, inject));
  settleInjects(recorder, outbreaks);
  return recorder;
};

/** What happens at the opening of the first turn. Nobody has dice yet: what is drawn waits a turn. */
export const fireFirst = (state: State): State =>
  fire(createRecorder(state, { seed: '', salt: '' }), false).state();

/** Opens the next turn, unless this was the last, with what the calendar or the ladder brings. */
export const openNextTurn = (recorder: Recorder, chance: Chance): readonly Entry[] => {
  const { turn } = recorder.state();
  if (turn >= turnsIn(recorder.state())) return recorder.entries();
  recorder.fact('opening', {
    rule: 'R-Opening',
    fact: { type: 'turn.opened', turn: turn + 1 },
    because: [],
    audience: 'all',
  });
  recorder.settle();
  return [...recorder.entries(), ...fire(createRecorder(recorder.state(), chance), true).entries()];
};

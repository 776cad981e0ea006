import { datesOf, dayOf, turnsIn } from '../calendar.ts';
import { subjectIdFrom } from '../ids.ts';
import type { EntryId, InjectId } from '../ids.ts';
import type { Audience, Entry } from '../ledger/entry.ts';
import type { ScenarioInject } from '../scenario.ts';
import type { State } from '../state/state.ts';
import type { Chance } from '../verbs.ts';
import { createRecorder } from './recorder.ts';
import type { Recorder } from './recorder.ts';

const due = (state: State, { id, when }: ScenarioInject): boolean => {
  if (state.fired.includes(id)) return false;
  switch (when.on) {
    case 'hand':
      return false;
    case 'rung':
      return state.publicRungs.some((rung) => rung >= when.rung);
    case 'condition':
      return false;
    case 'date': {
      const { from, to } = datesOf(state, state.turn);
      return dayOf(when.date) >= dayOf(from) && dayOf(when.date) <= dayOf(to);
    }
  }
};

/** Records an event of the scenario, or one that a facilitator wrote, with what it changes. */
export const recordInject = (
  recorder: Recorder,
  inject: InjectId,
  text: string | null,
  audience: Audience,
  effects: ScenarioInject['effects'],
): EntryId => {
  const cause = recorder.append(
    { moment: 'inject', rule: 'R-Inject', because: [], audience },
    { kind: 'inject', inject, text },
  );
  for (const { quantity, subject, by } of effects)
    recorder.change('inject', {
      ...{ rule: 'R-Inject', quantity, subject: subjectIdFrom(subject), by },
      ...{ because: [cause], audience, terms: [] },
    });
  return cause;
};

/** Fires what the calendar or the ladder calls for at the opening of the turn that the state is in. */
export const fireDue = (state: State, chance: Chance): Recorder => {
  const recorder = createRecorder(state, chance);
  for (const inject of state.scenario.injects) {
    if (!due(state, inject)) continue;
    recordInject(recorder, inject.id, null, inject.audience, inject.effects);
  }
  recorder.settle();
  return recorder;
};

/** Opens the next turn, unless this was the last, with what the calendar or the ladder brings. */
export const openNextTurn = (recorder: Recorder, chance: Chance): readonly Entry[] => {
  const { turn } = recorder.state();
  if (turn >= turnsIn(recorder.state())) return recorder.entries();
  recorder.fact('opening', {
    ...{ rule: 'R-Opening', fact: { type: 'turn.opened', turn: turn + 1 } },
    ...{ because: [], audience: 'all' },
  });
  recorder.settle();
  return [...recorder.entries(), ...fireDue(recorder.state(), chance).entries()];
};

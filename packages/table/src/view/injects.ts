import type { InjectId, ScenarioInject, State } from '@convoy/engine';
import { dueAt } from '../commands/inject-due.ts';
import type { OwnWhen } from '../events/inject-events.ts';
import { injectPhases } from '../events/inject-events.ts';
import { ownHandle } from '../state/inject-desk.ts';
import type { OwnInject } from '../state/inject-desk.ts';
import type { Person, TableState } from '../state/state.ts';
import type { InjectsSection, SeenInject } from './inject-types.ts';

type Turns = readonly { readonly date: string }[];

const turnsOf = ({ opened: { scenario, options } }: TableState): Turns =>
  scenario.lengths.find(({ id }) => id === options.length)?.turns ?? [];

/** The turn that holds a day: calendars have no gaps. */
const turnOf = (turns: Turns, date: string): number | null => {
  const turn = turns.filter((one) => one.date <= date).length;
  return turn === 0 ? null : turn;
};

const firedTurns = ({ ledger }: State): ReadonlyMap<InjectId, number> =>
  new Map(
    ledger.flat().flatMap((entry) => (entry.kind === 'inject' ? [[entry.inject, entry.turn]] : [])),
  );

const firedAs = (
  turns: ReadonlyMap<InjectId, number>,
  inject: InjectId | null,
): SeenInject['fired'] => {
  const turn = inject === null ? undefined : turns.get(inject);
  return inject === null || turn === undefined ? null : { turn, inject };
};

/** The world may be a turn ahead of the room: what its opening brought is fired, not missed. */
const scenarioPassed = (
  { world }: TableState,
  turns: Turns,
  when: ScenarioInject['when'],
): boolean => {
  const next = turns[world.turn]?.date;
  switch (when.on) {
    case 'hand':
      return false;
    case 'rung':
      return next === undefined;
    case 'date':
      return (turnOf(turns, when.date) ?? 0) <= world.turn;
    case 'condition':
      return next === undefined || (when.until !== null && when.until < next);
  }
};

const ofScenario = (
  state: TableState,
  turns: Turns,
  fired: ReadonlyMap<InjectId, number>,
  { id, when, audience, effects, incident }: ScenarioInject,
): SeenInject => {
  const happened = firedAs(fired, id);
  return {
    ...{ inject: id, words: null, when, to: audience, effects, incident, dueAt: null },
    turn: when.on === 'date' ? turnOf(turns, when.date) : null,
    status: happened === null ? (state.injects.kept[id] ?? 'armed') : 'fired',
    fired: happened,
    passed: happened === null && scenarioPassed(state, turns, when),
  };
};

const phasesBefore = (phase: string): number => injectPhases.findIndex((one) => one === phase);

const ownPassed = (state: TableState, turns: Turns, when: OwnWhen): boolean => {
  switch (when.on) {
    case 'hand':
      return false;
    case 'rung':
      return state.turn >= turns.length;
    case 'turn':
      return when.turn <= state.turn;
    case 'clock':
      if (when.turn !== state.turn) return when.turn < state.turn;
      return state.phase === 'resolved' || phasesBefore(when.phase) < phasesBefore(state.phase);
  }
};

const ofControl = (
  state: TableState,
  turns: Turns,
  fired: ReadonlyMap<InjectId, number>,
  one: OwnInject,
): SeenInject => {
  const { title, text, when, to, effects } = one.draft;
  const happened = firedAs(fired, one.fired);
  return {
    ...{ inject: ownHandle(one.n), words: { title, text }, when, to, effects, incident: null },
    turn: when.on === 'turn' || when.on === 'clock' ? when.turn : null,
    status: happened === null ? one.standing : 'fired',
    fired: happened,
    passed: happened === null && ownPassed(state, turns, when),
    dueAt: happened === null && one.standing === 'armed' ? dueAt(state, one) : null,
  };
};

/** Every event in store and what became of it, for control and nobody else. */
export const injectsSection = (state: TableState, { role }: Person): InjectsSection | null => {
  if (role !== 'control') return null;
  const turns = turnsOf(state);
  const fired = firedTurns(state.world);
  return {
    list: [
      ...state.opened.scenario.injects.map((one) => ofScenario(state, turns, fired, one)),
      ...state.injects.own.map((one) => ofControl(state, turns, fired, one)),
    ],
  };
};

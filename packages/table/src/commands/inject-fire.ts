import type { InjectId, ScenarioInject, State } from '@convoy/engine';
import { engine, hashText, injectId } from '@convoy/engine';
import type { RoomEvent } from '../events/events.ts';
import type { InjectDraft } from '../events/inject-events.ts';
import { ownInject } from '../state/inject-desk.ts';
import type { OwnInject } from '../state/inject-desk.ts';
import type { TableState } from '../state/state.ts';
import { done, refuse } from './context.ts';
import type { Ask, Decision } from './context.ts';

/** From its words alone, so that no count tells of others that were written. */
const idFor = ({ turn, fired }: State, { title, text }: InjectDraft): InjectId => {
  const base = `live-${String(turn)}-${hashText(`${title}\n${text}`).slice(0, 10)}`;
  let id = injectId(base);
  for (let count = 2; fired.includes(id); count += 1) id = injectId(`${base}-${String(count)}`);
  return id;
};

const asScenarioInject = (id: InjectId, { to, effects }: InjectDraft): ScenarioInject => ({
  ...{ id, when: { on: 'hand' }, audience: to === 'all' ? to : [...to] },
  ...{ documented: false, source: null, incident: null },
  effects: effects.map(({ quantity, subject, by }) => ({ quantity, subject, by })),
});

/** The one way in which an event that control wrote comes about: as one of the scenario's would. */
export const fireOwn = (world: State, { n, draft }: Pick<OwnInject, 'n' | 'draft'>): Decision => {
  const id = idFor(world, draft);
  const injects = [...world.scenario.injects, asScenarioInject(id, draft)];
  const result = engine.inject({ ...world, scenario: { ...world.scenario, injects } }, id);
  if (!result.ok) return refuse('malformed', 'inject', {}, result.refusals);
  const { title, text, to } = draft;
  const told = { inject: id, title, text, to };
  return done({ type: 'world.injected', outcome: result.value, own: n, told });
};

/** Whether events may come about now: not before the start, nor between resolution and publication. */
export const mayHappen = ({ phase, ended }: TableState): Decision | null => {
  if (ended) return refuse('room-over');
  if (phase === 'lobby') return refuse('not-started');
  return phase === 'resolved' ? refuse('wrong-phase') : null;
};

const ofScenario = ({ world }: TableState, id: InjectId): Decision => {
  const result = engine.inject(world, id);
  if (!result.ok) return refuse('malformed', 'inject', {}, result.refusals);
  const event: RoomEvent = { type: 'world.injected', outcome: result.value };
  return done(event);
};

/** Lets an event happen now, whatever it waits for, also while it is held or the clock stands. */
export const injectNow = ({ state, person }: Ask, handle: InjectId): Decision => {
  if (person.role !== 'control') return refuse('not-allowed');
  const cannot = mayHappen(state);
  if (cannot !== null) return cannot;
  const own = ownInject(state.injects, handle);
  if (own === undefined) return ofScenario(state, handle);
  return own.fired === null ? fireOwn(state.world, own) : refuse('already-fired', 'inject');
};

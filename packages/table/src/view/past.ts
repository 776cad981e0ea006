import { engine } from '@convoy/engine';
import type { Person, TableState } from '../state/state.ts';
import type { Cut, Surroundings } from './surroundings.ts';
import type { TableView } from './types.ts';
import { view, viewerOf } from './view.ts';

/** Whether this person may look back: control at any time, everybody once the room has ended. */
export const mayLookBack = (now: TableState, person: Person): boolean =>
  person.role === 'control' || now.ended;

/** Whether everything that was hidden lies open to this person: what a review shows of the world. */
export const seesWhole = (now: TableState, person: Person): boolean =>
  viewerOf(now, person).kind === 'review';

/**
 * The room as it stood, for who the viewer is now: the same sections, cut by the same code. What
 * control has hidden since stays hidden, so that nothing comes back by looking behind it.
 */
export const pastView = (
  past: TableState,
  now: TableState,
  person: Person,
  around: Pick<Surroundings, 'callSigns' | 'drafts'>,
  cut: Cut = engine.view,
): TableView => {
  const everybody = Object.values(past.people).map(({ id }) => id);
  const state = { ...past, talk: { ...past.talk, hidden: now.talk.hidden } };
  return view(state, person, { ...around, present: everybody, awaySince: {} }, cut);
};

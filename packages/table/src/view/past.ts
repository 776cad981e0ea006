import type { ActorId, LedgerSection, State, Viewer } from '@convoy/engine';
import { engine, ledgerOf } from '@convoy/engine';
import { personId } from '../ids.ts';
import type { Person, TableState } from '../state/state.ts';
import { hasSight } from './eyes.ts';
import type { Cut, Surroundings } from './surroundings.ts';
import { toldSection } from './told.ts';
import type { TableView } from './types.ts';
import { view } from './view.ts';
import { closedWorld, isOpen, maySeeWhole, viewerOf } from './whole.ts';

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
  // Until everything is open a seat's past is for those who may know it now: not for whoever took it
  // over since, nor for those who watched with leave that they have lost.
  const asNow = maySeeWhole(now, person) ? {} : { days: now.days, watchers: now.watchers };
  const state = { ...past, ...asNow, talk: { ...past.talk, hidden: now.talk.hidden } };
  return view(state, person, { ...around, present: everybody, awaySince: {} }, cut);
};

/** With whose eyes the world is played back: everybody's, one seat's, or as it truly was. */
export type Eyes =
  | { readonly kind: 'public' }
  | { readonly kind: 'seat'; readonly seat: ActorId }
  | { readonly kind: 'truth' };

/**
 * The one place that says who may borrow eyes: whoever may look back sees what everybody saw; a
 * seat's world and the true one are for those to whom everything lies open, and for whoever saw
 * the world whole all along.
 */
export const mayReplay = (now: TableState, person: Person, eyes: Eyes): boolean =>
  mayLookBack(now, person) &&
  (eyes.kind === 'public' || seesWhole(now, person) || hasSight(now, person, 'world'));

const viewerBehind = (eyes: Eyes): Viewer => (eyes.kind === 'truth' ? { kind: 'control' } : eyes);
/** Behind the truth while a turn is unpublished, for all but the truth itself. */
const worldBefore = (state: TableState, eyes: Eyes): State =>
  eyes.kind === 'truth' ? state.world : state.shown;

/** Who sits nowhere and is nobody: what the people of a seat said and did stays theirs. */
const somebody: Person = { id: personId('nobody'), role: 'observer', seat: null, bound: null };

/**
 * The world as it stood before these eyes, the same to the byte as what they were sent; of the room
 * only what everybody saw. The caller has asked `mayReplay`.
 */
export const replayView = (
  past: TableState,
  now: TableState,
  eyes: Eyes,
  cut: Cut = engine.view,
): TableView => {
  const around = { callSigns: {}, drafts: {} };
  const room = pastView(past, now, somebody, around, cut);
  const known = worldBefore(past, eyes);
  const viewer = viewerBehind(eyes);
  const { clock, board, seat, paper, orders, ledger, truth, outcome } = cut(known, viewer);
  return {
    ...room,
    me: { ...room.me, seat: eyes.kind === 'seat' ? eyes.seat : null },
    told: toldSection(past.opened, past.injects.told, known, viewer),
    ...{ clock, board, seat, paper, orders, ledger, truth, outcome },
  };
};

/** A turn's whole ledger as these eyes may read it. The caller has asked `mayReplay`. */
export const replayLedger = (now: TableState, eyes: Eyes, turn: number): LedgerSection => {
  const closed = eyes.kind === 'public' && !isOpen(now);
  const world = closed ? closedWorld(now.shown, null) : worldBefore(now, eyes);
  return ledgerOf(world, viewerBehind(eyes), turn);
};

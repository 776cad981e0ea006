import type { CheckSight } from '../check/check.ts';
import type { ActorId } from '../ids.ts';
import { once } from '../once.ts';
import { actorOf } from '../resolution/read.ts';
import type { State } from '../state/state.ts';
import { boardOf } from './board.ts';
import { clockOf } from './clock.ts';
import { ordersOf } from './orders.ts';
import { paperOf } from './paper.ts';
import { seatOf } from './seat.ts';
import type { Viewer } from './types.ts';

type Sight = Omit<CheckSight, 'orders'>;

const build = (state: State, viewer: Viewer): Sight => ({
  viewer,
  clock: clockOf(state),
  board: boardOf(state, viewer),
  seat: viewer.kind === 'seat' ? seatOf(state, viewer.seat) : null,
  paper: paperOf(state, viewer),
});

/** What each seat sees of one state: its page, the check of its orders and its bot ask for the same. */
const seen = once<State, Map<ActorId, Sight>>(() => new Map());

const sightOf = (state: State, viewer: Viewer): Sight => {
  if (viewer.kind !== 'seat') return build(state, viewer);
  const known = seen(state);
  const found = known.get(viewer.seat);
  if (found !== undefined) return found;
  const sight = build(state, viewer);
  known.set(viewer.seat, sight);
  return sight;
};

/** The sections that orders are judged by; a seat's whole view starts from the same ones. */
export const sectionsFor = (
  state: State,
  viewer: Viewer,
  only: ReadonlySet<string> | null = null,
): CheckSight => {
  const sight = sightOf(state, viewer);
  const actor = viewer.kind === 'seat' ? actorOf(state, viewer.seat) : undefined;
  const orders =
    actor === undefined || sight.clock.over ? null : ordersOf(state, actor, sight, only);
  return { ...sight, orders };
};

/** What a seat's orders are judged by: its sections, with a menu of the instruments in question. */
export const checkSightOf = (
  state: State,
  seat: ActorId,
  instruments: ReadonlySet<string>,
): CheckSight => sectionsFor(state, { kind: 'seat', seat }, instruments);

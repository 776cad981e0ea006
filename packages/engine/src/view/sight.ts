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
import type { OrdersSection, Viewer } from './types.ts';

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

/** The sections that a viewer's orders are judged by; its whole view starts from the same ones. */
export const sightOf = (state: State, viewer: Viewer): Sight => {
  if (viewer.kind !== 'seat') return build(state, viewer);
  const known = seen(state);
  const found = known.get(viewer.seat);
  if (found !== undefined) return found;
  const sight = build(state, viewer);
  known.set(viewer.seat, sight);
  return sight;
};

/** What a seat may order now; null for all but seats, and once the crisis is over. */
export const menuFor = (
  state: State,
  viewer: Viewer,
  only: ReadonlySet<string> | null = null,
): OrdersSection | null => {
  if (viewer.kind !== 'seat' || state.outcome !== null) return null;
  const actor = actorOf(state, viewer.seat);
  return actor === undefined ? null : ordersOf(state, actor, sightOf(state, viewer), only);
};

/** What a seat's orders are judged by: its sections, with a menu of the instruments in question. */
export const checkSightOf = (
  state: State,
  seat: ActorId,
  instruments: ReadonlySet<string>,
): CheckSight => {
  const viewer = { kind: 'seat', seat } as const;
  return { ...sightOf(state, viewer), orders: menuFor(state, viewer, instruments) };
};

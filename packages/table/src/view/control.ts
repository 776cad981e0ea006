import type { ActorId, Order } from '@convoy/engine';
import { engine } from '@convoy/engine';
import { isTeamType } from '../events/events.ts';
import { isInjectEvent } from '../events/inject-events.ts';
import { isTalkEvent } from '../events/talk-events.ts';
import { seatList } from '../state/state.ts';
import type { LogLine, Person, Seat, TableState } from '../state/state.ts';
import { hasSight } from './eyes.ts';
import { orderState } from './lock.ts';
import type { ControlSection } from './types.ts';
import type { Cut, Surroundings } from './surroundings.ts';

const written = (
  state: TableState,
  id: ActorId,
  seat: Seat,
  around: Surroundings,
): readonly Order[] => {
  if (seat.lock?.turn === state.turn) return seat.lock.orders;
  const draft = around.drafts[id];
  return draft?.turn === state.turn ? draft.orders : [];
};

type OrderLines = ControlSection['seats'][number]['orders'];
const orderLines = (
  state: TableState,
  id: ActorId,
  seat: Seat,
  around: Surroundings,
  cut: Cut,
): OrderLines => {
  const own = cut(state.shown, { kind: 'seat', seat: id });
  const orders = written(state, id, seat, around);
  const whole = engine.check(own, orders);
  return orders.map((order, place) => {
    const alone = engine.check(own, [order]);
    const refusal = whole.refusals.find((found) => found.order === place);
    return { order, refusal: refusal?.code ?? null, rung: alone.rung, cost: alone.cost };
  });
};

const seatLine = (
  state: TableState,
  id: ActorId,
  seat: Seat,
  around: Surroundings,
  orders: OrderLines,
): ControlSection['seats'][number] => {
  const here = seat.people.some((person) => around.present.includes(person));
  const gone = seat.people.map((person) => around.awaySince[person] ?? null);
  const lastSeen = gone.reduce<number | null>(
    (latest, at) => (at === null ? latest : Math.max(latest ?? at, at)),
    null,
  );
  const standing = orderState(state, id, around);
  const away = seat.keeper === 'people' && !here && (standing === 'none' || standing === 'draft');
  return {
    seat: id,
    keeper: seat.keeper,
    state: away ? 'away' : standing,
    here,
    awaySince: here ? null : lastSeen,
    orders,
    forecast: orders !== null && seat.lock?.turn === state.turn ? seat.lock.forecast : null,
  };
};

/** Which lines of the log a duty needs: not who conferred, wrote or bargained with whom, where it sees none of it. */
const tells = (state: TableState, viewer: Person, { type }: LogLine): boolean => {
  if (isTeamType(type)) return hasSight(state, viewer, 'teams');
  if (isInjectEvent({ type })) return hasSight(state, viewer, 'world');
  if (isTalkEvent({ type })) return hasSight(state, viewer, 'talk');
  return type !== 'paper.made' || hasSight(state, viewer, 'world');
};

/** For a person in control: every seat's state, its orders where the duty needs them, and the log of the room. */
export const controlSection = (
  state: TableState,
  viewer: Person,
  around: Surroundings,
  cut: Cut,
): ControlSection => ({
  seats: seatList(state).map(({ id, seat }) => {
    const known = hasSight(state, viewer, 'orders');
    const orders = known ? orderLines(state, id, seat, around, cut) : null;
    return seatLine(state, id, seat, around, orders);
  }),
  unpublished: state.phase === 'resolved',
  // How the room is run is control's own; who sees the whole truth of the world has no part in it.
  log: (viewer.role === 'control' ? state.log : [])
    .filter((line) => tells(state, viewer, line))
    .map(({ at, type, seat, person, detail }) => ({
      at,
      type,
      seat,
      callSign: person === null ? null : (around.callSigns[person] ?? ''),
      detail,
    })),
});

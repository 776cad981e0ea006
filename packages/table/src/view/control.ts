import type { ActorId, Order } from '@convoy/engine';
import { engine } from '@convoy/engine';
import { seatList } from '../state/state.ts';
import type { Seat, TableState } from '../state/state.ts';
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

const seatLine = (
  state: TableState,
  id: ActorId,
  seat: Seat,
  around: Surroundings,
  cut: Cut,
): ControlSection['seats'][number] => {
  const own = cut(state.shown, { kind: 'seat', seat: id });
  const orders = written(state, id, seat, around);
  const whole = engine.check(own, orders);
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
    orders: orders.map((order, place) => {
      const alone = engine.check(own, [order]);
      const refusal = whole.refusals.find((found) => found.order === place);
      return { order, refusal: refusal?.code ?? null, rung: alone.rung, cost: alone.cost };
    }),
    forecast: seat.lock?.turn === state.turn ? seat.lock.forecast : null,
  };
};

/** For the person in control: every seat's state and orders, and the log of the room. */
export const controlSection = (
  state: TableState,
  around: Surroundings,
  cut: Cut,
): ControlSection => ({
  seats: seatList(state).map(({ id, seat }) => seatLine(state, id, seat, around, cut)),
  unpublished: state.phase === 'resolved',
  log: state.log.map(({ at, type, seat, person, detail }) => ({
    at,
    type,
    seat,
    callSign: person === null ? null : (around.callSigns[person] ?? ''),
    detail,
  })),
});

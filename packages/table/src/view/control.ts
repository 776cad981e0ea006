import type { ActorId } from '@convoy/engine';
import { engine } from '@convoy/engine';
import { conflictsIn, ownNotes } from '../conflicts/conflicts.ts';
import { isTeamType } from '../events/events.ts';
import { isInjectEvent } from '../events/inject-events.ts';
import { isTalkEvent } from '../events/talk-events.ts';
import { seatList } from '../state/state.ts';
import type { LogLine, Person, Seat, TableState } from '../state/state.ts';
import { hasSight } from './eyes.ts';
import { isPassed, missRuleOf } from '../state/seating.ts';
import { orderState } from './lock.ts';
import { written } from './written.ts';
import type { ControlSection } from './types.ts';
import type { Cut, Surroundings } from './surroundings.ts';

type OrderLines = ControlSection['seats'][number]['orders'];
const orderLines = (
  state: TableState,
  id: ActorId,
  seat: Seat,
  around: Surroundings,
  cut: Cut,
  conflicts: ReturnType<typeof conflictsIn>,
): OrderLines => {
  const orders = written(state, id, seat, around.drafts);
  if (orders.length === 0) return [];
  const own = cut(state.shown, { kind: 'seat', seat: id });
  const whole = engine.check(own, orders);
  return orders.map((order, place) => {
    const alone = engine.check(own, [order]);
    const refusal = whole.refusals.find((found) => found.order === place);
    return {
      order,
      refusal: refusal?.code ?? null,
      rung: alone.rung,
      cost: alone.cost,
      conflicts: [...ownNotes(id, whole.notes, place), ...conflicts(id, place)],
    };
  });
};

const seatLine = (
  state: TableState,
  id: ActorId,
  seat: Seat,
  around: Surroundings,
  orders: OrderLines,
): ControlSection['seats'][number] => {
  // Behind the curtain nobody is connected, and the seat is there as long as its device goes around.
  const here =
    isPassed(state.seating, id) || seat.people.some((person) => around.present.includes(person));
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
    rule: missRuleOf(state.seating, id),
    state: away ? 'away' : standing,
    here,
    awaySince: here ? null : lastSeen,
    orders,
    forecast: orders !== null && seat.lock?.turn === state.turn ? seat.lock.forecast : null,
  };
};

/** Orders, and what speaks against them, for those alone whose duty it is to see them. */
const seatLines = (
  state: TableState,
  viewer: Person,
  around: Surroundings,
  cut: Cut,
): ControlSection['seats'] => {
  const list = seatList(state);
  if (!hasSight(state, viewer, 'orders'))
    return list.map(({ id, seat }) => seatLine(state, id, seat, around, null));
  const sets = list.map(({ id, seat }) => ({
    seat: id,
    orders: written(state, id, seat, around.drafts),
  }));
  const conflicts = conflictsIn(state.shown, sets);
  return list.map(({ id, seat }) =>
    seatLine(state, id, seat, around, orderLines(state, id, seat, around, cut, conflicts)),
  );
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
  seats: seatLines(state, viewer, around, cut),
  unpublished: state.phase === 'resolved' && state.published < state.turn,
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

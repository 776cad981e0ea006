import type { Lineage } from '../state/lineage.ts';
import type { Person, TableState } from '../state/state.ts';
import { isLocked, keptSeats, seatList } from '../state/state.ts';
import type { RoomSection, SeatsSection } from './types.ts';
import type { Surroundings } from './surroundings.ts';
import { revealOf } from '../state/review-state.ts';
import { isOpen } from './whole.ts';

/** Rooms that an archive names are not here, and their codes are told to nobody. */
const lineageOf = ({ lineage: { origin, branches, imported } }: TableState): Lineage =>
  imported === null
    ? {
        origin,
        branches: branches.map(({ code, turn, move }) => ({ ...{ code, turn, move } })),
        imported,
      }
    : { origin: null, branches: [], imported };

/** The same for everybody in the room: counts of locks, never whose. */
export const roomSection = (state: TableState): RoomSection => {
  const { scenario, options, code } = state.opened;
  const kept = keptSeats(state);
  return {
    code,
    scenario: scenario.id,
    length: options.length,
    level: scenario.level,
    phase: state.phase,
    turn: state.turn,
    advance: options.advance,
    controlled: options.controlled,
    solo: options.solo,
    advice: state.advice,
    forecasts: state.forecasts,
    endsAt: state.clock.endsAt,
    paused: state.clock.paused,
    leftMs: state.clock.leftMs,
    locked: state.phase === 'order' ? kept.filter((seat) => isLocked(state, seat)).length : 0,
    toLock: state.phase === 'order' ? kept.length : 0,
    published: state.published,
    ended: state.ended,
    reveal: revealOf(state),
    open: isOpen(state),
    outage: state.clock.outage,
    practice: state.practice,
    asksNames: state.staff.asksNames,
    lineage: lineageOf(state),
  };
};

/** Who sits where. The projector shows counts; whose pen it is shows in one's own seat and to control. */
export const seatsSection = (
  state: TableState,
  viewer: Person,
  around: Surroundings,
): SeatsSection => ({
  seats: seatList(state).map(({ id, seat }) => ({
    seat: id,
    keeper: seat.keeper,
    people:
      viewer.role === 'projector'
        ? []
        : seat.people.map((person) => ({
            person,
            callSign: around.callSigns[person] ?? '',
            pen: (viewer.role === 'control' || viewer.seat === id) && seat.pen === person,
            here: around.present.includes(person),
          })),
    count: seat.people.length,
  })),
  observers: Object.values(state.people).filter((person) => person.role === 'observer').length,
});

import type { View, Viewer } from '@convoy/engine';
import { engine } from '@convoy/engine';
import type { Person, TableState } from '../state/state.ts';
import { mayRun } from '../state/state.ts';
import { controlSection } from './control.ts';
import { injectsSection } from './injects.ts';
import { lockSection } from './lock.ts';
import { reviewSection } from './review.ts';
import type { Cut, Surroundings } from './surroundings.ts';
import { roomSection, seatsSection } from './room.ts';
import { rulingsSection } from './rulings.ts';
import { seatingSection } from './seating.ts';
import { signalsSection } from './signals.ts';
import { talkSection } from './talk.ts';
import { teamSection } from './team.ts';
import { toldSection } from './told.ts';
import type { TableView } from './types.ts';

/** As whom the engine cuts its view for a person. */
export const viewerOf = (state: TableState, person: Person): Viewer => {
  if (state.ended && state.world.outcome !== null) return { kind: 'review' };
  if (person.role === 'control') return { kind: 'control' };
  return person.seat === null ? { kind: 'public' } : { kind: 'seat', seat: person.seat };
};

/** In the review a seat keeps its own dials and aims beside everything that has opened. */
const ownDials = (state: TableState, person: Person, whole: View, cut: Cut): View['seat'] =>
  whole.viewer.kind === 'review' && person.seat !== null
    ? cut(state.world, { kind: 'seat', seat: person.seat }).seat
    : whole.seat;

/**
 * Everything one person may know, built field by field. `cut` lets the server share one cut of the
 * world among viewers who see the same; it must return what the engine's own `view` returns.
 */
export const view = (
  state: TableState,
  person: Person,
  around: Surroundings,
  cut: Cut = engine.view,
): TableView => {
  const viewer = viewerOf(state, person);
  const known = viewer.kind === 'control' ? state.world : state.shown;
  const world = cut(known, viewer);
  return {
    room: roomSection(state),
    me: {
      person: person.id,
      role: person.role,
      callSign: around.callSigns[person.id] ?? '',
      seat: person.seat,
      pen: person.seat !== null && state.seats[person.seat]?.pen === person.id,
      mayRun: mayRun(person),
    },
    seats: seatsSection(state, person, around),
    seating: seatingSection(state, person, around),
    lock: lockSection(state, person, around),
    team: teamSection(state, person, around),
    talk: talkSection(state, person, around),
    signals: signalsSection(state, person),
    rulings: rulingsSection(state, person, around),
    told: toldSection(state.opened, state.injects.told, known, viewer),
    control: person.role === 'control' ? controlSection(state, around, cut) : null,
    injects: injectsSection(state, person),
    review: state.ended ? reviewSection(state, person, around) : null,
    clock: world.clock,
    board: world.board,
    seat: ownDials(state, person, world, cut),
    paper: world.paper,
    orders: world.orders,
    ledger: world.ledger,
    truth: world.truth,
    outcome: world.outcome,
  };
};

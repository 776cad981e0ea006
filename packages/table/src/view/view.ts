import type { View } from '@convoy/engine';
import { engine } from '@convoy/engine';
import type { Person, TableState } from '../state/state.ts';
import { dutiesOf } from '../state/staff.ts';
import { mayRun } from '../state/state.ts';
import { assessSection } from './assess.ts';
import { controlSection } from './control.ts';
import { eyesFor, hasSight, seatSeen } from './eyes.ts';
import { injectsSection } from './injects.ts';
import { daysSection } from './days.ts';
import { keepingSection } from './keeping.ts';
import { lockSection } from './lock.ts';
import { reviewSection } from './review.ts';
import type { Cut, Surroundings } from './surroundings.ts';
import { roomSection, seatsSection } from './room.ts';
import { rulingsSection } from './rulings.ts';
import { screenSection } from './screen.ts';
import { seatingSection } from './seating.ts';
import { signalsSection } from './signals.ts';
import { staffSection } from './staff.ts';
import { talkSection } from './talk.ts';
import { teamSection } from './team.ts';
import { toldSection } from './told.ts';
import type { TableView } from './types.ts';
import { watchersSection } from './watchers.ts';
import { maySeeWhole, sightOf } from './whole.ts';

/** In control, but not to direct. */
const offDuty = (state: TableState, person: Person): boolean =>
  person.role === 'control' && !dutiesOf(state, person).includes('director');

/** In the review a seat keeps its own dials and aims beside everything that has opened. */
const ownDials = (state: TableState, person: Person, whole: View, cut: Cut): View['seat'] =>
  whole.viewer.kind === 'review' && person.seat !== null
    ? cut(state.world, { kind: 'seat', seat: person.seat }).seat
    : whole.seat;

/** How hot it was turn by turn is told in words alone until everything opens. */
const outcomeFor = (state: TableState, person: Person, { outcome }: View): View['outcome'] =>
  outcome === null || maySeeWhole(state, person) || hasSight(state, person, 'world')
    ? outcome
    : { ...outcome, path: [] };

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
  const { viewer, world: known } = sightOf(state, person);
  const world = cut(known, viewer);
  return {
    room: roomSection(state),
    me: {
      person: person.id,
      role: person.role,
      callSign: around.callSigns[person.id] ?? '',
      seat: seatSeen(state, person),
      pen: person.seat !== null && state.seats[person.seat]?.pen === person.id,
      mayRun: mayRun(person) && !offDuty(state, person),
    },
    seats: seatsSection(state, eyesFor(state, person, 'seats'), around),
    seating: seatingSection(state, eyesFor(state, person, 'seating'), around),
    lock: lockSection(state, eyesFor(state, person, 'lock'), around),
    team: teamSection(state, eyesFor(state, person, 'team'), around),
    talk: talkSection(state, eyesFor(state, person, 'talk'), around),
    signals: signalsSection(state, eyesFor(state, person, 'signals')),
    rulings: rulingsSection(state, eyesFor(state, person, 'rulings'), around),
    days: daysSection(state, eyesFor(state, person, 'days')),
    keeping: keepingSection(state),
    told: toldSection(state.opened, state.injects.told, known, viewer),
    control:
      hasSight(state, person, 'orders') || person.role === 'control'
        ? controlSection(state, person, around, cut)
        : null,
    injects: injectsSection(state, eyesFor(state, person, 'injects')),
    screen: screenSection(state),
    watchers: watchersSection(state, person, around),
    staff: staffSection(state, person, around),
    assess: assessSection(state, person, around),
    review: state.ended ? reviewSection(state, person, around) : null,
    clock: world.clock,
    board: world.board,
    seat: ownDials(state, person, world, cut),
    paper: world.paper,
    orders: world.orders,
    ledger: world.ledger,
    truth: world.truth,
    outcome: outcomeFor(state, person, world),
  };
};

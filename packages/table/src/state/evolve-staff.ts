import type { ActorId } from '@convoy/engine';
import type { StaffEvent } from '../events/staff-events.ts';
import type { PersonId } from '../ids.ts';
import type { Invitation } from './staff.ts';
import type { TableState } from './state.ts';
import type { Grade, WatcherState } from './watchers.ts';

const withInvitation = (
  state: TableState,
  n: number,
  change: (one: Invitation) => Invitation,
): TableState => ({
  ...state,
  staff: {
    ...state.staff,
    invitations: state.staff.invitations.map((one) => (one.n === n ? change(one) : one)),
  },
});

const withDuties = (
  state: TableState,
  person: string,
  duties: Invitation['duties'],
): TableState => ({
  ...state,
  staff: { ...state.staff, duties: { ...state.staff.duties, [person]: duties } },
});

/** From here on the person is somebody else to the room, and so are their ways in. */
export const renewed = (state: TableState, person: string, at: number): TableState => ({
  ...state,
  staff: { ...state.staff, since: { ...state.staff.since, [person]: at } },
});

const withWish = (watchers: WatcherState, person: PersonId, seat: ActorId | null): WatcherState => {
  const others = watchers.wishes.filter((wish) => wish.person !== person);
  return { ...watchers, wishes: seat === null ? others : [...others, { person, seat }] };
};
/** What was seen once is not unseen: an oath outlasts the grade. */
const withGrade = (watchers: WatcherState, person: PersonId, grade: Grade): WatcherState => ({
  ...withWish(watchers, person, null),
  grades: { ...watchers.grades, [person]: grade },
  sworn:
    grade.kind === 'truth' && !watchers.sworn.includes(person)
      ? [...watchers.sworn, person]
      : watchers.sworn,
});

/** Folds what the people do who run, watch and show a room. */
export const evolveStaff = (state: TableState, event: StaffEvent, at: number): TableState => {
  switch (event.type) {
    case 'view.looked':
    case 'turn.foreseen':
      return state;
    case 'control.invited': {
      const { n, hash, duties } = event;
      const made: Invitation = { n, hash, duties, at, state: 'open', usedBy: null };
      return {
        ...state,
        staff: { ...state.staff, invitations: [...state.staff.invitations, made] },
      };
    }
    case 'invitation.revoked':
      return withInvitation(state, event.n, (one) => ({ ...one, state: 'revoked' }));
    case 'invitation.used': {
      const { n, person } = event;
      const duties = state.staff.invitations.find((one) => one.n === n)?.duties ?? [];
      const used = withInvitation(state, n, (one) => ({ ...one, state: 'used', usedBy: person }));
      return withDuties(used, person, duties);
    }
    case 'duties.set':
      return renewed(withDuties(state, event.person, event.duties), event.person, at);
    case 'screen.pinned':
      return { ...state, screen: { ...state.screen, pin: event.scene } };
    case 'screen.code-hidden':
      return { ...state, screen: { ...state.screen, codeHidden: event.on } };
    case 'names.asked':
      return { ...state, staff: { ...state.staff, asksNames: event.on } };
    case 'locks.named':
      return { ...state, screen: { ...state.screen, namesLocks: event.on } };
    case 'shadow.asked':
      return { ...state, watchers: withWish(state.watchers, event.person, event.seat) };
    case 'grade.set':
      return renewed(
        { ...state, watchers: withGrade(state.watchers, event.person, event.grade) },
        event.person,
        at,
      );
    case 'control.removed': {
      const { [event.person]: _gone, ...people } = state.people;
      return { ...state, people };
    }
  }
};

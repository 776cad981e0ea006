import { sectionSights, sees } from '../duties/may-see.ts';
import type { Sight } from '../duties/may-see.ts';
import { dutiesOf } from '../state/staff.ts';
import { gradeOf } from '../state/watchers.ts';
import type { Person, TableState } from '../state/state.ts';
import type { SectionName } from './types.ts';

/** Whether a person sees this: in control by their duty, else by control's leave to see everything. */
export const hasSight = (state: TableState, person: Person, sight: Sight): boolean =>
  (person.role === 'control' && sees(dutiesOf(state, person), sight)) ||
  gradeOf(state, person).kind === 'truth';

/** The seat whose view a person has: their own, or the one that they shadow. */
export const seatSeen = (state: TableState, person: Person): Person['seat'] => {
  const grade = gradeOf(state, person);
  return grade.kind === 'shadow' ? grade.seat : person.seat;
};

/**
 * As whom a section is built for a person: as themself; for one in control whose duty does not need
 * it, as somebody who watches; for one who watches, as whoever they were given leave to see with.
 */
export const eyesFor = (state: TableState, person: Person, section: SectionName): Person => {
  const sight = sectionSights[section];
  const grade = gradeOf(state, person);
  if (grade.kind === 'shadow') return { ...person, seat: seatSeen(state, person) };
  if (grade.kind === 'truth' && sight !== 'open') return { ...person, role: 'control' };
  return person.role !== 'control' || sight === 'open' || hasSight(state, person, sight)
    ? person
    : { ...person, role: 'observer' };
};

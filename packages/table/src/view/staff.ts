import { allowedBy } from '../duties/may-do.ts';
import { sightsOf } from '../duties/may-see.ts';
import { dutiesOf } from '../state/staff.ts';
import type { Person, TableState } from '../state/state.ts';
import type { StaffSection } from './staff-types.ts';
import type { Surroundings } from './surroundings.ts';

export const staffSection = (
  state: TableState,
  viewer: Person,
  { callSigns, present }: Pick<Surroundings, 'callSigns' | 'present'>,
): StaffSection | null => {
  if (viewer.role !== 'control') return null;
  const duties = dutiesOf(state, viewer);
  return {
    duties,
    may: allowedBy(duties),
    sees: sightsOf(duties),
    people: Object.values(state.people)
      .filter(({ role }) => role === 'control')
      .map((one) => ({
        person: one.id,
        callSign: callSigns[one.id] ?? '',
        duties: dutiesOf(state, one),
        here: present.includes(one.id),
      })),
    invitations: duties.includes('director')
      ? state.staff.invitations.map(({ n, duties: given, at, state: stands, usedBy }) => ({
          ...{ n, duties: given, at, state: stands },
          usedBy: usedBy === null ? null : (callSigns[usedBy] ?? ''),
        }))
      : [],
  };
};

import type { Duty } from '../duties/duties.ts';
import type { PersonId } from '../ids.ts';
import type { PersonRole } from '../events/parts.ts';

/** One way into control, for one person, with the duties that it gives. */
export interface Invitation {
  /** Counted in the room, from 1. */
  readonly n: number;
  /** Of the code that alone opens it; the code itself is kept nowhere. */
  readonly hash: string;
  readonly duties: readonly Duty[];
  readonly at: number;
  readonly state: 'open' | 'used' | 'revoked';
  readonly usedBy: PersonId | null;
}

/** The people in control of a room. */
export interface StaffState {
  readonly duties: Readonly<Record<string, readonly Duty[]>>;
  readonly invitations: readonly Invitation[];
  /** When a person became what they now are; older ways in are then exchanged for new ones. */
  readonly since: Readonly<Record<string, number>>;
  /** Whether people may say who they are. */
  readonly asksNames: boolean;
}
export const noStaff: StaffState = {
  ...{ duties: {}, invitations: [], since: {}, asksNames: false },
};

/** Whoever it is about, by id and role. */
interface Member {
  readonly id: PersonId;
  readonly role: PersonRole;
}

const director: readonly Duty[] = ['director'];
const none: readonly Duty[] = [];

/** Whoever opened the room directs it; others have the duties that they were given. */
export const dutiesOf = (
  { staff }: { readonly staff: StaffState },
  { id, role }: Member,
): readonly Duty[] => (role === 'control' ? (staff.duties[id] ?? director) : none);

/** Whether the whole room is theirs to run: its host, or a director of its control. */
export const directs = (state: { readonly staff: StaffState }, person: Member): boolean =>
  person.role === 'host' || dutiesOf(state, person).includes('director');

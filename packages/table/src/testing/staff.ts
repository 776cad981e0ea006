import { duties } from '../duties/duties.ts';
import type { Duty } from '../duties/duties.ts';
import { personId } from '../ids.ts';
import type { PersonId } from '../ids.ts';
import type { TableState } from '../state/state.ts';
import { delegation } from './four.ts';
import { ann, did, next } from './given.ts';

/** The hash that the n-th invitation of a test would have. */
export const hashOf = (n: number): string => String(n).padStart(64, '0');

/** Somebody comes into control by an invitation of their own, with these duties. */
export const invited = (
  state: TableState,
  person: PersonId,
  given: readonly Duty[],
): TableState => {
  const hash = hashOf(state.staff.invitations.length + 1);
  const open = did(state, ann, { type: 'control.invite', hash, duties: [...given] });
  return next(open, { by: 'invited', person, hash });
};

export const staffPerson = (duty: Duty): PersonId => personId(`the ${duty}`);
/** The delegation at turn 1, and beside ann, who opened the room, one person for each duty. */
export const staffed = (): TableState =>
  duties.reduce((state, duty) => invited(state, staffPerson(duty), [duty]), delegation());

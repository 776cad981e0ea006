import type { Duty } from '../duties/duties.ts';
import { allows, commandDuties, notControls } from '../duties/may-do.ts';
import { dutiesOf } from '../state/staff.ts';
import type { Person, TableState } from '../state/state.ts';
import type { Command } from './commands.ts';
import { done, refuse } from './context.ts';
import type { Ask, Decision, Input } from './context.ts';

/** Ways into control that may stand open in one room. */
const openLimit = 20;

/** Why a person in control may not ask this, where their duties leave it to others; null where they may. */
export const notOnDuty = ({ state, person }: Ask, { type }: Command): Decision | null => {
  if (person.role !== 'control' || commandDuties[type] === notControls) return null;
  return allows(dutiesOf(state, person), type) ? null : refuse('not-your-duty');
};

const staffOf = (state: TableState): readonly Person[] =>
  Object.values(state.people).filter(({ role }) => role === 'control');

const member = ({ state }: Ask, id: string): Person | null =>
  staffOf(state).find((one) => one.id === id) ?? null;

/** Somebody must remain who can do everything. */
const isLastDirector = ({ state }: Ask, person: Person): boolean =>
  staffOf(state).every((one) => one.id === person.id || !dutiesOf(state, one).includes('director'));

const distinct = (wished: readonly Duty[]): readonly Duty[] => [...new Set(wished)];

export const invite = ({ state, person }: Ask, hash: string, wished: readonly Duty[]): Decision => {
  if (person.role !== 'control') return refuse('not-allowed');
  const { invitations } = state.staff;
  if (invitations.filter((one) => one.state === 'open').length >= openLimit)
    return refuse('too-many-invitations');
  if (invitations.some((one) => one.hash === hash)) return refuse('malformed', 'hash');
  const n = invitations.length + 1;
  return done({ type: 'control.invited', n, hash, duties: distinct(wished) });
};

export const revokeInvitation = ({ state, person }: Ask, n: number): Decision => {
  if (person.role !== 'control') return refuse('not-allowed');
  const known = state.staff.invitations.find((one) => one.n === n);
  if (known === undefined || known.state === 'used') return refuse('unknown-invitation', 'n');
  return known.state === 'revoked' ? done() : done({ type: 'invitation.revoked', n });
};

export const setDuties = (ask: Ask, id: string, wished: readonly Duty[]): Decision => {
  if (ask.person.role !== 'control') return refuse('not-allowed');
  const other = member(ask, id);
  if (other === null) return refuse('unknown-person', 'person');
  const duties = distinct(wished);
  if (!duties.includes('director') && isLastDirector(ask, other))
    return refuse('last-director', 'duties');
  const before = dutiesOf(ask.state, other);
  const same = before.length === duties.length && duties.every((duty) => before.includes(duty));
  return same ? done() : done({ type: 'duties.set', person: other.id, duties });
};

export const removeControl = (ask: Ask, id: string): Decision => {
  if (ask.person.role !== 'control') return refuse('not-allowed');
  const other = member(ask, id);
  if (other === null) return refuse('unknown-person', 'person');
  if (isLastDirector(ask, other)) return refuse('last-director', 'person');
  return done({ type: 'control.removed', person: other.id });
};

/** Somebody at the door of control with a code: good once, for one person. */
export const comeInvited = (
  state: TableState,
  { person, hash }: Extract<Input, { readonly by: 'invited' }>,
): Decision => {
  const known = state.staff.invitations.find((one) => one.hash === hash);
  if (known === undefined || known.state !== 'open' || state.people[person] !== undefined)
    return refuse('unknown-invitation', 'invitation');
  return done(
    { type: 'person.joined', person, role: 'control' },
    { type: 'invitation.used', n: known.n, person },
  );
};

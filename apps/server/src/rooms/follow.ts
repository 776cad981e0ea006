import type { Entrance, Follow } from '@convoy/protocol';
import { personId } from '@convoy/table';
import type { Clock, Entropy } from '../ports.ts';
import { carriedId, carriedResume, hashResume, hashToken, newToken } from '../secrets.ts';
import type { Bearer, EventStore } from '../store/event-store.ts';
import type { Open, Rooms } from './rooms.ts';

export interface FollowDeps {
  readonly store: EventStore;
  readonly rooms: Rooms;
  readonly clock: Clock;
  readonly entropy: Entropy;
}

/** The resume code that goes with the new room: made from the old one, so that each of a person's devices has the same. */
const resumeFor = async (
  { store }: FollowDeps,
  { person, room }: Bearer,
  from: Bearer,
  typed: string | null,
): Promise<string | null> => {
  if (typed === null) return null;
  const known = await store.byResume(hashResume(typed));
  if (known === null || known.person !== from.person) return null;
  const resume = carriedResume(typed, room);
  await store.setResume(person, hashResume(resume));
  return resume;
};

/** Somebody who came to the old room after the new one was made. */
const bringLate = async (
  { store, rooms, clock }: FollowDeps,
  to: Bearer,
  branch: Open,
  from: Open,
  who: Bearer,
): Promise<void> => {
  const role = from.room.state.people[who.person]?.role;
  if (role === undefined) return;
  const callSign = from.room.callSigns[who.person] ?? '';
  const member = { ...to, callSign, resumeHash: null, tokenHash: null };
  await store.addMember(member, clock.now());
  await branch.host.act({ by: 'door', person: to.person, role }, null);
  await rooms.joined(to.room);
};

/**
 * A person's way from a room to one that went on from it, keeping seat, pen and call sign. Null
 * where the room they hold a token of has no such branch.
 */
export const follow = async (
  deps: FollowDeps,
  from: Bearer,
  { code, resume }: Follow,
): Promise<Entrance | null> => {
  const { store, rooms, clock, entropy } = deps;
  const old = await rooms.open(from.room);
  const known = old?.room.state.lineage.branches.some((branch) => branch.code === code) ?? false;
  const row = known ? await store.roomByCode(code) : null;
  const branch = row === null ? null : await rooms.open(row.room);
  if (old === null || row === null || branch === null) return null;
  const to: Bearer = { room: row.room, person: personId(carriedId(row.room, from.person)) };
  if (branch.room.state.people[to.person] === undefined)
    await bringLate(deps, to, branch, old, from);
  const person = branch.room.state.people[to.person];
  if (person === undefined) return null;
  const token = newToken(entropy);
  await store.addToken(hashToken(token), to, clock.now());
  return {
    ...{ token, code, role: person.role, person: to.person },
    callSign: branch.room.callSigns[to.person] ?? '',
    resume: await resumeFor(deps, to, from, resume),
  };
};

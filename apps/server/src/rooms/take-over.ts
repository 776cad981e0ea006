import type { LookedAt, TakeOver } from '@convoy/protocol';
import type { Clock, Entropy } from '../ports.ts';
import { hashInvite, newResumeCode } from '../secrets.ts';
import type { EventStore } from '../store/event-store.ts';
import type { Invite } from '../store/sql-invites.ts';
import { closed, entrance, roomLimit } from './doors.ts';
import type { Entered } from './doors.ts';
import { makeMember } from './members.ts';
import type { Rooms } from './rooms.ts';

interface TakeOverDeps {
  readonly store: EventStore;
  readonly rooms: Rooms;
  readonly clock: Clock;
  readonly entropy: Entropy;
}

/** Ways of somebody new into a seat that somebody else held. */
export interface Replacements {
  /** A code for an offered seat; the seat's earlier ones no longer open it. */
  readonly invite: (invite: Invite) => Promise<string>;
  /** What the code is for, before it is used. */
  readonly look: (code: string) => Promise<LookedAt | null>;
  readonly takeOver: (wish: TakeOver) => Promise<Entered>;
}

const look = async ({ store, rooms }: TakeOverDeps, code: string): Promise<LookedAt | null> => {
  const invite = await store.invite(hashInvite(code));
  const open = invite === null ? null : await rooms.open(invite.room);
  if (invite === null || open === null) return null;
  const { opened, turn } = open.room.state;
  const { id, level } = opened.scenario;
  return { scenario: id, level, seat: invite.seat, turn };
};

const takeOver = async (
  { store, rooms, clock, entropy }: TakeOverDeps,
  { code, callSign }: TakeOver,
): Promise<Entered> => {
  const known = await store.invite(hashInvite(code));
  const open = known === null ? null : await rooms.open(known.room);
  if (open === null) return closed('not-found', 'code');
  const { room, host } = open;
  const taken = Object.values(room.callSigns);
  // Before the code is used up: a full room may have a place for them later.
  if (taken.length >= roomLimit) return closed('room-full', 'code');
  const invite = await store.takeInvite(hashInvite(code));
  if (invite === null) return closed('not-found', 'code');
  const made = makeMember(entropy, invite.room, callSign, taken, 'player');
  const { person } = made.member;
  await store.addMember(made.member, clock.now());
  room.callSigns = { ...room.callSigns, [person]: made.member.callSign };
  const { seat, replaces } = invite;
  const answer = await host.act({ by: 'replacement', person, seat, replaces }, null);
  await rooms.joined(invite.room);
  if (!answer.ok) return closed('not-offered', 'code');
  return entrance(made, room.state.opened.code, 'player');
};

export const createReplacements = (deps: TakeOverDeps): Replacements => ({
  invite: async (invite) => {
    const code = newResumeCode(deps.entropy);
    await deps.store.addInvite(hashInvite(code), invite, deps.clock.now());
    return code;
  },
  look: (code) => look(deps, code),
  takeOver: (wish) => takeOver(deps, wish),
});

import type { InvitationCode, Invite, joinControlSchema } from '@convoy/protocol';
import { codeAlphabet } from '@convoy/protocol';
import type { PersonId } from '@convoy/table';
import type { z } from 'zod';
import type { Entropy } from '../ports.ts';
import { hashInvitation, letters } from '../secrets.ts';
import type { CommandAnswer } from '@convoy/protocol';
import { closed, entrance, roomLimit } from './doors.ts';
import { makeMember } from './members.ts';
import type { DoorsDeps, Entered } from './doors.ts';
import type { Open } from './rooms.ts';

/** Twelve letters, written in three groups like a resume code. */
const newInvitation = (entropy: Entropy): string => letters(entropy, codeAlphabet, 12);
const grouped = (code: string): string => code.match(/.{4}/g)?.join('-') ?? code;

export type Invited =
  | { readonly ok: true; readonly value: InvitationCode }
  | { readonly ok: false; readonly answer: Exclude<CommandAnswer, { readonly ok: true }> };

/** A new way into control, where the asker may make one. The code is told here, and never again. */
export const inviteToControl = async (
  { room, host }: Open,
  person: PersonId,
  { duties }: Invite,
  entropy: Entropy,
): Promise<Invited> => {
  const code = newInvitation(entropy);
  const hash = hashInvitation(room.id, code);
  const command = { type: 'control.invite', hash, duties } as const;
  const answer = await host.act({ by: 'person', person, command }, null);
  return answer.ok
    ? { ok: true, value: { code: room.state.opened.code, invitation: grouped(code) } }
    : { ok: false, answer };
};

/** In by an invitation, which is used up by it. */
export const joinControl = async (
  { store, rooms, clock, entropy }: DoorsDeps,
  { code, invitation, callSign }: z.output<typeof joinControlSchema>,
): Promise<Entered> => {
  const row = await store.roomByCode(code);
  const open = row === null ? null : await rooms.open(row.room);
  if (row === null || open === null) return closed('not-found', 'code');
  await open.host.refresh();
  const hash = hashInvitation(row.room, invitation);
  const { staff } = open.room.state;
  if (!staff.invitations.some((one) => one.hash === hash && one.state === 'open'))
    return closed('not-found', 'invitation');
  const taken = Object.values(open.room.callSigns);
  if (taken.length >= roomLimit) return closed('room-full', 'code');
  const made = makeMember(entropy, row.room, callSign, taken, 'control');
  const { person } = made.member;
  await store.addMember(made.member, clock.now());
  open.room.callSigns = { ...open.room.callSigns, [person]: made.member.callSign };
  // Two at one moment: the second finds it used, and the token made for them is never told.
  const answer = await open.host.act({ by: 'invited', person, hash }, null);
  if (!answer.ok) return closed('not-found', 'invitation');
  await rooms.joined(row.room);
  return entrance(made, row.code, 'control');
};

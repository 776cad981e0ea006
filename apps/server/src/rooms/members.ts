import { personId } from '@convoy/table';
import type { PersonRole, RoomId } from '@convoy/table';
import { newCallSign } from '../call-signs.ts';
import type { Entropy } from '../ports.ts';
import { hashResume, hashToken, newId, newResumeCode, newToken } from '../secrets.ts';
import type { Member } from '../store/event-store.ts';

export interface NewMember {
  readonly member: Member;
  readonly token: string;
  readonly resume: string | null;
}

export const makeMember = (
  entropy: Entropy,
  room: RoomId,
  wished: string | undefined,
  taken: readonly string[],
  role: PersonRole,
): NewMember => {
  const token = newToken(entropy);
  const resume = role === 'projector' ? null : newResumeCode(entropy);
  return {
    token,
    resume,
    member: {
      person: personId(newId(entropy)),
      room,
      callSign: wished ?? newCallSign(entropy, taken),
      resumeHash: resume === null ? null : hashResume(resume),
      tokenHash: hashToken(token),
    },
  };
};

import type { CommandAnswer, Entrance, Reissued } from '@convoy/protocol';
import { personId } from '@convoy/table';
import type { PersonId } from '@convoy/table';
import { actorId } from '@convoy/engine';
import { hashResume, hashToken, newResumeCode, newToken } from '../secrets.ts';
import type { Bearer } from '../store/event-store.ts';
import type { DoorsDeps } from './doors.ts';
import { makeMember } from './members.ts';

export type Done<Value> =
  | { readonly ok: true; readonly value: Value }
  | {
      readonly ok: false;
      readonly reason: string;
      readonly field: string | null;
      readonly detail?: string;
    };
export interface Deskwork {
  /** Control's own way to a seat's table. */
  readonly deputy: (
    bearer: Bearer,
    wish: { readonly seat: string; readonly again: boolean },
  ) => Promise<Done<Entrance>>;
  /** A new resume code for somebody; every older way in of theirs no longer stands. */
  readonly reissue: (bearer: Bearer, wish: { readonly person: string }) => Promise<Done<Reissued>>;
}

/** Shown to the room in place of a call sign. */
const callSign = 'Control';
const no = (reason: string, field: string | null): Done<never> => ({ ok: false, reason, field });
const refusedBy = (answer: Exclude<CommandAnswer, { readonly ok: true }>): Done<never> =>
  'refusal' in answer
    ? no(answer.refusal.code, answer.refusal.field)
    : no(answer.error.code, answer.error.field);

const deputy = async (
  { store, rooms, clock, entropy }: DoorsDeps,
  { room, person }: Bearer,
  wish: { readonly seat: string; readonly again: boolean },
): Promise<Done<Entrance>> => {
  const open = await rooms.open(room);
  if (open === null || open.room.state.people[person]?.role !== 'control')
    return no('not-allowed', null);
  const { state } = open.room;
  const { code } = state.opened;
  const enter = (token: string, who: PersonId): Done<Entrance> => ({
    ok: true,
    value: { token, code, role: 'player', person: who, callSign, resume: null },
  });
  const seated = state.seating.deputies[wish.seat];
  if (seated !== undefined) {
    // One hand at a time, and nothing of an earlier one lies about.
    rooms.revoke(room, await store.revokeTokens({ room, person: seated }));
    const token = newToken(entropy);
    await store.addToken(hashToken(token), { room, person: seated }, clock.now());
    return enter(token, seated);
  }
  if (wish.again) return no('not-seated', 'seat');
  const made = makeMember(entropy, room, callSign, [], 'projector');
  await store.addMember(made.member, clock.now());
  const answer = await open.host.act(
    { by: 'deputy', person, deputy: made.member.person, seat: actorId(wish.seat) },
    null,
  );
  if (!answer.ok) return refusedBy(answer);
  await rooms.joined(room);
  return enter(made.token, made.member.person);
};

const reissue = async (
  { store, rooms, entropy }: DoorsDeps,
  { room, person }: Bearer,
  wish: { readonly person: string },
): Promise<Done<Reissued>> => {
  const open = await rooms.open(room);
  if (open === null) return no('not-allowed', null);
  const of = { room, person: personId(wish.person) };
  const answer = await open.host.act({ by: 'reissue', person, of: of.person }, null);
  if (!answer.ok) return refusedBy(answer);
  const resume = newResumeCode(entropy);
  await store.changeResume(of, hashResume(resume));
  rooms.revoke(room, await store.revokeTokens(of));
  return { ok: true, value: { resume } };
};

/** What control does that makes or changes a way into the room; each is on record. */
export const createDeskwork = (deps: DoorsDeps): Deskwork => ({
  deputy: (bearer, wish) => deputy(deps, bearer, wish),
  reissue: (bearer, wish) => reissue(deps, bearer, wish),
});

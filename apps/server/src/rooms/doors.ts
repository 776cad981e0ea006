import type { CreateRoom, Entrance, Join, PlayNow } from '@convoy/protocol';
import { personId, roomId } from '@convoy/table';
import type { PersonId, PersonRole, RoomId, RoomOptions } from '@convoy/table';
import type { Pack } from '@convoy/scenarios';
import { actorId } from '@convoy/engine';
import { newCallSign } from '../call-signs.ts';
import type { Clock, Entropy } from '../ports.ts';
import { hashResume, hashToken, newId, newResumeCode, newRoomCode, newSeed, newToken } from '../secrets.ts';
import type { EventStore, Member } from '../store/event-store.ts';
import { deadlineOf } from './room.ts';
import type { Rooms } from './rooms.ts';
import { newRoom } from './new-room.ts';

/** Why somebody could not come in. */
export type Closed = { readonly code: 'not-found' | 'room-full'; readonly field: string };
export type Entered =
  | { readonly ok: true; readonly entrance: Entrance }
  | { readonly ok: false; readonly closed: Closed };
const closed = (code: Closed['code'], field: string): Entered => ({ ok: false, closed: { code, field } });

export interface DoorsDeps {
  readonly store: EventStore;
  readonly rooms: Rooms;
  readonly packs: readonly Pack[];
  readonly clock: Clock;
  readonly entropy: Entropy;
}
export interface Doors {
  readonly create: (wish: CreateRoom) => Promise<Entered>;
  readonly playNow: (wish: PlayNow) => Promise<Entered>;
  readonly join: (wish: Join) => Promise<Entered>;
  readonly resume: (typed: string, devices: 'both' | 'move') => Promise<Entered & { readonly revoked?: readonly string[] }>;
}

/** People one room takes in: far above any class, far below what would hurt the others. */
const roomLimit = 200;

interface NewMember {
  readonly member: Member;
  readonly token: string;
  readonly resume: string | null;
}

const makeMember = (
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

const entrance = (made: NewMember, code: string, role: PersonRole): Entered => ({
  ok: true,
  entrance: {
    token: made.token,
    code,
    role,
    person: made.member.person,
    callSign: made.member.callSign,
    resume: made.resume,
  },
});

/** Every way into a room: open one, play at once, join by code, come back by resume code. */
export const createDoors = (deps: DoorsDeps): Doors => {
  const { store, rooms, packs, clock, entropy } = deps;

  const found = async (
    pack: Pack,
    options: RoomOptions,
    wished: string | undefined,
  ): Promise<{ readonly room: RoomId; readonly person: PersonId; readonly entered: Entered }> => {
    const role = options.controlled ? 'control' : 'host';
    for (;;) {
      const room = roomId(newId(entropy));
      const code = newRoomCode(entropy);
      const made = makeMember(entropy, room, wished, [], role);
      const { person } = made.member;
      const { events, state } = newRoom(pack, options, code, newSeed(entropy), person, role);
      const batch = {
        room,
        expected: 0,
        at: clock.now(),
        items: [{ command: null, events: events.map((event) => ({ event, person })) }],
        deadline: deadlineOf(state),
        ended: false,
      };
      if (await store.create({ code, member: made.member }, batch))
        return { room, person, entered: entrance(made, code, role) };
    }
  };
  const packOf = (id: string): Pack | null => packs.find(({ scenario }) => scenario.id === id) ?? null;

  return {
    create: async ({ scenario, length, callSign, ...rest }) => {
      const pack = packOf(scenario);
      if (pack === null) return closed('not-found', 'scenario');
      if (!pack.scenario.lengths.some(({ id }) => id === length)) return closed('not-found', 'length');
      return (await found(pack, { ...rest, length, solo: false }, callSign)).entered;
    },
    playNow: async ({ scenario, seat, length }) => {
      const pack = packOf(scenario);
      if (pack === null) return closed('not-found', 'scenario');
      if (!pack.scenario.actors.some(({ id }) => id === seat)) return closed('not-found', 'seat');
      const [first] = pack.scenario.lengths;
      const chosen = length ?? first?.id ?? '';
      if (!pack.scenario.lengths.some(({ id }) => id === chosen)) return closed('not-found', 'length');
      const { room, person, entered } = await found(
        pack,
        {
          length: chosen,
          advance: 'all-locked',
          schedule: { brief: 0, negotiate: 0, order: null },
          controlled: false,
          solo: true,
        },
        undefined,
      );
      const open = await rooms.open(room);
      await open?.host.act({ by: 'person', person, command: { type: 'seat.claim', seat: actorId(seat) } }, null);
      await open?.host.act({ by: 'person', person, command: { type: 'room.start' } }, null);
      return entered;
    },
    join: async ({ code, as, callSign }) => {
      const row = await store.roomByCode(code);
      const open = row === null ? null : await rooms.open(row.room);
      if (row === null || open === null) return closed('not-found', 'code');
      const taken = Object.values(open.room.callSigns);
      if (taken.length >= roomLimit) return closed('room-full', 'code');
      const made = makeMember(entropy, row.room, callSign, taken, as);
      await store.addMember(made.member, clock.now());
      open.room.callSigns = { ...open.room.callSigns, [made.member.person]: made.member.callSign };
      await open.host.act({ by: 'door', person: made.member.person, role: as }, null);
      await rooms.joined(row.room);
      return entrance(made, row.code, as);
    },
    resume: async (typed, devices) => {
      const known = await store.byResume(hashResume(typed));
      const open = known === null ? null : await rooms.open(known.room);
      const person = known === null ? undefined : open?.room.state.people[known.person];
      if (known === null || open === null || person === undefined) return closed('not-found', 'resume');
      const revoked = devices === 'move' ? await store.revokeTokens(known) : [];
      const token = newToken(entropy);
      await store.addToken(hashToken(token), known, clock.now());
      const { code } = open.room.state.opened;
      return {
        ok: true,
        entrance: { token, code, role: person.role, person: known.person, callSign: known.callSign, resume: typed },
        revoked,
      };
    },
  };
};

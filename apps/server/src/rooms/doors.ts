import type { JoinWish, PlayNow, Resume, RoomWish } from '@convoy/protocol';
import { isReleased, roomId } from '@convoy/table';
import type { PersonId, PersonRole, RoomId, RoomOptions } from '@convoy/table';
import type { Pack } from '@convoy/scenarios';
import { actorId } from '@convoy/engine';
import type { Clock, Entropy } from '../ports.ts';
import { hashResume, hashToken, newId, newRoomCode, newSeed, newToken } from '../secrets.ts';
import type { EventStore } from '../store/event-store.ts';
import { joinClass } from '../classes/join-class.ts';
import { wakingOf } from './room.ts';
import type { Closed, Entered } from './entered.ts';
import type { Rooms } from './rooms.ts';
import { makeMember } from './members.ts';
import type { NewMember } from './members.ts';
import { newRoom } from './new-room.ts';
import { hasLength, packOf } from './packs.ts';

export type { Closed, Entered } from './entered.ts';
import { sitDown } from './sit-down.ts';

export const closed = (code: Closed['code'], field: string): Entered => ({
  ok: false,
  closed: { code, field },
});

export interface DoorsDeps {
  readonly store: EventStore;
  readonly rooms: Rooms;
  readonly packs: readonly Pack[];
  readonly clock: Clock;
  readonly entropy: Entropy;
}
export interface Doors {
  readonly create: (wish: RoomWish) => Promise<Entered>;
  readonly playNow: (wish: PlayNow) => Promise<Entered>;
  readonly join: (wish: JoinWish) => Promise<Entered>;
  /** `move` withdraws the tokens of the person's other devices. */
  readonly resume: (wish: Resume) => Promise<Entered>;
}

/** People one room takes in: far above any class, far below what would hurt the others. */
export const roomLimit = 200;

export const entrance = (made: NewMember, code: string, role: PersonRole): Entered => ({
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

interface Founded {
  readonly room: RoomId;
  readonly person: PersonId;
  readonly entered: Entered;
}

/** Stores a new room under a code that no other has. */
const found = async (
  { store, clock, entropy }: DoorsDeps,
  pack: Pack,
  options: RoomOptions,
  { callSign, seed = newSeed(entropy) }: Pick<RoomWish, 'callSign' | 'seed'>,
): Promise<Founded> => {
  const role = options.controlled ? 'control' : 'host';
  for (;;) {
    const room = roomId(newId(entropy));
    const code = newRoomCode(entropy);
    const made = makeMember(entropy, room, callSign, [], role);
    const { person } = made.member;
    const { events, state } = newRoom(pack, options, code, seed, person, role);
    const batch = {
      room,
      expected: 0,
      at: clock.now(),
      items: [{ command: null, events: events.map((event) => ({ event, person })) }],
      deadline: wakingOf(state),
      ended: false,
    };
    if (await store.create({ code, member: made.member }, batch))
      return { room, person, entered: entrance(made, code, role) };
  }
};

/** Over days a turn is one phase, which ends at the time that the calendar has. */
const daysSchedule = { brief: 0, negotiate: 0, order: null };

const create = async (
  deps: DoorsDeps,
  { scenario, level, length, callSign, seed, ...wish }: RoomWish,
): Promise<Entered> => {
  const pack = packOf(deps, { scenario, level });
  if (typeof pack === 'string') return closed('not-found', pack);
  if (!hasLength(pack, length)) return closed('not-found', 'length');
  const schedule = wish.days === null ? wish.schedule : daysSchedule;
  const options = { ...wish, schedule, length, solo: false };
  return (await found(deps, pack, options, { callSign, seed })).entered;
};

/** One person's game: no waiting, no clock; it moves on when they lock. */
const soloOptions = (length: string): RoomOptions => ({
  length,
  advance: 'all-locked',
  schedule: { brief: 0, negotiate: 0, order: null },
  controlled: false,
  solo: true,
  advice: true,
  retention: 'week',
});

const playNow = async (deps: DoorsDeps, { seat, length, ...wish }: PlayNow): Promise<Entered> => {
  const pack = packOf(deps, wish);
  if (typeof pack === 'string') return closed('not-found', pack);
  if (!pack.scenario.actors.some(({ id }) => id === seat)) return closed('not-found', 'seat');
  const chosen = length ?? pack.scenario.lengths[0]?.id ?? '';
  if (!hasLength(pack, chosen)) return closed('not-found', 'length');
  const { room, person, entered } = await found(deps, pack, soloOptions(chosen), {});
  const open = await deps.rooms.open(room);
  const claim = { type: 'seat.claim', seat: actorId(seat) } as const;
  await open?.host.act({ by: 'person', person, command: claim }, null);
  await open?.host.act({ by: 'person', person, command: { type: 'room.start' } }, null);
  return entered;
};

const join = async (
  { store, rooms, clock, entropy }: DoorsDeps,
  { code, as, callSign, sit }: JoinWish,
): Promise<Entered> => {
  const row = await store.roomByCode(code);
  const open = row === null ? null : await rooms.open(row.room);
  if (row === null && (await store.isGone(code))) return closed('gone', 'code');
  if (row === null || open === null) return closed('not-found', 'code');
  const taken = Object.values(open.room.callSigns);
  if (taken.length >= roomLimit) return closed('room-full', 'code');
  const made = makeMember(entropy, row.room, callSign, taken, as);
  const { person } = made.member;
  await store.addMember(made.member, clock.now());
  open.room.callSigns = { ...open.room.callSigns, [person]: made.member.callSign };
  await open.host.act({ by: 'door', person, role: as }, null);
  if (sit !== undefined) await sitDown(open, person, sit);
  await rooms.joined(row.room);
  return entrance(made, row.code, as);
};

const resume = async (
  { store, rooms, clock, entropy }: DoorsDeps,
  { resume: typed, devices }: Resume,
): Promise<Entered> => {
  const known = await store.byResume(hashResume(typed));
  const open = known === null ? null : await rooms.open(known.room);
  const person = known === null ? undefined : open?.room.state.people[known.person];
  if (known === null || open === null || person === undefined) return closed('not-found', 'resume');
  if (isReleased(open.room.state, person.id)) return closed('replaced', 'resume');
  const { room, callSign } = known;
  if (devices === 'move') rooms.revoke(room, await store.revokeTokens(known));
  const token = newToken(entropy);
  await store.addToken(hashToken(token), known, clock.now());
  const { code } = open.room.state.opened;
  const { role } = person;
  return {
    ok: true,
    entrance: { token, code, role, person: known.person, callSign, resume: typed },
  };
};

/** Every way into a room: open one, play at once, join by code, come back by resume code. */
export const createDoors = (deps: DoorsDeps): Doors => ({
  create: (wish) => create(deps, wish),
  playNow: (wish) => playNow(deps, wish),
  join: async (wish) =>
    (await joinClass(deps, (placed) => join(deps, placed), wish)) ?? join(deps, wish),
  resume: (wish) => resume(deps, wish),
});

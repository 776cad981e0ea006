import type { CommandAnswer, DeviceState, Entrance } from '@convoy/protocol';
import { actorId } from '@convoy/engine';
import { seatList } from '@convoy/table';
import type { PersonId, PersonRole, RoomId, TableState } from '@convoy/table';
import { hashToken, newToken } from '../secrets.ts';
import type { Bearer } from '../store/event-store.ts';
import type { Done } from './desk-doors.ts';
import type { DoorsDeps } from './doors.ts';
import { makeMember } from './members.ts';
import { controlPin, keepPin, pinStates, tryPin } from './pins.ts';
import type { Open } from './rooms.ts';

/** One device that is passed around a room, each seat in its turn. */
export interface PassedDevice {
  readonly open: (bearer: Bearer, wish: { readonly pin: string }) => Promise<Done<Entrance>>;
  readonly state: (bearer: Bearer) => Promise<Done<DeviceState>>;
  readonly seat: (
    bearer: Bearer,
    wish: { readonly seat: string; readonly pin: string },
  ) => Promise<Done<Entrance>>;
  readonly control: (bearer: Bearer, wish: { readonly pin: string }) => Promise<Done<Entrance>>;
  readonly reset: (bearer: Bearer, wish: { readonly seat: string }) => Promise<Done<object>>;
  /** Whoever played draws the curtain: their token opens nothing any more. */
  readonly curtain: (bearer: Bearer, token: string) => Promise<Done<object>>;
  readonly end: (bearer: Bearer) => Promise<Done<object>>;
}

const callSign = 'The room’s device';
const fine: Done<object> = { ok: true, value: {} };
const no = (reason: string, field: string | null = null): Done<never> => ({
  ...{ ok: false, reason, field },
});
const refusedBy = (answer: Exclude<CommandAnswer, { readonly ok: true }>): Done<never> =>
  'refusal' in answer
    ? no(answer.refusal.code, answer.refusal.field)
    : no(answer.error.code, answer.error.field);

const entrance = (
  { code }: { readonly code: string },
  {
    token,
    person,
    role,
    name,
  }: Readonly<Record<'token' | 'name', string>> & {
    readonly person: PersonId;
    readonly role: PersonRole;
  },
): Done<Entrance> => ({
  ok: true,
  value: { ...{ token, code, role, person, callSign: name }, resume: null },
});

const isDevice = ({ seating }: TableState, person: PersonId): boolean =>
  seating.device?.person === person;

/** Nothing that the device and its seats were given opens anything any more. */
const revokeAll = async (
  { store, rooms }: DoorsDeps,
  room: RoomId,
  { device, passed }: TableState['seating'],
): Promise<void> => {
  const people = [...(device === null ? [] : [device.person]), ...Object.values(passed)];
  for (const person of people) rooms.revoke(room, await store.revokeTokens({ room, person }));
};

const openDevice = async (
  deps: DoorsDeps,
  { room, person }: Bearer,
  { pin }: { readonly pin: string },
): Promise<Done<Entrance>> => {
  const { store, rooms, clock, entropy } = deps;
  const open = await rooms.open(room);
  if (open === null) return no('not-allowed');
  const before = open.room.state.seating;
  const { member, token } = makeMember(entropy, room, callSign, [], 'projector');
  await store.addMember(member, clock.now());
  const answer = await open.host.act(
    { by: 'device', person, act: { type: 'open', device: member.person } },
    null,
  );
  if (!answer.ok) return refusedBy(answer);
  await revokeAll(deps, room, before);
  await store.dropPin(room, controlPin);
  await keepPin(deps, room, controlPin, pin);
  await rooms.joined(room);
  const who = { token, person: member.person, role: 'projector', name: callSign } as const;
  return entrance(open.room.state.opened, who);
};

/** What is wrong with a PIN, or null where it is right, or the first. */
const faultWith = async (
  deps: DoorsDeps,
  room: RoomId,
  who: string,
  pin: string,
): Promise<Done<never> | null> => {
  if (who !== controlPin && (await keepPin(deps, room, who, pin))) return null;
  const tried = await tryPin(deps.store, room, who, pin);
  if (tried.kind === 'right') return null;
  return tried.kind === 'blocked'
    ? no('pin-blocked', 'pin')
    : { ok: false, reason: 'pin-wrong', field: 'pin', detail: String(tried.left) };
};

const newcomer = async (
  { store, rooms, clock, entropy }: DoorsDeps,
  { room, host }: Open,
  device: PersonId,
  seat: string,
): Promise<Done<{ readonly person: PersonId; readonly token: string }>> => {
  const taken = Object.values(room.callSigns);
  // Without a way back of their own: they come by the device and their PIN.
  const { member, token } = makeMember(entropy, room.id, undefined, taken, 'projector');
  await store.addMember(member, clock.now());
  const answer = await host.act(
    {
      ...{ by: 'device', person: device },
      act: { type: 'sit', seat: actorId(seat), player: member.person },
    },
    null,
  );
  if (!answer.ok) return refusedBy(answer);
  await rooms.joined(room.id);
  return { ok: true, value: { person: member.person, token } };
};

const sitDown = async (
  deps: DoorsDeps,
  { room, person }: Bearer,
  { seat, pin }: { readonly seat: string; readonly pin: string },
): Promise<Done<Entrance>> => {
  const { store, rooms, clock, entropy } = deps;
  const open = await rooms.open(room);
  if (open === null || !isDevice(open.room.state, person)) return no('not-allowed');
  const { seats, seating, opened } = open.room.state;
  const known = seating.passed[seat];
  const standing = seats[seat];
  if (standing === undefined) return no('unknown-seat', 'seat');
  if (known === undefined && standing.keeper === 'bot') return no('seat-taken-by-bot', 'seat');
  const fault = await faultWith(deps, room, seat, pin);
  if (fault !== null) return fault;
  // Whoever had the device before is gone, whatever became of their page.
  for (const other of Object.values(seating.passed))
    rooms.revoke(room, await store.revokeTokens({ room, person: other }));
  let way: { readonly person: PersonId; readonly token: string };
  if (known === undefined) {
    const made = await newcomer(deps, open, person, seat);
    if (!made.ok) return made;
    way = made.value;
  } else {
    way = { person: known, token: newToken(entropy) };
    await store.addToken(hashToken(way.token), { room, person: known }, clock.now());
  }
  // Nobody else can hold it while they have the device, but somebody on a device of their own.
  await open.host.act({ by: 'person', person: way.person, command: { type: 'pen.take' } }, null);
  const name = open.room.callSigns[way.person] ?? '';
  return entrance(opened, { ...way, role: 'player', name });
};

const sitInControl = async (
  deps: DoorsDeps,
  { room, person }: Bearer,
  { pin }: { readonly pin: string },
): Promise<Done<Entrance>> => {
  const { store, rooms, clock, entropy } = deps;
  const open = await rooms.open(room);
  if (open === null || !isDevice(open.room.state, person)) return no('not-allowed');
  const control = open.room.state.seating.device?.by;
  if (control === undefined || open.room.state.people[control]?.role !== 'control')
    return no('not-allowed');
  const fault = await faultWith(deps, room, controlPin, pin);
  if (fault !== null) return fault;
  const token = newToken(entropy);
  await store.addToken(hashToken(token), { room, person: control }, clock.now());
  const name = open.room.callSigns[control] ?? '';
  return entrance(open.room.state.opened, { token, person: control, role: 'control', name });
};

const stateOf = async (
  { store, rooms }: DoorsDeps,
  { room, person }: Bearer,
): Promise<Done<DeviceState>> => {
  const open = await rooms.open(room);
  if (open === null || !isDevice(open.room.state, person)) return no('not-allowed');
  const pinOf = await pinStates(store, room);
  const { seating } = open.room.state;
  return {
    ok: true,
    value: {
      control: pinOf(controlPin),
      // Seats that a bot plays, that are closed, or whose people have devices of their own take no turn here.
      seats: seatList(open.room.state)
        .filter(
          ({ id, seat }) =>
            seating.passed[id] !== undefined ||
            (seat.keeper === 'open' && seating.doors[id]?.door !== 'closed'),
        )
        .map(({ id }) => ({ seat: id, pin: pinOf(id) })),
    },
  };
};

const reset = async (
  { store, rooms }: DoorsDeps,
  { room, person }: Bearer,
  { seat }: { readonly seat: string },
): Promise<Done<object>> => {
  const open = await rooms.open(room);
  if (open === null) return no('not-allowed');
  const answer = await open.host.act(
    { by: 'device', person, act: { type: 'reset', seat: actorId(seat) } },
    null,
  );
  if (!answer.ok) return refusedBy(answer);
  await store.dropPin(room, seat);
  return fine;
};

const end = async (deps: DoorsDeps, { room, person }: Bearer): Promise<Done<object>> => {
  const open = await deps.rooms.open(room);
  if (open === null) return no('not-allowed');
  const { seating } = open.room.state;
  const answer = await open.host.act({ by: 'device', person, act: { type: 'close' } }, null);
  if (!answer.ok) return refusedBy(answer);
  await revokeAll(deps, room, seating);
  await deps.store.dropPin(room, controlPin);
  return fine;
};

export const createDevice = (deps: DoorsDeps): PassedDevice => ({
  open: (bearer, wish) => openDevice(deps, bearer, wish),
  state: (bearer) => stateOf(deps, bearer),
  seat: (bearer, wish) => sitDown(deps, bearer, wish),
  control: (bearer, wish) => sitInControl(deps, bearer, wish),
  reset: (bearer, wish) => reset(deps, bearer, wish),
  curtain: async ({ room }, token) => {
    await deps.store.dropToken(hashToken(token));
    deps.rooms.revoke(room, [hashToken(token)]);
    return fine;
  },
  end: (bearer) => end(deps, bearer),
});

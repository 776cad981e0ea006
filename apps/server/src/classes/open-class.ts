import type { ClassEntrance, ClassWish } from '@convoy/protocol';
import { roomId } from '@convoy/table';
import type { RoomOptions } from '@convoy/table';
import type { Pack } from '@convoy/scenarios';
import type { Clock, Entropy } from '../ports.ts';
import { makeMember } from '../rooms/members.ts';
import { hasLength, packOf } from '../rooms/packs.ts';
import { newRoom } from '../rooms/new-room.ts';
import { deadlineOf } from '../rooms/room.ts';
import {
  hashClassToken,
  hashResume,
  newClassResume,
  newId,
  newRoomCode,
  newSeed,
  newToken,
  seedOfPlace,
} from '../secrets.ts';
import type { ClassFounding, ClassToken } from '../store/class-store.ts';
import type { EventStore } from '../store/event-store.ts';

export interface ClassDeps {
  readonly store: EventStore;
  readonly packs: readonly Pack[];
  readonly clock: Clock;
  readonly entropy: Entropy;
}
export type OpenedClass =
  | { readonly ok: true; readonly entrance: ClassEntrance }
  | { readonly ok: false; readonly field: string };

type Placed = ClassFounding['rooms'][number];

/** One of the rooms, with the class's teacher as its control. */
const placed = (
  { clock, entropy }: ClassDeps,
  pack: Pack,
  options: RoomOptions,
  { callSign, seed, place }: { callSign: string | undefined; seed: string; place: number },
): Placed => {
  const room = roomId(newId(entropy));
  const code = newRoomCode(entropy);
  const { member } = makeMember(entropy, room, callSign, [], 'control');
  const { person } = member;
  const { events, state } = newRoom(pack, options, code, seed, person, 'control');
  const at = clock.now();
  return {
    ...{ place, person, room, code, deadline: deadlineOf(state) },
    // The way in is made when it is asked for, by whoever holds the class.
    members: [{ ...member, resumeHash: null, tokenHash: null }],
    events: events.map((event) => ({ event, person, at })),
  };
};

/** What runs a class and what its wall shows itself by, new each time; hashes are all that is stored. */
export const newTokens = (
  entropy: Entropy,
): Pick<ClassEntrance, 'token' | 'screen'> & { readonly stored: readonly ClassToken[] } => {
  const token = newToken(entropy);
  const screen = newToken(entropy);
  const stored = [
    { hash: hashClassToken(token), kind: 'run' },
    { hash: hashClassToken(screen), kind: 'screen' },
  ] as const;
  return { token, screen, stored };
};

/** Opens all rooms of a class in one stroke. */
export const openClass = async (
  deps: ClassDeps,
  { room, rooms: count, sameLuck }: ClassWish,
): Promise<OpenedClass> => {
  const { store, clock, entropy } = deps;
  const { scenario, level, length, callSign, seed, ...rest } = room;
  const pack = packOf(deps, { scenario, level });
  if (typeof pack === 'string') return { ok: false, field: pack };
  if (!hasLength(pack, length)) return { ok: false, field: 'length' };
  const options = { ...rest, length, solo: false, sharedDice: sameLuck };
  for (;;) {
    const common = seed ?? newSeed(entropy);
    const founding = {
      ...{ id: newId(entropy), code: newRoomCode(entropy) },
      rooms: Array.from({ length: count }, (_, index) => {
        const dice = sameLuck ? common : seedOfPlace(common, index + 1);
        return placed(deps, pack, options, { callSign, seed: dice, place: index + 1 });
      }),
    };
    const resume = newClassResume(entropy);
    const { token, screen, stored } = newTokens(entropy);
    const whole = { ...founding, resumeHash: hashResume(resume), tokens: stored };
    if (await store.createClass(whole, clock.now()))
      return { ok: true, entrance: { code: founding.code, token, screen, resume } };
  }
};

/** The class on another device; null where no class has this code. */
export const resumeClass = async (
  { store, clock, entropy }: ClassDeps,
  resume: string,
): Promise<ClassEntrance | null> => {
  const known = await store.classByResume(hashResume(resume));
  if (known === null) return null;
  const { token, screen, stored } = newTokens(entropy);
  await store.addClassTokens(known.id, stored, clock.now());
  return { code: known.code, token, screen, resume };
};

import { fault, readArchive, renamed } from '@convoy/archive';
import type { ArchiveFault, OpenArchive } from '@convoy/archive';
import type { BroughtIn } from '@convoy/protocol';
import { decide, evolve, personId, roomId } from '@convoy/table';
import type { PersonId, Recorded, Retention, RoomEvent, RoomId, TableState } from '@convoy/table';
import type { Clock, Entropy } from '../ports.ts';
import { makeMember } from '../rooms/members.ts';
import { carriedId, newId, newRoomCode } from '../secrets.ts';
import type { EventStore, Founding, Member } from '../store/event-store.ts';
import { unpacked } from './zip.ts';

export interface BringInDeps {
  readonly store: EventStore;
  readonly clock: Clock;
  readonly entropy: Entropy;
}
export interface BringInWish {
  readonly retention: Retention;
  readonly callSign?: string | undefined;
}
export type Brought =
  | { readonly ok: true; readonly entrance: BroughtIn }
  | { readonly ok: false; readonly fault: ArchiveFault };

const asRecords: (json: string) => readonly Recorded[] = JSON.parse;

/** People get ids of this room alone: an archive that is opened twice makes two rooms. */
const rehoused = (
  { head, records }: OpenArchive,
  room: RoomId,
): { readonly records: readonly Recorded[]; readonly members: readonly Member[] } => {
  const ids = new Map(head.people.map(({ person }) => [person, carriedId(room, person)]));
  const members = [...new Map(head.people.map((one) => [one.person, one])).values()];
  return {
    records: asRecords(renamed(JSON.stringify(records), ids)),
    members: members.map(({ person, call_sign }) => ({
      ...{ person: personId(carriedId(room, person)), room },
      ...{ callSign: call_sign ?? person, resumeHash: null, tokenHash: null },
    })),
  };
};

const reopened = (record: Recorded, code: string, retention: Retention): Recorded =>
  record.event.type === 'room.opened'
    ? {
        ...record,
        event: { ...record.event, code, options: { ...record.event.options, retention } },
      }
    : record;

/** Whoever opens the archive comes in as control; what still ran is ended; then it says where it is from. */
const welcome = (
  before: TableState,
  person: PersonId,
  { head, format, differsFrom }: OpenArchive,
  now: number,
): readonly RoomEvent[] => {
  const joined = { type: 'person.joined', person, role: 'control' } as const;
  const state = evolve(before, { at: now, person, event: joined });
  const context = { now, present: [], drafts: {}, key: () => '' };
  const command = { type: 'room.end' } as const;
  const ended = state.ended ? null : decide(state, { by: 'person', person, command }, context);
  return [
    joined,
    ...(ended?.ok === true ? ended.events : []),
    {
      ...{ type: 'room.imported', game: head.game, format, madeAt: head.made_at },
      ...{ differsFrom, partial: !head.whole, person },
    },
  ];
};

/** Makes a room that has ended from an archive: everything is judged before anything is stored. */
export const bringIn = async (
  { store, clock, entropy }: BringInDeps,
  bytes: Uint8Array,
  { retention, callSign }: BringInWish,
): Promise<Brought> => {
  const file = unpacked(bytes);
  if (!file.ok) return { ok: false, fault: fault(file.why) };
  const read = readArchive(file.text);
  if (!read.ok) return read;
  const { archive } = read;
  for (;;) {
    const now = clock.now();
    const room = roomId(newId(entropy));
    const code = newRoomCode(entropy);
    const { records, members } = rehoused(archive, room);
    const taken = members.map((one) => one.callSign);
    const made = makeMember(entropy, room, callSign, taken, 'control');
    const { person } = made.member;
    const own = welcome(archive.state, person, archive, now);
    const founding: Founding = {
      ...{ room, code, members: [...members, made.member], deadline: null },
      events: [
        ...records.map((record) => reopened(record, code, retention)),
        ...own.map((event) => ({ event, person, at: now })),
      ],
    };
    if (!(await store.bringIn(founding, now))) continue;
    const { head, states, differsFrom } = archive;
    return {
      ok: true,
      entrance: {
        ...{ token: made.token, code, role: 'control', person, resume: made.resume },
        callSign: made.member.callSign,
        imported: { turns: states.length - 1, differsFrom, partial: !head.whole },
      },
    };
  }
};

import type { CommandAnswer } from '@convoy/protocol';
import { fold, personId, roomId, seatingOf } from '@convoy/table';
import type { Command, Cut, OpenedEvent, PersonId, RoomId, TableState } from '@convoy/table';
import type { Bots, Clock, Entropy, Log } from '../ports.ts';
import { calendarFor } from '../days/calendar.ts';
import { carriedId, newId, newRoomCode, newSeed } from '../secrets.ts';
import type { EventStore, Founding, Member, StoredEvent } from '../store/event-store.ts';
import type { Past } from './past.ts';
import { play } from './play.ts';
import type { Room } from './room.ts';
import { wakingOf } from './room.ts';
import type { Open } from './rooms.ts';

export interface BranchDeps {
  readonly store: Pick<EventStore, 'events'>;
  readonly past: Past;
  readonly bots: Bots;
  readonly cut: Cut;
  readonly clock: Clock;
  readonly entropy: Entropy;
  readonly log: Log;
}
export type BranchCommand = Extract<Command, { readonly type: 'room.branch' }>;
/** Carries out the command: makes the new room ready, and has both stored in one stroke. */
export type MakeBranch = (
  open: Open,
  person: PersonId,
  command: BranchCommand,
  id: string,
) => Promise<CommandAnswer>;

const asEvents: (text: string) => readonly StoredEvent[] = JSON.parse;

/** Ids stand in quotes, in any event of any kind: people get those that they have in the new room. */
const renamed = (
  events: readonly StoredEvent[],
  names: ReadonlyMap<string, PersonId>,
): readonly StoredEvent[] =>
  asEvents(
    JSON.stringify(events).replaceAll(/"([0-9a-z]{16})"/g, (whole, id: string) => {
      const name = names.get(id);
      return name === undefined ? whole : `"${name}"`;
    }),
  );

const withDice = (opened: OpenedEvent, code: string, seed: string): OpenedEvent => ({
  ...{ ...opened, code, seed },
  options: { ...opened.options, sharedDice: false },
});

/** What both rooms share. The old dice stay with the old room: whatever follows has others. */
const sharedPart = (
  events: readonly StoredEvent[],
  names: ReadonlyMap<string, PersonId>,
  code: string,
  seed: string,
): readonly StoredEvent[] =>
  renamed(events, names).map((record) =>
    record.event.type === 'room.opened'
      ? { ...record, event: withDice(record.event, code, seed) }
      : record,
  );

const members = (room: Room, branch: RoomId): readonly Member[] =>
  Object.values(room.state.people).map(({ id }) => ({
    person: personId(carriedId(branch, id)),
    room: branch,
    callSign: room.callSigns[id] ?? '',
    resumeHash: null,
    tokenHash: null,
  }));

const found = async (
  { store, bots, cut, clock, entropy, log }: BranchDeps,
  room: Room,
  person: PersonId,
  turn: number,
  before: number,
): Promise<Founding | null> => {
  const now = clock.now();
  const branch = roomId(newId(entropy));
  const code = newRoomCode(entropy);
  const name = (id: PersonId): PersonId => personId(carriedId(branch, id));
  const people: TableState['people'] = room.state.people;
  const names = new Map(Object.values(people).map(({ id }) => [String(id), name(id)]));
  const record = (await store.events(room.id, 0)).slice(0, before);
  const shared = sharedPart(record, names, code, newSeed(entropy));
  const state = fold(shared);
  if (state === null) return null;
  const by = name(person);
  const begun = play(
    state,
    {
      ...{ by: 'fork', person: by, parent: room.state.opened.code, turn },
      seating: seatingOf(room.state, name),
    },
    by,
    {
      ...{ now, present: [], drafts: {}, key: () => '' },
      ...calendarFor(state.opened.options.days ?? null, now),
    },
    { bots, cut, log },
  );
  const own = begun.events.map((event) => ({ event, person: by, at: now }));
  return {
    ...{ room: branch, code, members: members(room, branch) },
    events: [...shared, ...own],
    deadline: wakingOf(begun.state),
  };
};

/** Makes rooms that go on from a past turn of another. */
export const createBranches =
  (deps: BranchDeps): MakeBranch =>
  async ({ room, host }, person, command, id) => {
    const { turn } = command;
    const moments =
      room.state.people[person]?.role === 'control' ? await deps.past.moments(room) : [];
    const opening = moments.find((one) => one.turn === turn && one.at === 'opening');
    const founding =
      opening === undefined ? null : await found(deps, room, person, turn, opening.before);
    return host.act({ by: 'person', person, command }, id, founding);
  };

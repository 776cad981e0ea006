import {
  dutiesOf,
  isOfTeam,
  isPrivateToSeat,
  maySeeWhole,
  openRecord,
  seesAll,
} from '@convoy/table';
import type { PersonId, RoomEvent, TableState, TableView } from '@convoy/table';
import type { FanOut } from '../realtime/fan-out.ts';
import type { Room } from '../rooms/room.ts';
import type { EventStore, StoredEvent } from '../store/event-store.ts';

export interface Export {
  readonly format: 1;
  readonly code: string;
  readonly scenario: { readonly id: string; readonly version: string; readonly hash: string };
  readonly view: TableView | null;
  /** In the open review alone: the record, and who was who. */
  readonly events: readonly StoredEvent[] | null;
  readonly callSigns: Readonly<Record<string, string>> | null;
}

/**
 * What passed between the people of a seat stays theirs and control's for good, but for dissent:
 * the record that others take home says who did what for grading to nobody else.
 */
const mayTake = ({ people }: TableState, person: PersonId, event: RoomEvent): boolean => {
  if (isPrivateToSeat(event)) return 'seat' in event && people[person]?.seat === event.seat;
  if (!isOfTeam(event) || event.type === 'dissent.recorded') return true;
  return people[person]?.seat === event.seat;
};

/** In control, with a duty that sees everything. */
const takesAll = (state: TableState, person: PersonId): boolean => {
  const taker = state.people[person];
  return taker !== undefined && seesAll(dutiesOf(state, taker));
};

/** Whoever sees everything takes the record as it was stored; the others without what it kept from them. */
const recordFor = (
  room: Room,
  person: PersonId,
  stored: readonly StoredEvent[],
): readonly StoredEvent[] => {
  if (takesAll(room.state, person)) return stored;
  const open = openRecord(
    room.state,
    stored.map(({ event }) => event),
  );
  return stored.flatMap((record, at) => {
    const event = open[at] ?? null;
    return event === null || !mayTake(room.state, person, event) ? [] : [{ ...record, event }];
  });
};

/** What a person may take home: their own view until everything is open to them, then the record. */
export const exportFor = async (
  room: Room,
  person: PersonId,
  fanOut: FanOut,
  store: EventStore,
): Promise<Export> => {
  const { code, scenario, hash } = room.state.opened;
  const viewer = room.state.people[person];
  const whole = viewer !== undefined && maySeeWhole(room.state, viewer);
  return {
    format: 1,
    code,
    scenario: { id: scenario.id, version: scenario.version, hash },
    view: viewer === undefined ? null : fanOut.viewFor(room, viewer),
    events: whole ? recordFor(room, person, await store.events(room.id, 0)) : null,
    callSigns: whole ? room.callSigns : null,
  };
};

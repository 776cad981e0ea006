import { archiveOf, archiveOfView, fromView, pseudonymsFor } from '@convoy/archive';
import type { Archive, Making } from '@convoy/archive';
import {
  dutiesOf,
  isOfTeam,
  isPrivateToSeat,
  maySeeWhole,
  openRecord,
  realGame,
  seesAll,
} from '@convoy/table';
import type { Person, RoomEvent, TableState } from '@convoy/table';
import type { Clock } from '../ports.ts';
import type { FanOut } from '../realtime/fan-out.ts';
import type { Room } from '../rooms/room.ts';
import { gameName } from '../secrets.ts';
import type { EventStore, StoredEvent } from '../store/event-store.ts';

export interface TakeDeps {
  readonly store: EventStore;
  readonly fanOut: FanOut;
  readonly clock: Clock;
}

/**
 * What passed between the people of a seat stays theirs and control's for good, but for dissent:
 * the record that others take home says who did what for grading to nobody else.
 */
const mayTake = ({ people }: TableState, { id }: Person, event: RoomEvent): boolean => {
  if (isPrivateToSeat(event)) return 'seat' in event && people[id]?.seat === event.seat;
  if (!isOfTeam(event) || event.type === 'dissent.recorded') return true;
  return people[id]?.seat === event.seat;
};

/** In control, with a duty that sees everything. */
export const takesAll = (state: TableState, person: Person): boolean =>
  seesAll(dutiesOf(state, person));

/** What the dice are drawn from is told to nobody while they are thrown. */
export const withoutDice = (record: StoredEvent): StoredEvent =>
  record.event.type === 'room.opened'
    ? { ...record, event: { ...record.event, seed: '' } }
    : record;

/** Whoever sees everything takes the record as it was stored; the others without what it kept from them. */
const recordFor = (
  state: TableState,
  person: Person,
  stored: readonly StoredEvent[],
): readonly StoredEvent[] => {
  if (takesAll(state, person)) return state.ended ? stored : stored.map(withoutDice);
  const open = openRecord(
    state,
    stored.map(({ event }) => event),
  );
  return stored.flatMap((record, at) => {
    const event = open[at] ?? null;
    return event === null || !mayTake(state, person, event) ? [] : [{ ...record, event }];
  });
};

const gameOf = ({ id, state }: Room): string => state.lineage.imported?.game ?? gameName(id);

/** The games that this one came from and went on to, by the codes of their rooms. */
const gamesOf = async (
  { store }: TakeDeps,
  { state: { lineage } }: Room,
): Promise<ReadonlyMap<string, string>> => {
  const { origin, branches } = lineage;
  const codes = [...(origin === null ? [] : [origin]), ...branches].map(({ code }) => code);
  const games = new Map<string, string>();
  for (const code of new Set(codes)) {
    const row = await store.roomByCode(code);
    if (row !== null) games.set(code, gameName(row.room));
  }
  return games;
};

/** Control of a room that one person's archive became has no more than that one had. */
const hasAll = (state: TableState, person: Person): boolean =>
  takesAll(state, person) && state.lineage.imported?.partial !== true;

const made = async (
  deps: TakeDeps,
  room: Room,
  person: Person,
  withNames: boolean,
): Promise<Archive | null> => {
  const { state } = room;
  const names = pseudonymsFor(Object.keys(state.people));
  const making: Making = {
    ...{ game: gameOf(room), games: await gamesOf(deps, room), names },
    whole: hasAll(state, person),
    callSigns: withNames ? room.callSigns : null,
    madeAt: deps.clock.now(),
    utc: (at) => new Date(at).toISOString(),
  };
  if (takesAll(state, person) || maySeeWhole(state, person)) {
    const stored = realGame(await deps.store.events(room.id, 0));
    return archiveOf(recordFor(state, person, stored), making);
  }
  const view = deps.fanOut.viewFor(room, person);
  return archiveOfView(state, fromView({ state, person, view, ...making }), making);
};

interface Kept {
  readonly version: number;
  readonly by: Map<string, Promise<Archive | null>>;
}

/**
 * Takes home what a person may take now; with call signs only for whoever takes everything. What is
 * over and open is made once for all who may take the same: a class saves it at the same moment.
 */
export const createTakeHome = (deps: TakeDeps) => {
  const kept = new WeakMap<Room, Kept>();
  return (room: Room, person: Person, withNames: boolean): Promise<Archive | null> => {
    const { state, version } = room;
    const all = takesAll(state, person);
    const names = withNames && all;
    if (names || !(all ? state.ended : maySeeWhole(state, person)))
      return made(deps, room, person, names);
    const before = kept.get(room);
    const known = before?.version === version ? before : { version, by: new Map() };
    kept.set(room, known);
    const key = all ? 'all' : `of ${person.seat ?? 'nobody'}`;
    const found = known.by.get(key) ?? made(deps, room, person, false);
    known.by.set(key, found);
    // What failed is made again.
    found.catch(() => known.by.delete(key));
    return found;
  };
};

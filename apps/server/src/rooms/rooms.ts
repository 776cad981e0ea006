import type { PersonId, RoomId } from '@convoy/table';
import type { Bots, Clock, Log } from '../ports.ts';
import type { EventStore } from '../store/event-store.ts';
import type { Bus } from '../store/bus.ts';
import { hear, repeat, wakeAll } from './background.ts';
import { createCommitter } from './committer.ts';
import { createCut } from './cut.ts';
import { createPresence } from './presence.ts';
import type { Presence } from './presence.ts';
import { absent, deadlineOf, keyedDrafts, loadRoom } from './room.ts';
import type { Room } from './room.ts';
import { createRoomHost } from './room-host.ts';
import type { RoomHost } from './room-host.ts';
import type { Cut } from './stand-ins.ts';
import { createDeadlines } from './timer.ts';

export interface Open {
  readonly room: Room;
  readonly host: RoomHost;
}
export interface RoomsDeps {
  readonly store: EventStore;
  readonly bus: Bus;
  readonly bots: Bots;
  readonly clock: Clock;
  readonly log: Log;
  /** This server among several. */
  readonly name: string;
}
export interface Rooms {
  /** The room in memory, read from the store where it is not; null where there is none. */
  readonly open: (id: RoomId) => Promise<Open | null>;
  readonly loaded: () => readonly Room[];
  readonly presence: Presence;
  readonly cut: Cut;
  /** Connections came or went: away times, views and other servers follow. */
  readonly came: (id: RoomId, person: PersonId) => void;
  readonly went: (id: RoomId, person: PersonId) => void;
  /** Somebody joined: names are read again, here and on the other servers. */
  readonly joined: (id: RoomId) => Promise<void>;
  readonly drafted: (id: RoomId, seat: string) => Promise<void>;
  readonly watch: (changed: (room: Room) => void) => void;
  readonly watchDrafts: (changed: (room: Room, seat: string) => void) => void;
  /** Sets every stored deadline; one that passed while no server was up is moved by the outage. */
  readonly wake: () => Promise<void>;
  readonly stop: () => void;
}

/** A room that nobody has used for so long is dropped from memory; the store has it. */
const idleAfter = 10 * 60_000;
const sweepEvery = 60_000;
const beatEvery = 2_000;

/** Rooms in memory, each loaded once; sets deadlines and forgets what is idle. */
export const createRooms = (deps: RoomsDeps): Rooms => {
  const { store, bus, clock, log, name } = deps;
  const opened = new Map<RoomId, Promise<Open | null>>();
  const ready = new Map<RoomId, Open>();
  const presence = createPresence(clock);
  const committer = createCommitter(store);
  const cut = createCut();
  let onChange: (room: Room) => void = () => undefined;
  let onDraft: (room: Room, seat: string) => void = () => undefined;

  const failed = (kind: string) => (error: unknown) => {
    log.error({ kind, error: error instanceof Error ? error.name : 'unknown' }, 'background-failed');
  };
  const deadlines = createDeadlines(clock, (id) => {
    ring(id).catch(failed('deadline'));
  });

  const changed = (room: Room, byOwnHand: boolean): void => {
    deadlines.set(room.id, deadlineOf(room.state));
    if (byOwnHand) bus.publish({ kind: 'events', from: name, rooms: [room.id] });
    onChange(room);
  };
  const load = async (id: RoomId): Promise<Open | null> => {
    const room = await loadRoom(store, id, clock.now());
    if (room === null) return null;
    room.awaySince = absent(room, presence.all(id), clock.now());
    const host = createRoomHost(room, { ...deps, committer, cut, present: presence.all, changed });
    const open = { room, host };
    ready.set(id, open);
    deadlines.set(id, deadlineOf(room.state));
    bus.publish({ kind: 'who', from: name, room: id });
    return open;
  };
  const open = (id: RoomId): Promise<Open | null> => {
    const known = opened.get(id);
    if (known !== undefined) return known;
    const loading = load(id).then(
      (found) => {
        if (found === null) opened.delete(id);
        return found;
      },
      (error: unknown) => {
        opened.delete(id);
        throw error;
      },
    );
    opened.set(id, loading);
    return loading;
  };
  const ring = async (id: RoomId): Promise<void> => {
    const found = await open(id);
    await found?.host.act({ by: 'clock' }, null);
    if (found !== null) deadlines.set(id, deadlineOf(found.room.state));
  };

  const moved = (id: RoomId): void => {
    const found = ready.get(id);
    if (found === undefined) return;
    found.room.awaySince = absent(found.room, presence.all(id), clock.now());
    found.room.touched = clock.now();
    onChange(found.room);
  };
  const tellPresence = (id: RoomId): void => {
    bus.publish({ kind: 'here', from: name, room: id, people: [...presence.local(id)] });
    moved(id);
  };
  const readNames = async (id: RoomId): Promise<void> => {
    const found = ready.get(id);
    if (found === undefined) return;
    found.room.callSigns = await store.callSigns(id);
    onChange(found.room);
  };
  const readDrafts = async (id: RoomId, seat: string): Promise<void> => {
    const found = ready.get(id);
    if (found === undefined) return;
    found.room.drafts = keyedDrafts(await store.drafts(id, found.room.state.turn));
    onDraft(found.room, seat);
    onChange(found.room);
  };

  bus.subscribe(
    (message) => {
      if (message.from === name) return;
      presence.heard(message.from);
      hear(message, { ready, presence, moved, readNames, readDrafts, tellPresence }, failed);
    },
    () => {
      for (const { host } of ready.values()) host.refresh().catch(failed('refresh'));
    },
  );

  const sweep = (): void => {
    const before = clock.now() - idleAfter;
    for (const [id, { room, host }] of ready)
      if (room.touched < before && host.idle() && presence.local(id).length === 0) {
        ready.delete(id);
        opened.delete(id);
      }
  };
  const repeats = [
    repeat(clock, sweepEvery, sweep),
    repeat(clock, beatEvery, () => {
      store.beat(clock.now()).catch(failed('beat'));
      bus.publish({ kind: 'up', from: name });
    }),
  ];

  return {
    open,
    loaded: () => [...ready.values()].map(({ room }) => room),
    presence,
    cut,
    came: (id, person) => {
      if (presence.enter(id, person)) tellPresence(id);
    },
    went: (id, person) => {
      if (presence.leave(id, person)) tellPresence(id);
    },
    joined: async (id) => {
      await readNames(id);
      bus.publish({ kind: 'member', from: name, room: id });
    },
    drafted: async (id, seat) => {
      bus.publish({ kind: 'draft', from: name, room: id, seat });
      await readDrafts(id, seat);
    },
    watch: (call) => {
      onChange = call;
    },
    watchDrafts: (call) => {
      onDraft = call;
    },
    wake: () => wakeAll(deps, open, deadlines.set),
    stop: () => {
      deadlines.stop();
      for (const stop of repeats) stop();
    },
  };
};

import type { PersonId, RoomId } from '@convoy/table';
import type { Bots, Clock, Entropy, Log } from '../ports.ts';
import type { EventStore } from '../store/event-store.ts';
import type { Bus } from '../store/bus.ts';
import { hear, repeat, wakeAll } from './background.ts';
import { createCommitter } from './committer.ts';
import { createCut } from './cut.ts';
import { createPresence } from './presence.ts';
import { absent, keyedDrafts, loadRoom, wakingOf } from './room.ts';
import type { Room } from './room.ts';
import { RoomHost } from './room-host.ts';
import { newSeatKey } from '../secrets.ts';
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
  readonly entropy: Entropy;
  readonly log: Log;
  /** This server among several. */
  readonly name: string;
}
/** A room that nobody has used for so long is dropped from memory; the store has it. */
const idleAfter = 10 * 60_000;
const sweepEvery = 60_000;
const beatEvery = 2_000;

/** Rooms in memory, each loaded once; sets deadlines and forgets what is idle. */
export class Rooms {
  readonly #deps: RoomsDeps;
  readonly #opening = new Map<RoomId, Promise<Open | null>>();
  readonly #ready = new Map<RoomId, Open>();
  readonly #committer;
  readonly #deadlines;
  readonly #repeats;
  readonly presence;
  readonly cut = createCut();
  #onChange: (room: Room) => void = () => undefined;
  #onDraft: (room: Room, seat: string) => void = () => undefined;
  #onRevoke: (tokens: readonly string[]) => void = () => undefined;
  #onGone: (id: RoomId) => void = () => undefined;

  constructor(deps: RoomsDeps) {
    const { store, bus, clock, name } = deps;
    this.#deps = deps;
    this.presence = createPresence(clock);
    this.#committer = createCommitter(store);
    this.#deadlines = createDeadlines(clock, (id) => {
      this.#watchOver('deadline', this.#ring(id));
    });
    bus.subscribe(
      (message) => {
        if (message.from !== name) hear(message, this);
      },
      () => {
        for (const { host } of this.#ready.values()) this.#watchOver('refresh', host.refresh());
      },
    );
    this.#repeats = [
      repeat(clock, sweepEvery, () => {
        this.#sweep();
      }),
      repeat(clock, beatEvery, () => {
        this.#watchOver('beat', store.beat(clock.now()));
        bus.publish({ kind: 'up', from: name });
      }),
    ];
  }

  /** `changed` after each change of what a room's viewers may see; `drafted` when a seat's draft changed. */
  watch(changed: (room: Room) => void, drafted: (room: Room, seat: string) => void): void {
    this.#onChange = changed;
    this.#onDraft = drafted;
  }
  /** Called with the hashes of tokens that no longer stand. */
  watchRevoked(revoked: (tokens: readonly string[]) => void): void {
    this.#onRevoke = revoked;
  }

  /** Ends the connections of withdrawn tokens, here and on the other servers. */
  revoke(id: RoomId, tokens: readonly string[]): void {
    if (tokens.length === 0) return;
    const { bus, name } = this.#deps;
    bus.publish({ kind: 'revoked', from: name, room: id, tokens: [...tokens] });
    this.revoked(tokens);
  }
  revoked(tokens: readonly string[]): void {
    this.#onRevoke(tokens);
  }

  /** Called when a room was erased. */
  watchGone(gone: (id: RoomId) => void): void {
    this.#onGone = gone;
  }
  /** Forgets a room that the store no longer has. */
  gone(id: RoomId): void {
    this.#deadlines.set(id, null);
    this.#ready.delete(id);
    this.#opening.delete(id);
    this.#onGone(id);
  }

  loaded(): readonly Room[] {
    return [...this.#ready.values()].map(({ room }) => room);
  }

  /** The room in memory, read from the store where it is not; null where there is none. */
  open(id: RoomId): Promise<Open | null> {
    const known = this.#opening.get(id);
    if (known !== undefined) return known;
    const loading = this.#load(id).then(
      (found) => {
        if (found === null) this.#opening.delete(id);
        return found;
      },
      (error: unknown) => {
        this.#opening.delete(id);
        throw error;
      },
    );
    this.#opening.set(id, loading);
    return loading;
  }

  /** A connection came or went: away times, views and other servers follow. */
  came(id: RoomId, person: PersonId): void {
    if (this.presence.enter(id, person)) this.tellPresence(id);
  }
  went(id: RoomId, person: PersonId): void {
    if (this.presence.leave(id, person)) this.tellPresence(id);
  }

  /** Somebody joined: names are read again, here and on the other servers. */
  async joined(id: RoomId): Promise<void> {
    await this.#readNames(id);
    this.#deps.bus.publish({ kind: 'member', from: this.#deps.name, room: id });
  }
  /** A draft was saved: its seat sees it, here and on the other servers. */
  async drafted(id: RoomId, seat: string): Promise<void> {
    this.#deps.bus.publish({ kind: 'draft', from: this.#deps.name, room: id, seat });
    await this.#readDrafts(id, seat);
  }

  /** Tells everybody who is in a room on this server now. */
  tellPresence(id: RoomId): void {
    const people = [...this.presence.local(id)];
    this.#deps.bus.publish({ kind: 'here', from: this.#deps.name, room: id, people });
    this.moved(id);
  }
  /** Somebody's presence changed. */
  moved(id: RoomId): void {
    const found = this.#ready.get(id);
    if (found === undefined) return;
    const { clock } = this.#deps;
    found.room.awaySince = absent(found.room, this.presence.all(id), clock.now());
    found.room.touched = clock.now();
    this.#onChange(found.room);
  }

  /** What another server has written, where the room is open here. */
  reread(what: 'events' | 'names', id: RoomId): void {
    const found = this.#ready.get(id);
    if (found === undefined) return;
    if (what === 'events') this.#watchOver('refresh', found.host.refresh());
    else this.#watchOver('names', this.#readNames(id));
  }
  redraft(id: RoomId, seat: string): void {
    this.#watchOver('draft', this.#readDrafts(id, seat));
  }

  /** Sets every stored deadline; one that passed while no server was up is moved by the outage. */
  wake(): Promise<void> {
    return wakeAll(
      this.#deps,
      (id) => this.open(id),
      (id, at) => {
        this.#deadlines.set(id, at);
      },
    );
  }
  stop(): void {
    this.#deadlines.stop();
    for (const stop of this.#repeats) stop();
  }

  async #load(id: RoomId): Promise<Open | null> {
    const { store, bus, clock, name } = this.#deps;
    const room = await loadRoom(store, id, clock.now());
    if (room === null) return null;
    room.awaySince = absent(room, this.presence.all(id), clock.now());
    const host = new RoomHost(room, {
      ...this.#deps,
      committer: this.#committer,
      cut: this.cut,
      key: () => newSeatKey(this.#deps.entropy),
      present: this.presence.all,
      changed: (changed, byOwnHand) => {
        this.#changed(changed, byOwnHand);
      },
    });
    const open = { room, host };
    this.#ready.set(id, open);
    this.#deadlines.set(id, wakingOf(room.state));
    bus.publish({ kind: 'who', from: name, room: id });
    return open;
  }

  #changed(room: Room, byOwnHand: boolean): void {
    const { bus, name } = this.#deps;
    this.#deadlines.set(room.id, wakingOf(room.state));
    if (byOwnHand) bus.publish({ kind: 'events', from: name, rooms: [room.id] });
    this.#onChange(room);
  }

  async #ring(id: RoomId): Promise<void> {
    const found = await this.open(id);
    await found?.host.act({ by: 'clock' }, null);
    if (found !== null) this.#deadlines.set(id, wakingOf(found.room.state));
  }

  async #readNames(id: RoomId): Promise<void> {
    const found = this.#ready.get(id);
    if (found === undefined) return;
    found.room.callSigns = await this.#deps.store.callSigns(id);
    this.#onChange(found.room);
  }
  async #readDrafts(id: RoomId, seat: string): Promise<void> {
    const found = this.#ready.get(id);
    if (found === undefined) return;
    const rows = await this.#deps.store.drafts(id, found.room.state.turn);
    found.room.drafts = keyedDrafts(rows);
    this.#onDraft(found.room, seat);
    this.#onChange(found.room);
  }

  #sweep(): void {
    const before = this.#deps.clock.now() - idleAfter;
    for (const [id, { room, host }] of this.#ready)
      if (room.touched < before && host.idle && this.presence.local(id).length === 0) {
        this.#ready.delete(id);
        this.#opening.delete(id);
      }
  }

  #watchOver(kind: string, work: Promise<unknown>): void {
    work.catch((error: unknown) => {
      const name = error instanceof Error ? error.name : 'unknown';
      this.#deps.log.error({ kind, error: name }, 'background-failed');
    });
  }
}

import type { Input, PersonId, RoomId, TableState } from '@convoy/table';
import type { CommandAnswer } from '@convoy/protocol';
import type { Bots, Clock, Log } from '../ports.ts';
import type { Batch, EventStore, Item, NewEvent } from '../store/event-store.ts';
import type { Committer } from './committer.ts';
import { play } from './play.ts';
import { catchUp, deadlineOf, keyedDrafts } from './room.ts';
import type { Room } from './room.ts';
import type { Cut } from './stand-ins.ts';

export interface HostDeps {
  readonly store: EventStore;
  readonly committer: Committer;
  readonly bots: Bots;
  readonly clock: Clock;
  readonly log: Log;
  readonly cut: Cut;
  readonly present: (room: RoomId) => readonly PersonId[];
  /** Called after each commit, and after each catching up: views may have changed. */
  readonly changed: (room: Room, byOwnHand: boolean) => void;
}

/** Something waiting for its turn in a room, with the caller who waits for the answer. */
interface Waiting {
  readonly input: Input;
  readonly command: string | null;
  readonly resolve: (answer: CommandAnswer) => void;
}
interface Judged {
  readonly item: Item;
  readonly answer: CommandAnswer;
  readonly waiting: Waiting;
}

/** Rounds of deciding again after another server was faster, before the caller is asked to. */
const retries = 25;
const tryAgain: CommandAnswer = {
  ok: false,
  error: { code: 'try-again', field: null, reason: 'store' },
};

// Stored by `judge` below from a value of the same type.
const readAnswer: (text: string) => CommandAnswer = JSON.parse;

const personOf = (input: Input): PersonId | null =>
  input.by === 'person' || input.by === 'door' ? input.person : null;

/** Whether drafts may be needed: only what can end an order phase without everybody's lock. */
const mayResolve = ({ input }: Waiting): boolean =>
  input.by === 'clock' ||
  (input.by === 'person' &&
    (input.command.type === 'phase.advance' || input.command.type === 'turn.resolve'));

export interface RoomHost {
  /** Decides, stores, publishes; then answers. `command` null for what needs no stored answer. */
  readonly act: (input: Input, command: string | null) => Promise<CommandAnswer>;
  /** Reads what other servers wrote. */
  readonly refresh: () => Promise<void>;
  readonly idle: () => boolean;
}

/** One room's queue: commands are judged in order of arrival, and all that wait are stored together. */
export const createRoomHost = (room: Room, deps: HostDeps): RoomHost => {
  let queue: Waiting[] = [];
  let busy = false;
  let stale = false;
  let running = Promise.resolve();

  const judge = (state: TableState, group: readonly Waiting[], now: number) => {
    const context = { now, present: deps.present(room.id), drafts: room.drafts };
    let after = state;
    const judged = group.map((waiting): Judged => {
      const person = personOf(waiting.input);
      const { state: next, decision, events } = play(after, waiting.input, person, context, deps);
      after = next;
      const answer: CommandAnswer = decision.ok
        ? { ok: true }
        : { ok: false, refusal: decision.refusal };
      const command =
        waiting.command === null ? null : { id: waiting.command, answer: JSON.stringify(answer) };
      const stored = events.map((event): NewEvent => ({ event, person }));
      return { item: { command, events: stored }, answer, waiting };
    });
    return { judged, after };
  };

  const batchOf = (judged: readonly Judged[], after: TableState, now: number): Batch => ({
    room: room.id,
    expected: room.version,
    at: now,
    items: judged.map(({ item }) => item),
    deadline: deadlineOf(after),
    ended: after.ended,
  });

  const readDrafts = async (turn: number): Promise<void> => {
    room.drafts = keyedDrafts(await deps.store.drafts(room.id, turn));
  };

  const settle = async (first: readonly Waiting[]): Promise<void> => {
    let group = first;
    for (let round = 0; round < retries && group.length > 0; round += 1) {
      if (group.some(mayResolve)) await readDrafts(room.state.turn);
      const now = deps.clock.now();
      const { judged, after } = judge(room.state, group, now);
      const toStore = judged.filter(({ item }) => item.command !== null || item.events.length > 0);
      if (toStore.length > 0) {
        const written = await deps.committer.commit(batchOf(toStore, after, now));
        if (!written.ok && written.why === 'conflict') {
          await catchUp(deps.store, room);
          continue;
        }
        if (!written.ok) {
          group = group.filter(({ command, resolve }) => {
            const answer = command === null ? undefined : written.answers.get(command);
            if (answer === undefined) return true;
            resolve(readAnswer(answer));
            return false;
          });
          continue;
        }
        const turned = after.turn !== room.state.turn;
        room.state = after;
        room.version = written.version;
        if (turned) room.drafts = {};
        deps.changed(room, true);
      }
      for (const { waiting, answer } of judged) waiting.resolve(answer);
      return;
    }
    for (const { resolve } of group) resolve(tryAgain);
  };

  const readOthers = async (): Promise<void> => {
    stale = false;
    if (!(await catchUp(deps.store, room))) return;
    await readDrafts(room.state.turn);
    deps.changed(room, false);
  };

  const failed = (error: unknown): void => {
    const kind = error instanceof Error ? error.name : 'unknown';
    deps.log.error({ room: room.id, kind }, 'commands-failed');
  };

  const pump = async (): Promise<void> => {
    while (queue.length > 0 || stale) {
      const group = queue;
      queue = [];
      try {
        if (stale) await readOthers();
        await settle(group);
      } catch (error) {
        failed(error);
        for (const { resolve } of group) resolve(tryAgain);
      }
      room.touched = deps.clock.now();
    }
    busy = false;
  };

  const wake = (): Promise<void> => {
    if (busy) return running;
    busy = true;
    running = pump();
    return running;
  };

  return {
    act: (input, command) =>
      new Promise((resolve) => {
        queue.push({ input, command, resolve });
        void wake();
      }),
    refresh: () => {
      stale = true;
      return wake();
    },
    idle: () => !busy && queue.length === 0,
  };
};

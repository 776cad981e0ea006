import type { Command, Input, PersonId, RoomId, TableState } from '@convoy/table';
import type { CommandAnswer } from '@convoy/protocol';
import { calendarFor } from '../days/calendar.ts';
import type { Bots, Clock, Log } from '../ports.ts';
import type { EventStore, Founding, Item, NewEvent } from '../store/event-store.ts';
import type { Committer } from './committer.ts';
import { play } from './play.ts';
import { catchUp, wakingOf, keyedDrafts } from './room.ts';
import type { Room } from './room.ts';
import type { Cut } from '@convoy/table';

export interface HostDeps {
  readonly store: EventStore;
  readonly committer: Committer;
  readonly bots: Bots;
  readonly clock: Clock;
  readonly log: Log;
  readonly cut: Cut;
  /** Draws a code for a seat that is held. */
  readonly key: () => string;
  readonly present: (room: RoomId) => readonly PersonId[];
  /** Called after each commit, and after each catching up: views may have changed. */
  readonly changed: (room: Room, byOwnHand: boolean) => void;
}

/** Something waiting for its turn in a room, with the caller who waits for the answer. */
interface Waiting {
  readonly input: Input;
  readonly command: string | null;
  readonly resolve: (answer: CommandAnswer) => void;
  /** A room that is made if the input is accepted. */
  readonly founding: Founding | null;
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

/** Gives the stored answer to one that was answered before; answers whether it was. */
const repeated = ({ command, resolve }: Waiting, answers: ReadonlyMap<string, string>): boolean => {
  const answer = command === null ? undefined : answers.get(command);
  if (answer === undefined) return false;
  resolve(readAnswer(answer));
  return true;
};

const personOf = (input: Input): PersonId | null => ('person' in input ? input.person : null);

/** What can end an order phase without everybody's lock, or takes the pen from its holder. */
const draftReaders: readonly Command['type'][] = [
  'phase.advance',
  'turn.resolve',
  'pen.take',
  'pen.pass',
  'seat.leave',
  'miss-rule.choose',
];
/** Whether the drafts must be read as they stand in the store. */
const needsDrafts = ({ input }: Waiting): boolean =>
  input.by === 'clock' ||
  input.by === 'draft' ||
  (input.by === 'person' && draftReaders.includes(input.command.type));

/** One room's queue: inputs are judged in order of arrival, and all that wait are stored together. */
export class RoomHost {
  readonly #room: Room;
  readonly #deps: HostDeps;
  #queue: Waiting[] = [];
  #stale = false;
  #running: Promise<void> | null = null;

  constructor(room: Room, deps: HostDeps) {
    this.#room = room;
    this.#deps = deps;
  }

  /** Decides, stores, publishes; then answers. `command` null for what needs no stored answer. */
  act(
    input: Input,
    command: string | null,
    founding: Founding | null = null,
  ): Promise<CommandAnswer> {
    return new Promise((resolve) => {
      this.#queue.push({ input, command, resolve, founding });
      void this.#wake();
    });
  }

  /** Reads what other servers wrote. */
  refresh(): Promise<void> {
    this.#stale = true;
    return this.#wake();
  }

  get idle(): boolean {
    return this.#running === null;
  }

  #wake(): Promise<void> {
    this.#running ??= this.#pump();
    return this.#running;
  }

  async #pump(): Promise<void> {
    const room = this.#room;
    while (this.#queue.length > 0 || this.#stale) {
      const group = this.#queue;
      this.#queue = [];
      try {
        if (this.#stale) await this.#readOthers();
        await this.#settle(group);
      } catch (error) {
        const kind = error instanceof Error ? error.name : 'unknown';
        this.#deps.log.error({ room: room.id, kind }, 'commands-failed');
        for (const { resolve } of group) resolve(tryAgain);
      }
      room.touched = this.#deps.clock.now();
    }
    // In the same step as the last look at the queue, so that nothing can slip in between.
    this.#running = null;
  }

  async #readOthers(): Promise<void> {
    this.#stale = false;
    if (!(await catchUp(this.#deps.store, this.#room))) return;
    await this.#readDrafts();
    this.#deps.changed(this.#room, false);
  }

  async #readDrafts(): Promise<void> {
    const { id, state } = this.#room;
    this.#room.drafts = keyedDrafts(await this.#deps.store.drafts(id, state.turn));
  }

  /** Decides until what was decided could be stored on the version it was decided on. */
  async #settle(first: readonly Waiting[]): Promise<void> {
    let group = first;
    for (let round = 0; round < retries && group.length > 0; round += 1) {
      const waits = this.#room.state.seating.awaits !== null;
      if (waits || group.some(needsDrafts)) await this.#readDrafts();
      const left = await this.#attempt(group);
      if (left === null) return;
      group = left;
    }
    for (const { resolve } of group) resolve(tryAgain);
  }

  /** One round: null when all is stored and answered, else those to be judged again. */
  async #attempt(group: readonly Waiting[]): Promise<readonly Waiting[] | null> {
    const room = this.#room;
    const now = this.#deps.clock.now();
    const { judged, after } = this.#judge(group, now);
    const items = judged
      .map(({ item }) => item)
      .filter((item) => item.command !== null || item.events.length > 0);
    if (items.length > 0) {
      const written = await this.#deps.committer.commit({
        room: room.id,
        expected: room.version,
        at: now,
        items,
        deadline: wakingOf(after),
        ended: after.ended,
      });
      if (!written.ok && written.why === 'conflict') {
        await this.#readOthers();
        return group;
      }
      if (!written.ok) return group.filter((waiting) => !repeated(waiting, written.answers));
      const { turn, practice } = room.state;
      if (after.turn !== turn || after.practice !== practice) room.drafts = {};
      room.state = after;
      room.version = written.version;
      this.#deps.changed(room, true);
    }
    for (const { waiting, answer } of judged) waiting.resolve(answer);
    return null;
  }

  #judge(
    group: readonly Waiting[],
    now: number,
  ): { readonly judged: readonly Judged[]; readonly after: TableState } {
    const { id, drafts, state } = this.#room;
    const { key, present } = this.#deps;
    const calendar = calendarFor(state.opened.options.days ?? null, now);
    const common = { now, present: present(id), drafts, key, ...calendar };
    let after = state;
    const judged = group.map((waiting): Judged => {
      const { founding } = waiting;
      const person = personOf(waiting.input);
      const context = founding === null ? common : { ...common, branch: founding.code };
      const played = play(after, waiting.input, person, context, this.#deps);
      after = played.state;
      const answer: CommandAnswer = played.decision.ok
        ? { ok: true }
        : { ok: false, refusal: played.decision.refusal };
      const command =
        waiting.command === null ? null : { id: waiting.command, answer: JSON.stringify(answer) };
      const events = played.events.map((event): NewEvent => ({ event, person }));
      const made = founding !== null && answer.ok ? { founding } : {};
      return { item: { command, events, ...made }, answer, waiting };
    });
    return { judged, after };
  }
}

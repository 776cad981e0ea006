import { luckOf, tracksOf } from '@convoy/lab';
import type { Edit, OthersDo, Pair, PlayedGame, TwoLines } from '@convoy/lab';
import type { WhatIfAnswer, WhatIfJob } from '@convoy/protocol';
import type { RoomId } from '@convoy/table';
import type { Clock, Entropy, Log, Reviewer } from '../ports.ts';

export interface WhatIfQuestion {
  readonly room: RoomId;
  readonly game: PlayedGame;
  readonly edits: readonly Edit[];
  readonly others: OthersDo;
  readonly throws: number;
}

interface Entry {
  readonly id: string;
  readonly by: string;
  readonly question: WhatIfQuestion;
  readonly aborter: AbortController;
  state: WhatIfJob['state'];
  done: number;
  lines: TwoLines | null;
  readonly pairs: Pair[];
  ended: number;
}

export interface WhatIfJobs {
  /** A person's new question ends their last one. Null where too many others wait. */
  readonly start: (by: string, question: WhatIfQuestion) => WhatIfJob | null;
  readonly find: (by: string, id: string) => WhatIfJob | null;
  readonly cancel: (by: string, id: string) => WhatIfJob | null;
  /** A room was erased: its questions end and their answers go. */
  readonly forget: (room: RoomId) => void;
  readonly stop: () => void;
}

/** Throws in one piece of work: few enough that progress moves and a person’s next question starts soon. */
const CHUNK = 8;
/** Questions that are reckoned at once, and results that are kept, for how long, milliseconds. */
const OPEN = 12;
const KEPT = 60;
const KEPT_MS = 30 * 60_000;

const answerOf = ({ question, lines, pairs }: Entry): WhatIfAnswer | null => {
  if (lines === null) return null;
  const { game } = question;
  const seats = game.scenario.actors.map(({ id }) => String(id));
  return {
    tracks: tracksOf(game.scenario),
    ...lines,
    luck: pairs.length === 0 ? null : luckOf(pairs, seats),
  };
};
/** Answers grow: the two lines stand before the dice have been thrown. */
const shown = (entry: Entry): WhatIfJob => ({
  ...{ id: entry.id, state: entry.state, done: entry.done, of: entry.question.throws },
  answer: answerOf(entry),
});

interface Deps {
  readonly reviewer: Reviewer;
  readonly clock: Clock;
  readonly entropy: Entropy;
  readonly log: Log;
}

const reckon = async ({ reviewer }: Deps, entry: Entry): Promise<void> => {
  const { question, aborter } = entry;
  const { game, edits, others, throws } = question;
  const wish = { game, edits, others };
  const how = { signal: aborter.signal, first: true };
  const lines = await reviewer.answer({ kind: 'line', ...wish }, how);
  if (lines?.kind === 'line') entry.lines = lines.lines;
  const chunks = Array.from({ length: Math.ceil(throws / CHUNK) }, async (_, at) => {
    const from = at * CHUNK;
    const until = Math.min(throws, from + CHUNK);
    const answer = await reviewer.answer({ kind: 'pairs', ...wish, from, until }, how);
    if (answer?.kind !== 'pairs') return;
    entry.pairs.push(...answer.pairs);
    entry.done += answer.pairs.length;
  });
  await Promise.all(chunks);
};

/** Drops results that are old, and the oldest of too many. */
const forget = (entries: Map<string, Entry>, now: number): void => {
  const ended = [...entries.values()].filter(({ state }) => state !== 'running');
  const late = ended.filter((entry) => now - entry.ended > KEPT_MS);
  const many = ended.toSorted((a, b) => b.ended - a.ended).slice(KEPT);
  for (const { id } of [...late, ...many]) entries.delete(id);
};

const newEntry = (entropy: Entropy, by: string, question: WhatIfQuestion): Entry => ({
  ...{ id: Buffer.from(entropy.bytes(18)).toString('base64url'), by, question },
  ...{ aborter: new AbortController(), state: 'running', done: 0 },
  ...{ lines: null, pairs: [], ended: 0 },
});

/** What-ifs on this server. */
export const createWhatIfJobs = (deps: Deps): WhatIfJobs => {
  const { clock, entropy, log } = deps;
  const entries = new Map<string, Entry>();

  const end = (entry: Entry, state: WhatIfJob['state']): void => {
    if (entry.state !== 'running') return;
    entry.state = state;
    entry.ended = clock.now();
  };
  const cancel = (entry: Entry): void => {
    entry.aborter.abort();
    end(entry, 'cancelled');
  };
  const work = async (entry: Entry): Promise<void> => {
    try {
      await reckon(deps, entry);
      end(entry, 'done');
    } catch (error) {
      log.error({ kind: error instanceof Error ? error.name : 'unknown' }, 'what-if-failed');
      end(entry, 'failed');
    }
  };
  const find = (by: string, id: string): Entry | null => {
    const entry = entries.get(id);
    return entry?.by === by ? entry : null;
  };

  return {
    start: (by, question) => {
      forget(entries, clock.now());
      for (const entry of entries.values()) if (entry.by === by) cancel(entry);
      const running = [...entries.values()].filter(({ state }) => state === 'running');
      if (running.length >= OPEN) return null;
      const entry = newEntry(entropy, by, question);
      entries.set(entry.id, entry);
      void work(entry);
      return shown(entry);
    },
    find: (by, id) => {
      const entry = find(by, id);
      return entry === null ? null : shown(entry);
    },
    cancel: (by, id) => {
      const entry = find(by, id);
      if (entry === null) return null;
      cancel(entry);
      return shown(entry);
    },
    forget: (room) => {
      for (const entry of entries.values()) {
        if (entry.question.room !== room) continue;
        cancel(entry);
        entries.delete(entry.id);
      }
    },
    stop: () => {
      for (const entry of entries.values()) cancel(entry);
      entries.clear();
    },
  };
};

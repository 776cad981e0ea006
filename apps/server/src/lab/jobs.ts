import { changesCsv, gamesCsv, summaryCsv } from '@convoy/lab';
import type { Question } from '@convoy/lab';
import type { Ran } from '@convoy/lab/host';
import type { LabJob } from '@convoy/protocol';
import type { Clock, Entropy, Laboratory, Log } from '../ports.ts';
import { labReport } from './report.ts';

/** What this server takes on. */
export interface LabJobLimits {
  /** Runs that may wait for their turn beside the one that plays. */
  readonly waiting: number;
  /** How long one may play, milliseconds. */
  readonly ms: number;
}
const LIMITS: LabJobLimits = { waiting: 8, ms: 20 * 60_000 };

/** Results that are kept, and for how long, milliseconds. */
const KEPT = 20;
const KEPT_MS = 60 * 60_000;

interface Entry {
  readonly id: string;
  /** Whose it is: a person with a room's token, else the caller's address. */
  readonly by: string;
  readonly question: Question;
  readonly aborter: AbortController;
  state: LabJob['state'];
  played: number;
  of: number;
  answer: Extract<Ran, { readonly ok: true }> | null;
  ended: number;
}

export type Started =
  | { readonly ok: true; readonly job: LabJob }
  /** One unfinished run at a time for one caller, and not too many callers. */
  | { readonly ok: false; readonly why: 'one-at-a-time' | 'busy' };

export const labFiles = ['report.json', 'summary.csv', 'games.csv', 'changes.csv'] as const;
export type LabFile = (typeof labFiles)[number];

export interface LabJobs {
  readonly start: (by: string, question: Question) => Started;
  readonly find: (id: string) => LabJob | null;
  /** Null where there is no such run, or no result of it yet. */
  readonly file: (id: string, name: LabFile) => string | null;
  readonly cancel: (id: string) => LabJob | null;
  readonly stop: () => void;
}

const shown = ({ id, state, played, of, answer }: Entry): LabJob => ({
  ...{ id, state, played, of },
  report: answer === null ? null : labReport(answer.report),
});

const textOf = ({ question, answer }: Entry, name: LabFile): string | null => {
  if (answer === null) return null;
  switch (name) {
    case 'report.json':
      return `${JSON.stringify(labReport(answer.report), null, 1)}\n`;
    case 'summary.csv':
      return summaryCsv(answer.report);
    case 'games.csv':
      return gamesCsv(question.plan.scenario, answer.games);
    case 'changes.csv':
      return changesCsv(answer.report);
  }
};

interface Deps {
  readonly laboratory: Laboratory;
  readonly clock: Clock;
  readonly entropy: Entropy;
  readonly log: Log;
  readonly labLimits?: LabJobLimits;
}

const open = ({ state }: Entry): boolean => state === 'waiting' || state === 'running';

interface Queue {
  readonly entries: Map<string, Entry>;
  /** Lets the next one play where nothing plays. */
  readonly next: () => void;
  readonly finish: (entry: Entry, state: LabJob['state']) => void;
}

/** One run plays at a time, in the sequence in which they were asked for. */
const createQueue = ({ laboratory, clock, log, labLimits = LIMITS }: Deps): Queue => {
  const entries = new Map<string, Entry>();

  const forget = (): void => {
    const ended = [...entries.values()].filter((entry) => !open(entry));
    const late = ended.filter((entry) => clock.now() - entry.ended > KEPT_MS);
    const many = ended.toSorted((a, b) => b.ended - a.ended).slice(KEPT);
    for (const { id } of [...late, ...many]) entries.delete(id);
  };

  const finish = (entry: Entry, state: LabJob['state']): void => {
    entry.state = state;
    entry.ended = clock.now();
    next();
  };

  const play = async (entry: Entry): Promise<void> => {
    entry.state = 'running';
    let late = false;
    const stopClock = clock.after(labLimits.ms, () => {
      late = true;
      entry.aborter.abort();
    });
    try {
      const ran = await laboratory.run(entry.question, {
        signal: entry.aborter.signal,
        progress: (played, of) => {
          entry.played = played;
          entry.of = of;
        },
      });
      if (ran.ok) entry.answer = ran;
      finish(entry, ran.ok ? 'done' : late ? 'timed-out' : 'cancelled');
    } catch (error) {
      log.error({ kind: error instanceof Error ? error.name : 'unknown' }, 'lab-failed');
      finish(entry, 'failed');
    } finally {
      stopClock();
    }
  };

  const next = (): void => {
    forget();
    const all = [...entries.values()];
    if (all.some(({ state }) => state === 'running')) return;
    const first = all.find(({ state }) => state === 'waiting');
    if (first !== undefined) void play(first);
  };

  return { entries, next, finish };
};

/** Runs of the lab on this server. */
export const createLabJobs = (deps: Deps): LabJobs => {
  const { entries, next, finish } = createQueue(deps);
  return {
    start: (by, question) => {
      const unfinished = [...entries.values()].filter(open);
      const waiting = unfinished.filter(({ state }) => state === 'waiting').length;
      if (unfinished.some((entry) => entry.by === by)) return { ok: false, why: 'one-at-a-time' };
      if (waiting >= (deps.labLimits ?? LIMITS).waiting) return { ok: false, why: 'busy' };
      const id = Buffer.from(deps.entropy.bytes(18)).toString('base64url');
      const entry: Entry = {
        ...{ id, by, question, aborter: new AbortController(), state: 'waiting' },
        ...{ played: 0, of: question.games, answer: null, ended: 0 },
      };
      entries.set(id, entry);
      next();
      return { ok: true, job: shown(entry) };
    },
    find: (id) => {
      const entry = entries.get(id);
      return entry === undefined ? null : shown(entry);
    },
    file: (id, name) => {
      const entry = entries.get(id);
      return entry === undefined ? null : textOf(entry, name);
    },
    cancel: (id) => {
      const entry = entries.get(id);
      if (entry === undefined) return null;
      entry.aborter.abort();
      if (entry.state === 'waiting') finish(entry, 'cancelled');
      return shown(entry);
    },
    stop: () => {
      for (const { aborter } of entries.values()) aborter.abort();
      entries.clear();
    },
  };
};

import { createHash } from 'node:crypto';
import { bundledPacks } from '@convoy/scenarios';
import { createApp } from '../app.ts';
import { houseAdvisor, houseBots } from '../bots.ts';
import type { TurningFrom } from '../review/turning-points.ts';
import type { TurningLimits } from '../review/weigh-acts.ts';
import { createForecaster } from '../workers/forecaster.ts';
import type { LabAccess } from '../lab/access.ts';
import { createLaboratory } from '../workers/laboratory.ts';
import { listen } from '../listen.ts';
import type { Clock, Entropy, Log, Reviewer } from '../ports.ts';
import type { Bus } from '../store/bus.ts';
import { silentBus } from '../store/bus.ts';
import type { EventStore } from '../store/event-store.ts';

export const packs = bundledPacks();

/** Bytes that follow from a word alone: two servers with the same word make the same ids and seeds. */
export const fixedEntropy = (word: string): Entropy => {
  let drawn = 0;
  const block = (): Buffer => {
    drawn += 1;
    return createHash('sha256')
      .update(`${word} ${String(drawn)}`)
      .digest();
  };
  return {
    bytes: (count) => {
      let bytes = Buffer.alloc(0);
      while (bytes.length < count) bytes = Buffer.concat([bytes, block()]);
      return bytes.subarray(0, count);
    },
  };
};

export interface HandClock extends Clock {
  /** Moves the time on and rings what is due, in order. */
  readonly pass: (ms: number) => void;
  /** The time jumps: what was due meanwhile rings once, then. */
  readonly leap: (ms: number) => void;
}
/** A clock that stands until it is moved by hand. */
export const handClock = (start: number): HandClock => {
  let now = start;
  const waiting = new Set<{ readonly at: number; readonly call: () => void }>();
  return {
    now: () => now,
    after: (ms, call) => {
      const entry = { at: now + ms, call };
      waiting.add(entry);
      return () => {
        waiting.delete(entry);
      };
    },
    pass: (ms) => {
      const until = now + ms;
      for (;;) {
        const due = [...waiting].filter(({ at }) => at <= until).toSorted((a, b) => a.at - b.at)[0];
        if (due === undefined) break;
        waiting.delete(due);
        now = Math.max(now, due.at);
        due.call();
      }
      now = until;
    },
    leap: (ms) => {
      now += ms;
      const due = [...waiting].filter(({ at }) => at <= now).toSorted((a, b) => a.at - b.at);
      for (const entry of due) {
        waiting.delete(entry);
        entry.call();
      }
    },
  };
};

export interface TestServer {
  readonly url: string;
  readonly logs: readonly string[];
  readonly stop: () => Promise<void>;
}

export interface Around {
  readonly store: EventStore;
  readonly clock: Clock;
  readonly entropy: Entropy;
  readonly bus?: Bus;
  readonly name?: string;
  readonly page?: string;
  readonly labAccess?: LabAccess;
  readonly facilitator?: LabAccess;
  /** Where a test looks back; else nobody reckons anything in the background. */
  readonly reviewer?: Reviewer;
  readonly turningLimits?: TurningLimits;
  readonly turningFrom?: TurningFrom;
}

const nobody: Reviewer = { answer: () => Promise.resolve(null), stop: () => Promise.resolve() };

/** The server as it is, on a free port, with the world around it handed in. */
export const startServer = async ({
  bus,
  name,
  page,
  labAccess,
  facilitator,
  reviewer,
  ...rest
}: Around): Promise<TestServer> => {
  const logs: string[] = [];
  const write = (fields: Readonly<Record<string, unknown>>, event: string): void => {
    logs.push(JSON.stringify({ ...fields, event }));
  };
  const log: Log = { info: write, warn: write, error: write };
  const app = createApp({
    ...rest,
    bus: bus ?? silentBus(),
    name: name ?? 'one',
    labAccess: labAccess ?? { kind: 'open' },
    facilitator: facilitator ?? { kind: 'open' },
    packs,
    code: null,
    bots: houseBots,
    advisor: houseAdvisor,
    laboratory: createLaboratory(new URL('../workers/lab.ts', import.meta.url)),
    reviewer: reviewer ?? nobody,
    forecaster: createForecaster(new URL('../workers/forecast.ts', import.meta.url)),
    log,
    page: page ?? null,
    proxies: 1,
    addresses: (port) => [`http://192.0.2.7:${String(port)}`],
  });
  await app.wake();
  const port = await listen(app.http, '127.0.0.1', 0);
  return { url: `http://127.0.0.1:${String(port)}`, logs, stop: app.stop };
};

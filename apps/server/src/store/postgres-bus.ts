import pg from 'pg';
import { busMessageSchema } from './bus.ts';
import type { Bus, BusMessage } from './bus.ts';

const channel = 'convoy';
/** PostgreSQL takes 8,000 bytes a notification; longer lists of rooms or people are cut in pieces. */
const pieces = 100;

const cut = <Value>(list: readonly Value[]): readonly (readonly Value[])[] => {
  const parts: Value[][] = [];
  for (let from = 0; from < list.length; from += pieces)
    parts.push(list.slice(from, from + pieces));
  return parts;
};
const parts = (message: BusMessage): readonly BusMessage[] =>
  message.kind === 'events'
    ? cut(message.rooms).map((rooms) => ({ ...message, rooms: [...rooms] }))
    : [message];

const read = (payload: string | undefined): BusMessage | null => {
  try {
    const parsed = busMessageSchema.safeParse(JSON.parse(payload ?? ''));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
};

interface Line {
  readonly query: (text: string, values: readonly string[]) => Promise<void>;
  readonly end: () => Promise<void>;
}
interface Ends {
  readonly heard: (payload: string | undefined) => void;
  readonly lost: () => void;
  readonly failed: (error: Error) => void;
}

/** Pause before a lost connection is made again, milliseconds. */
const again = 500;
const asError = (error: unknown): Error => (error instanceof Error ? error : new Error('bus'));

/** A listening connection that is made again whenever it breaks; `lost` is called once it is back. */
const keepListening = async (url: string, { heard, lost, failed }: Ends): Promise<Line> => {
  let client: pg.Client | null = null;
  let retry: NodeJS.Timeout | null = null;
  let closed = false;

  const connect = async (): Promise<void> => {
    const fresh = new pg.Client({ connectionString: url });
    fresh.on('error', failed);
    fresh.on('end', reconnect);
    fresh.on('notification', ({ payload }) => {
      heard(payload);
    });
    await fresh.connect();
    await fresh.query(`listen ${channel}`);
    client = fresh;
  };
  const reconnect = (): void => {
    if (closed || retry !== null) return;
    client = null;
    retry = setTimeout(() => {
      retry = null;
      connect().then(lost, (error: unknown) => {
        failed(asError(error));
        reconnect();
      });
    }, again);
  };
  await connect();

  return {
    query: async (text, values) => {
      await client?.query(text, [...values]);
    },
    end: async () => {
      closed = true;
      if (retry !== null) clearTimeout(retry);
      await client?.end();
    },
  };
};

/** NOTIFY and LISTEN over one connection that is kept up; `failed` hears of each loss. */
export const postgresBus = async (url: string, failed: (error: Error) => void): Promise<Bus> => {
  let onMessage: (message: BusMessage) => void = () => undefined;
  let onLost: () => void = () => undefined;
  const line = await keepListening(url, {
    failed,
    heard: (payload) => {
      const message = read(payload);
      if (message !== null) onMessage(message);
    },
    lost: () => {
      onLost();
    },
  });

  // One after the other: the connection takes one query at a time.
  let sending = Promise.resolve();
  const send = async (message: BusMessage): Promise<void> => {
    try {
      await line.query('select pg_notify($1, $2)', [channel, JSON.stringify(message)]);
    } catch (error) {
      failed(asError(error));
    }
  };

  return {
    publish: (message) => {
      for (const part of parts(message)) sending = sending.then(() => send(part));
    },
    subscribe: (heard, lost) => {
      onMessage = heard;
      onLost = lost;
    },
    close: () => line.end(),
  };
};

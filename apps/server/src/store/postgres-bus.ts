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

/** NOTIFY and LISTEN over one connection that is kept up; `failed` hears of each loss. */
export const postgresBus = async (url: string, failed: (error: Error) => void): Promise<Bus> => {
  let client: pg.Client | null = null;
  let closed = false;
  let heard: (message: BusMessage) => void = () => undefined;
  let lost: () => void = () => undefined;
  let retry: NodeJS.Timeout | null = null;

  const connect = async (): Promise<void> => {
    const fresh = new pg.Client({ connectionString: url });
    fresh.on('error', (error) => {
      failed(error);
      again(fresh);
    });
    fresh.on('end', () => {
      again(fresh);
    });
    fresh.on('notification', ({ payload }) => {
      const message = read(payload);
      if (message !== null) heard(message);
    });
    await fresh.connect();
    await fresh.query(`listen ${channel}`);
    client = fresh;
  };
  const again = (old: pg.Client): void => {
    if (closed || retry !== null || (client !== null && client !== old)) return;
    client = null;
    retry = setTimeout(() => {
      retry = null;
      connect().then(
        () => {
          lost();
        },
        (error: unknown) => {
          failed(error instanceof Error ? error : new Error('listen'));
          again(old);
        },
      );
    }, 500);
  };
  await connect();

  return {
    publish: (message) => {
      for (const part of parts(message))
        client
          ?.query('select pg_notify($1, $2)', [channel, JSON.stringify(part)])
          .catch((error: unknown) => {
            failed(error instanceof Error ? error : new Error('notify'));
          });
    },
    subscribe: (onMessage, onLost) => {
      heard = onMessage;
      lost = onLost;
    },
    close: async () => {
      closed = true;
      if (retry !== null) clearTimeout(retry);
      await client?.end();
    },
  };
};

import { connect } from './client.ts';
import type { Client } from './client.ts';
import { controlled, create, join, sit, stillServer } from './rooms.ts';

/** What no ear that it is not meant for may ever hear. */
export const mark = 'S3NT1NEL';

/** A room of October 1962 in its first orders, with control and somebody of every kind who listens. */
export interface WatchedTable {
  readonly url: string;
  readonly control: Client;
  readonly controlToken: string;
  readonly usa: Client;
  /** The other seats that people hold, by their ids. */
  readonly seat: (id: string) => Client;
  /** An observer and a projector. */
  readonly watching: readonly Client[];
  readonly tokens: { readonly observer: string; readonly projector: string };
}

export const setWatchedTable = async (
  cleaning: (() => void | Promise<void>)[],
  others: readonly string[],
): Promise<WatchedTable> => {
  const server = await stillServer();
  cleaning.push(server.stop);
  const { url } = server;
  const desk = await create(url, controlled);
  const control = await connect(url, desk.token);
  const usa = await sit(url, desk.code, 'USA');
  const seats = new Map<string, Client>();
  for (const id of others) seats.set(id, await sit(url, desk.code, id));
  const observer = await join(url, desk.code, 'observer');
  const projector = await join(url, desk.code, 'projector');
  const watching = [await connect(url, observer.token), await connect(url, projector.token)];
  await control.does({ type: 'room.start' });
  await usa.until(({ room }) => room?.phase === 'order', 'orders');
  return {
    ...{ url, control, usa, watching, controlToken: desk.token },
    seat: (id) => seats.get(id) ?? usa,
    tokens: { observer: observer.token, projector: projector.token },
  };
};

import type { CreateRoom, Entrance } from '@convoy/protocol';
import { randomBytes } from 'node:crypto';
import type { LabAccess } from '../lab/access.ts';
import type { Place } from './stores.ts';
import { places } from './stores.ts';
import { connect, enter } from './client.ts';
import type { Client } from './client.ts';
import type { TestServer } from './server.ts';
import { fixedEntropy, handClock, startServer } from './server.ts';

export const scenario = 'cuba-1962';
export const hosted: CreateRoom = {
  scenario,
  length: 'short',
  advance: 'all-locked',
  controlled: false,
  schedule: { brief: 0, negotiate: 0, order: null },
};
export const controlled: CreateRoom = { ...hosted, advance: 'control', controlled: true };

export const realClock = {
  now: () => Date.now(),
  after: (ms: number, call: () => void) => {
    const timer = setTimeout(call, ms);
    return () => {
      clearTimeout(timer);
    };
  },
};
export const realEntropy = { bytes: (count: number) => randomBytes(count) };

/** A server on an embedded store with the real clock, and how to end and clear both. */
export const plainServer = async (
  labAccess: LabAccess = { kind: 'open' },
  facilitator: LabAccess = { kind: 'open' },
): Promise<TestServer & { readonly place: Place }> => {
  const place = await places[0].make();
  const store = await place.open();
  const server = await startServer({
    ...{ store, clock: realClock, entropy: realEntropy, labAccess, facilitator },
  });
  const stop = async (): Promise<void> => {
    await server.stop();
    await store.close();
    place.clear();
  };
  return { ...server, place, stop };
};

/** A server whose time stands and whose chance follows from a word: the same inputs, the same bytes. */
export const stillServer = async (): Promise<TestServer> => {
  const place = await places[0].make();
  const store = await place.open();
  const clock = handClock(1_700_000_000_000);
  const server = await startServer({ store, clock, entropy: fixedEntropy('the same') });
  const stop = async (): Promise<void> => {
    await server.stop();
    await store.close();
    place.clear();
  };
  return { ...server, stop };
};

/** Waits until everything sent to these clients so far has arrived. */
export const settle = async (clients: readonly Client[]): Promise<void> => {
  for (const client of clients) await client.raw('ledger', { turn: 0 });
};

export const create = (url: string, wish: CreateRoom): Promise<Entrance> =>
  enter(url, '/api/rooms', wish);
export const join = (url: string, code: string, as = 'player'): Promise<Entrance> =>
  enter(url, '/api/join', { code, as });

/** Joins by code, connects and sits down. */
export const sit = async (url: string, code: string, seat: string): Promise<Client> => {
  const { token } = await join(url, code);
  const client = await connect(url, token);
  await client.command({ type: 'seat.claim', seat });
  await client.until((view) => view.me?.seat === seat, `seat ${seat}`);
  return client;
};

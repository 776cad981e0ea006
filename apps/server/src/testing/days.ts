import type { CreateRoom } from '@convoy/protocol';
import { connect } from './client.ts';
import type { Client } from './client.ts';
import { create, hosted, sit } from './rooms.ts';
import { fixedEntropy, handClock, startServer } from './server.ts';
import type { HandClock, TestServer } from './server.ts';
import { places } from './stores.ts';
import type { Place } from './stores.ts';

export const hour = 3_600_000;
/** A Friday noon in Paris, two days before the clocks there go forward. */
export const friday = Date.parse('2026-03-27T11:00Z');

/** Every day at six in the evening in Paris, but for Sundays; nights quiet. */
export const everyEvening = {
  ...{ zone: 'Europe/Paris', at: '18:00', every: 1, off: [7], grace: 0 },
  quiet: { from: '22:00', to: '08:00' },
};
export const overDays: CreateRoom = { ...hosted, advance: 'clock', days: everyEvening };

export interface Running extends TestServer {
  readonly place: Place;
  readonly clock: HandClock;
}
type Clean = () => void | Promise<void>;

export const newPlace = async (cleaning: Clean[]): Promise<Place> => {
  const place = await places[0].make();
  cleaning.push(() => {
    place.clear();
  });
  return place;
};

/** A server by a hand clock; what it leaves to clean up is added to the list. */
export const serverAt = async (
  cleaning: Clean[],
  place: Place,
  clock: HandClock,
): Promise<Running> => {
  const store = await place.open();
  const server = await startServer({ store, clock, entropy: fixedEntropy('days') });
  let running = true;
  const stop = async (): Promise<void> => {
    if (!running) return;
    running = false;
    await server.stop();
    await store.close();
  };
  cleaning.push(stop);
  return { ...server, place, clock, stop };
};

export interface Played {
  readonly server: Running;
  readonly host: { readonly token: string; readonly code: string };
  /** The host, in the seat of the United States. */
  readonly usa: Client;
  /** A player in the Soviet seat. */
  readonly sov: Client;
}

/** Two people and bots, in the first turn. */
export const twoPeople = async (
  cleaning: Clean[],
  wish: CreateRoom = overDays,
  start = friday,
): Promise<Played> => {
  const server = await serverAt(cleaning, await newPlace(cleaning), handClock(start));
  const host = await create(server.url, wish);
  const usa = await connect(server.url, host.token);
  await usa.command({ type: 'seat.claim', seat: 'USA' });
  const sov = await sit(server.url, host.code, 'SOV');
  await usa.does({ type: 'room.start' });
  await sov.until(({ room }) => room?.phase === 'order', 'orders');
  cleaning.push(() => {
    usa.close();
    sov.close();
  });
  return { server, host, usa, sov };
};

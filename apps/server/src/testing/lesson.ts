import type { Entrance } from '@convoy/protocol';
import { fold, view } from '@convoy/table';
import type { Recorded, RoomId, TableView } from '@convoy/table';
import type { EventStore } from '../store/event-store.ts';
import { Client, connect, enter } from './client.ts';
import { join } from './rooms.ts';

export const seats = ['USA', 'TUR', 'OAS', 'SOV', 'CUB', 'UNS'] as const;

/** Somebody in the room, on whichever device they hold now. */
export interface Pupil {
  readonly entrance: Entrance;
  client: Client;
  seat: string | null;
}

export const come = async (
  url: string,
  code: string,
  as = 'player',
  seat: string | null = null,
): Promise<Pupil> => {
  const entrance = await join(url, code, as);
  const client = await connect(url, entrance.token);
  if (seat !== null) await client.does({ type: 'seat.claim', seat });
  return { entrance, client, seat };
};

/** A reload: the line breaks and the same way in is used again, with nothing kept. */
export const refresh = async (url: string, pupil: Pupil): Promise<void> => {
  pupil.client.close();
  pupil.client = await connect(url, pupil.entrance.token);
};
/** Sleep: the line breaks, and what was known is told on coming back. */
export const wakeUp = async (url: string, pupil: Pupil): Promise<void> => {
  const { view: known, hashes } = pupil.client;
  pupil.client.close();
  const client = new Client(url);
  Object.assign(client.view, known);
  Object.assign(client.hashes, hashes);
  await client.hello(pupil.entrance.token);
  pupil.client = client;
};
/** The private code, typed on another device. */
export const switchDevice = async (url: string, pupil: Pupil): Promise<void> => {
  const way = await enter(url, '/api/resume', {
    resume: pupil.entrance.resume ?? '',
    devices: 'move',
  });
  await pupil.client.until((_, { revoked }) => revoked === 'moved', 'the old device let go');
  pupil.client.close();
  pupil.client = await connect(url, way.token);
};

const asSent: (text: string) => TableView = JSON.parse;
/** What the record says each of these people must see, from its events alone. */
export const freshViews = async (
  store: EventStore,
  room: RoomId,
  pupils: readonly Pupil[],
): Promise<readonly (TableView | null)[]> => {
  const state = fold(await store.events(room, 0));
  if (state === null) return pupils.map(() => null);
  const callSigns = await store.callSigns(room);
  const present = Object.values(state.people)
    .map(({ id }) => id)
    .filter((id) => pupils.some(({ entrance }) => entrance.person === id));
  const around = { callSigns, present, awaySince: {}, drafts: {} };
  return pupils.map(({ entrance }) => {
    const person = state.people[entrance.person];
    return person === undefined ? null : asSent(JSON.stringify(view(state, person, around)));
  });
};

/** How many acts of the record hold a word; what a resolution makes of them tells it again. */
export const timesIn = (events: readonly Recorded[], word: string): number =>
  events.filter(
    ({ event }) => event.type !== 'turn.resolved' && JSON.stringify(event).includes(word),
  ).length;

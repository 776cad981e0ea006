import { askNamesSchema, nameSchema } from '@convoy/protocol';
import type { GivenNames, OwnName } from '@convoy/protocol';
import { directs } from '@convoy/table';
import type { RequestHandler, Router } from 'express';
import { httpError } from '../faults.ts';
import type { Rooms } from '../rooms/rooms.ts';
import type { Bearer, EventStore } from '../store/event-store.ts';
import type { Done } from '../rooms/desk-doors.ts';
import { route } from './desk.ts';
import type { Known } from './desk.ts';

interface NamesDeps {
  readonly store: EventStore;
  readonly rooms: Rooms;
}
const no = (reason: string): Done<never> => ({ ok: false, reason, field: null });

/** Whether somebody may read who people are: whoever directs the control of the room. */
const mayRead = async ({ rooms }: NamesDeps, { room, person }: Bearer): Promise<boolean> => {
  const open = await rooms.open(room);
  const asker = open?.room.state.people[person];
  return open !== null && asker?.role === 'control' && directs(open.room.state, asker);
};

const say = async (
  { store, rooms }: NamesDeps,
  bearer: Bearer,
  { name }: OwnName,
): Promise<Done<OwnName>> => {
  const open = await rooms.open(bearer.room);
  // What was said can be taken back at any time.
  if (name !== '' && open?.room.state.staff.asksNames !== true) return no('names-not-asked');
  await store.setName(bearer, name);
  return { ok: true, value: { name } };
};

const ask = async (
  { store, rooms }: NamesDeps,
  { room, person }: Bearer,
  { on }: { readonly on: boolean },
): Promise<Done<object>> => {
  const open = await rooms.open(room);
  const answer = await open?.host.act({ by: 'names', person, on }, null);
  if (answer?.ok !== true) return no('not-allowed');
  if (!on) await store.dropNames(room);
  return { ok: true, value: {} };
};

// Express 5 passes a rejected promise on to the last handler by itself.
const read =
  (
    known: Known,
    answer: (bearer: Bearer) => Promise<OwnName | GivenNames | null>,
  ): RequestHandler =>
  async (request, response) => {
    const who = await known(request, response);
    if (who === null) return;
    const found = await answer(who.bearer);
    if (found === null) response.status(403).json(httpError('not-allowed', 'not-allowed'));
    else response.json(found);
  };

/** Who people are, where they said so: told to whoever directs the room, and to themselves. */
export const nameRoutes = (api: Router, deps: NamesDeps, known: Known): void => {
  api.post(
    '/name',
    route(nameSchema, known, (bearer, wish) => say(deps, bearer, wish)),
  );
  api.get(
    '/name',
    read(known, async ({ person }) => ({ name: await deps.store.name(person) })),
  );
  api.post(
    '/names',
    route(askNamesSchema, known, (bearer, wish) => ask(deps, bearer, wish)),
  );
  api.get(
    '/names',
    read(known, async (bearer) =>
      (await mayRead(deps, bearer)) ? { names: await deps.store.names(bearer.room) } : null,
    ),
  );
};

import {
  createClassSchema,
  enterClassRoomSchema,
  resumeClassSchema,
  steerSchema,
} from '@convoy/protocol';
import type { Entrance } from '@convoy/protocol';
import type { Cut } from '@convoy/table';
import type { Request, RequestHandler, Response, Router } from 'express';
import { compareRooms } from '../classes/compare.ts';
import { openClass, resumeClass } from '../classes/open-class.ts';
import type { ClassDeps } from '../classes/open-class.ts';
import { overviewOf } from '../classes/overview.ts';
import { roomsOf } from '../classes/spread.ts';
import type { Taught } from '../classes/spread.ts';
import { steer } from '../classes/steer.ts';
import { httpError } from '../faults.ts';
import type { FanOut } from '../realtime/fan-out.ts';
import type { Past } from '../rooms/past.ts';
import type { Rooms } from '../rooms/rooms.ts';
import { hashClassToken, hashToken, newToken } from '../secrets.ts';
import type { ClassTokenKind } from '../store/class-store.ts';
import { pace } from './limits.ts';
import type { Guesses } from './limits.ts';
import { post } from './post.ts';

export interface ClassApiDeps extends ClassDeps {
  readonly rooms: Rooms;
  readonly fanOut: FanOut;
  readonly past: Past;
  readonly cut: Cut;
}
interface Class {
  readonly code: string;
  readonly taught: readonly Taught[];
}

const notFound = (response: Response, field: string): void => {
  response.status(404).json(httpError('not-found', 'unknown', field));
};

/** The class that a token is of, with its rooms as they stand; answers 401 itself where it is of none. */
const classOf = async (
  deps: ClassApiDeps,
  request: Request,
  response: Response,
  kinds: readonly ClassTokenKind[],
): Promise<(Class & { readonly kind: ClassTokenKind }) | null> => {
  const [scheme, token] = (request.get('authorization') ?? '').split(' ');
  const known =
    scheme === 'Bearer' && token !== undefined
      ? await deps.store.classByToken(hashClassToken(token))
      : null;
  if (known === null || !kinds.includes(known.kind)) {
    response.status(401).json(httpError('bad-token', 'unknown', 'authorization'));
    return null;
  }
  const taught = await roomsOf(deps, known.id);
  await Promise.all(taught.map(({ open }) => open.host.refresh()));
  return { code: known.code, kind: known.kind, taught };
};

/** A way into one of the rooms as its control: a token of that room, made for whoever holds the class. */
const controlOf = async (
  { store, clock, entropy }: ClassApiDeps,
  { person, open: { room } }: Taught,
): Promise<Entrance> => {
  const token = newToken(entropy);
  await store.addToken(hashToken(token), { person, room: room.id }, clock.now());
  const callSign = room.callSigns[person] ?? '';
  return { token, code: room.state.opened.code, role: 'control', person, callSign, resume: null };
};

const ways = (api: Router, deps: ClassApiDeps, guesses: Guesses): void => {
  api.post(
    '/classes',
    pace(60),
    post(createClassSchema, async (wish, _request, response) => {
      const opened = await openClass(deps, wish);
      if (opened.ok) response.status(201).json(opened.entrance);
      else notFound(response, opened.field);
    }),
  );
  api.post(
    '/classes/resume',
    post(resumeClassSchema, async ({ resume }, request, response) => {
      const address = request.ip ?? 'unknown';
      if (await guesses.blocked(address)) {
        response.status(429).json(httpError('too-fast', 'wrong-codes', 'resume'));
        return;
      }
      const entrance = await resumeClass(deps, resume);
      if (entrance === null) await guesses.wrong(address);
      if (entrance === null) notFound(response, 'resume');
      else response.status(201).json(entrance);
    }),
  );
  api.post(
    '/class/enter',
    post(enterClassRoomSchema, async ({ place }, request, response) => {
      const found = await classOf(deps, request, response, ['run']);
      if (found === null) return;
      const one = found.taught.find((known) => known.place === place);
      if (one === undefined) notFound(response, 'place');
      else response.status(201).json(await controlOf(deps, one));
    }),
  );
};

const sendOverview =
  (deps: ClassApiDeps): RequestHandler =>
  async (request, response) => {
    const found = await classOf(deps, request, response, ['run']);
    if (found !== null) response.json(await overviewOf(found.code, found.taught, deps));
  };

const sendComparison =
  (deps: ClassApiDeps): RequestHandler =>
  async (request, response) => {
    const found = await classOf(deps, request, response, ['run', 'screen']);
    if (found === null) return;
    const forWall = found.kind === 'screen';
    response.json(await compareRooms(found.code, found.taught, deps.past, deps.cut, forWall));
  };

/** Several rooms run by one person. A class's token is of no room: it opens no seat's view. */
export const classRoutes = (api: Router, deps: ClassApiDeps, guesses: Guesses): void => {
  ways(api, deps, guesses);
  api.get('/class', sendOverview(deps));
  api.get('/class/compare', sendComparison(deps));
  api.post(
    '/class/steer',
    post(steerSchema, async (wish, request, response) => {
      const found = await classOf(deps, request, response, ['run']);
      if (found !== null) response.json(await steer(found.taught, wish));
    }),
  );
};

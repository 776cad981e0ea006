import { createRoomSchema, joinSchema, playNowSchema, resumeSchema } from '@convoy/protocol';
import type { Addresses } from '@convoy/protocol';
import { lookSchema } from '@convoy/table';
import express, { Router } from 'express';
import type { RequestHandler } from 'express';
import { httpError } from '../faults.ts';
import type { Connections } from '../realtime/connections.ts';
import { eyesFor } from '../realtime/eyes.ts';
import type { FanOut } from '../realtime/fan-out.ts';
import type { Doors, DoorsDeps } from '../rooms/doors.ts';
import type { Past } from '../rooms/past.ts';
import { archiveRoutes } from './archives.ts';
import { answerEntered, bearerOf, guessed } from './api-parts.ts';
import { classRoutes } from './classes.ts';
import { daysRoutes } from './days.ts';
import type { DaysApiDeps } from './days.ts';
import { controlRoutes } from './control.ts';
import { deskRoutes } from './desk.ts';
import type { Known } from './desk.ts';
import { deviceRoutes } from './device.ts';
import { facilitatorRoute, forFacilitators } from './facilitator.ts';
import { followRoute } from './follow.ts';
import { nameRoutes } from './names.ts';
import { labRoutes } from './lab.ts';
import type { LabApiDeps } from './lab.ts';
import { createGuesses, pace } from './limits.ts';
import type { Guesses } from './limits.ts';
import { fromThisMachine } from './loopback.ts';
import type { Deskwork } from '../rooms/desk-doors.ts';
import { createDevice } from '../rooms/device.ts';
import { createMetrics } from './metrics.ts';
import { post } from './post.ts';
import { reviewRoutes } from './review.ts';
import { whatIfRoutes } from './what-if.ts';
import type { WhatIfDeps } from './what-if.ts';
import { goneCode, roomCard, textsFor } from './public.ts';
import { scenarioRoutes } from './scenarios.ts';
import type { ScenarioApiDeps } from './scenarios.ts';

export interface ApiDeps
  extends
    Omit<LabApiDeps, 'store'>,
    DoorsDeps,
    Omit<DaysApiDeps, keyof DoorsDeps>,
    Omit<ScenarioApiDeps, 'packs'> {
  readonly doors: Doors;
  readonly desk: Deskwork;
  readonly whatIfs: WhatIfDeps['whatIfs'];
  readonly turning: WhatIfDeps['turning'];
  readonly connections: Connections;
  readonly fanOut: FanOut;
  /** What lies behind each room, for whoever compares several. */
  readonly past: Past;
  /** Under which others on the network find this machine, by the port that it serves. */
  readonly addresses: (port: number) => readonly string[];
}

/** Wrong codes a minute from one address. */
const guessLimit = 20;

const entrances = (
  api: Router,
  { doors, store, rooms, facilitator }: ApiDeps,
  guesses: Guesses,
): void => {
  api.post(
    '/rooms',
    pace(120),
    forFacilitators(facilitator),
    post(createRoomSchema, async (wish, _request, response) => {
      answerEntered(response, await doors.create(wish));
    }),
  );
  api.post(
    '/play-now',
    pace(180),
    post(playNowSchema, async (wish, _request, response) => {
      answerEntered(response, await doors.playNow(wish));
    }),
  );
  api.post(
    '/join',
    post(joinSchema, (wish, request, response) =>
      guessed(guesses, request, response, 'code', async () => {
        const entered = await doors.join(wish);
        answerEntered(response, entered);
        return entered.ok;
      }),
    ),
  );
  api.post(
    '/resume',
    post(resumeSchema, (wish, request, response) =>
      guessed(guesses, request, response, 'resume', async () => {
        const entered = await doors.resume(wish);
        answerEntered(response, entered);
        return entered.ok;
      }),
    ),
  );
  api.get('/rooms/:code', (request, response) =>
    guessed(guesses, request, response, 'code', async () => {
      const card = await roomCard(request.params.code, store, rooms);
      if (card === null && (await goneCode(store, request.params.code))) {
        response.status(410).json(httpError('gone', 'erased', 'code'));
        return true;
      }
      if (card === null) response.status(404).json(httpError('not-found', 'unknown', 'code'));
      else response.json(card);
      return card !== null;
    }),
  );
};

// Express 5 passes a rejected promise on to the last handler by itself.
const sendTexts =
  (deps: ApiDeps): RequestHandler =>
  async (request, response) => {
    const known = await bearerOf(deps, request, response);
    if (known === null) return;
    const { room, bearer } = known;
    const look = lookSchema.safeParse(request.query);
    // Without the right to look there are no eyes, and so public texts alone.
    const eyes = eyesFor(room, { ...bearer, look: look.success ? look.data : null });
    response.json(textsFor(room.state, eyes));
  };
/** The machine's own addresses, for an invitation that others can open; nobody else is told. */
const sendAddresses =
  ({ addresses }: ApiDeps): RequestHandler =>
  (request, response) => {
    const { localPort } = request.socket;
    if (localPort === undefined || !fromThisMachine(request))
      response.status(404).json(httpError('not-found', 'no-such-address'));
    else response.json({ addresses: addresses(localPort) } satisfies Addresses);
  };

/** Everything over plain requests: the ways in, public parts of scenarios, texts and archives. */
export const createApi = (deps: ApiDeps): Router => {
  const api = Router();
  api.use(pace(3000));
  // What one person was sent is kept by no browser for the next; what is public says so itself.
  api.use((_request, response, next) => {
    response.set('cache-control', 'no-store');
    next();
  });
  archiveRoutes(api, deps);
  api.use(express.json({ limit: '64kb' }));
  const guesses = createGuesses(guessLimit);
  entrances(api, deps, guesses);
  api.post('/classes', forFacilitators(deps.facilitator));
  classRoutes(api, { ...deps, cut: deps.rooms.cut }, guesses);
  controlRoutes(api, deps, guesses);
  scenarioRoutes(api, deps);
  followRoute(api, deps, (request, response) => bearerOf(deps, request, response));
  api.get('/texts', sendTexts(deps));
  api.get('/health', (_request, response) => {
    response.json({ ok: true });
  });
  api.get('/addresses', sendAddresses(deps));
  api.get('/metrics', createMetrics(deps));
  facilitatorRoute(api, deps.facilitator);
  const known: Known = (request, response) => bearerOf(deps, request, response);
  deskRoutes(api, deps.desk, known);
  nameRoutes(api, deps, known);
  deviceRoutes(api, createDevice(deps), known);
  labRoutes(api, deps);
  reviewRoutes(api, { ...deps, cut: deps.rooms.cut });
  whatIfRoutes(api, { ...deps, cut: deps.rooms.cut });
  daysRoutes(api, deps, guesses);
  return api;
};

import type { PlayedGame, Step } from '@convoy/lab';
import { whatIfSchema } from '@convoy/protocol';
import type { Played, PlayedStep, SeatMenu } from '@convoy/protocol';
import { seesWhole } from '@convoy/table';
import type { Cut } from '@convoy/table';
import type { Request, RequestHandler, Response, Router } from 'express';
import { faultOf, httpError } from '../faults.ts';
import { editsOf } from '../review/edits.ts';
import { playedGameOf } from '../review/played-game.ts';
import type { Turning } from '../review/turning-points.ts';
import type { WhatIfJobs } from '../review/what-if-jobs.ts';
import type { Past } from '../rooms/past.ts';
import type { Room } from '../rooms/room.ts';
import { bearerOf } from './api-parts.ts';
import type { BearerDeps } from './api-parts.ts';
import { pace } from './limits.ts';

export interface WhatIfDeps extends BearerDeps {
  readonly whatIfs: WhatIfJobs;
  readonly turning: Turning;
  readonly past: Past;
  readonly cut: Cut;
}

interface Reader {
  readonly room: Room;
  /** Whose question it is. */
  readonly by: string;
}

/** Whoever sees the whole of a room that is over; answers everybody else itself. */
const readerOf = async (
  deps: WhatIfDeps,
  request: Request,
  response: Response,
): Promise<Reader | null> => {
  const found = await bearerOf(deps, request, response);
  if (found === null) return null;
  const { room, bearer } = found;
  const person = room.state.people[bearer.person];
  if (person === undefined || room.state.opened.code !== request.params['code'])
    response.status(404).json(httpError('not-found', 'unknown', 'code'));
  else if (!room.state.ended || !seesWhole(room.state, person))
    response.status(403).json(httpError('not-allowed', 'not-over', 'code'));
  else return { room, by: `${room.id}/${bearer.person}` };
  return null;
};

const stepOf = (step: Step, at: number): readonly PlayedStep[] => {
  const { turn } = step;
  switch (step.kind) {
    case 'paper':
      return [{ step: at, kind: 'paper', turn, seat: step.seat, act: step.act }];
    case 'inject':
      return [{ step: at, kind: 'inject', turn, what: step.inject }];
    case 'ruling':
      return [{ step: at, kind: 'ruling', turn, what: step.ruling.reason }];
    case 'resolve':
    case 'close':
      return [];
  }
};

const summaryOf = ({ steps }: PlayedGame): Played => {
  const resolved = steps.flatMap((step) => (step.kind === 'resolve' ? [step] : []));
  return {
    turns: resolved.length,
    steps: steps.flatMap(stepOf),
    orders: resolved.map(({ orders }) => orders),
  };
};

type Answer = (reader: Reader, request: Request, response: Response) => Promise<void> | void;

/** A route for readers alone. Express 5 passes a rejected promise on to the last handler by itself. */
const forReaders =
  (deps: WhatIfDeps, answer: Answer): RequestHandler =>
  async (request, response) => {
    const reader = await readerOf(deps, request, response);
    if (reader !== null) await answer(reader, request, response);
  };

const gameOf = ({ store }: WhatIfDeps, { room }: Reader): Promise<PlayedGame | null> =>
  store.events(room.id, 0).then(playedGameOf);

const missing = (response: Response, field: string): void => {
  response.status(404).json(httpError('not-found', 'unknown', field));
};

const start =
  (deps: WhatIfDeps): Answer =>
  async (reader, request, response) => {
    const parsed = whatIfSchema.safeParse(request.body);
    if (!parsed.success) {
      const { field, reason } = faultOf(parsed.error);
      response.status(400).json(httpError('malformed', reason, field));
      return;
    }
    const { edits, others, throws } = parsed.data;
    const game = await gameOf(deps, reader);
    if (game === null) {
      missing(response, 'code');
      return;
    }
    const meant = editsOf(game, edits);
    if (!meant.ok) {
      response.status(400).json(httpError('malformed', meant.reason, meant.field));
      return;
    }
    const job = deps.whatIfs.start(reader.by, {
      ...{ room: reader.room.id, game, edits: meant.edits, others, throws },
    });
    if (job === null) response.status(429).json(httpError('too-fast', 'busy'));
    else response.status(201).json(job);
  };

const tellPlayed =
  (deps: WhatIfDeps): Answer =>
  async (reader, _request, response) => {
    const game = await gameOf(deps, reader);
    if (game === null) missing(response, 'code');
    else response.set('cache-control', 'no-store').json(summaryOf(game));
  };

/** What a seat could order in a turn, from what it saw then. */
const tellMenu =
  ({ past, cut }: WhatIfDeps): Answer =>
  async ({ room }, request, response) => {
    const { turn, seat } = request.params;
    const moments = await past.moments(room);
    const moment = moments.find((one) => one.at === 'orders' && String(one.turn) === turn);
    const actor = room.state.opened.scenario.actors.find(({ id }) => id === seat);
    if (moment === undefined) missing(response, 'turn');
    else if (actor === undefined) missing(response, 'seat');
    else {
      const { orders } = cut(moment.state.world, { kind: 'seat', seat: actor.id });
      const menu: SeatMenu = { offerings: orders?.offerings ?? [] };
      response.set('cache-control', 'no-store').json(menu);
    }
  };

const tellJob =
  (of: WhatIfJobs['find'] | WhatIfJobs['cancel']): Answer =>
  ({ by }, request, response) => {
    const job = of(by, request.params['id']?.toString() ?? '');
    if (job === null) missing(response, 'id');
    else response.set('cache-control', 'no-store').json(job);
  };

/** What of a game can be changed, what comes of changing it, and where it turned. */
export const whatIfRoutes = (api: Router, deps: WhatIfDeps): void => {
  const { whatIfs, turning } = deps;
  const base = '/rooms/:code/review';
  api.get(`${base}/played`, forReaders(deps, tellPlayed(deps)));
  api.get(`${base}/menu/:turn/:seat`, forReaders(deps, tellMenu(deps)));
  api.get(
    `${base}/turning-points`,
    forReaders(deps, ({ room }, _request, response) => {
      response.set('cache-control', 'no-store').json(turning.tell(room));
    }),
  );
  api.post(`${base}/what-if`, pace(60), forReaders(deps, start(deps)));
  api.get(`${base}/what-if/:id`, forReaders(deps, tellJob(whatIfs.find)));
  api.delete(`${base}/what-if/:id`, forReaders(deps, tellJob(whatIfs.cancel)));
};

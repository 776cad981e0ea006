import { reportReaders, reviewReport, reviewRun, reviewSeries, seesWhole } from '@convoy/table';
import type { Cut, Person, ReviewSeries } from '@convoy/table';
import type { Request, RequestHandler, Response, Router } from 'express';
import { httpError } from '../faults.ts';
import type { Past } from '../rooms/past.ts';
import type { Room } from '../rooms/room.ts';
import { bearerOf } from './api-parts.ts';
import type { BearerDeps } from './api-parts.ts';

interface ReviewDeps extends BearerDeps {
  readonly past: Past;
  readonly cut: Cut;
}

interface Reckoned {
  readonly version: number;
  readonly series: Promise<ReviewSeries>;
}

/** What is over changes no more but by a ruling, so that a room is reckoned once for all who ask. */
const reckoner = ({ past, cut }: ReviewDeps) => {
  const known = new WeakMap<Room, Reckoned>();
  return (room: Room): Promise<ReviewSeries> => {
    const before = known.get(room);
    if (before?.version === room.version) return before.series;
    const { version } = room;
    const series = past.moments(room).then((moments) => reviewSeries(room.state, moments, cut));
    known.set(room, { version, series });
    // What failed is asked for again.
    series.catch(() => known.delete(room));
    return series;
  };
};

/** The room and the asker, where the whole lies open to them; otherwise the request is answered. */
const openTo = async (
  deps: ReviewDeps,
  request: Request<{ code: string }>,
  response: Response,
): Promise<{ readonly room: Room; readonly person: Person } | null> => {
  const found = await bearerOf(deps, request, response);
  if (found === null) return null;
  const { room, bearer } = found;
  const person = room.state.people[bearer.person];
  if (person === undefined || room.state.opened.code !== request.params.code)
    response.status(404).json(httpError('not-found', 'unknown', 'code'));
  else if (!seesWhole(room.state, person))
    response.status(403).json(httpError('not-allowed', 'not-over', 'code'));
  else return { room, person };
  return null;
};

const sendSeries = (deps: ReviewDeps): RequestHandler<{ code: string }> => {
  const seriesOf = reckoner(deps);
  // Express 5 passes a rejected promise on to the last handler by itself.
  return async (request, response) => {
    const open = await openTo(deps, request, response);
    if (open !== null) response.json(await seriesOf(open.room));
  };
};

const sendReport =
  (deps: ReviewDeps): RequestHandler<{ code: string }> =>
  async (request, response) => {
    const open = await openTo(deps, request, response);
    if (open === null) return;
    const reader = reportReaders.find((one) => one === (request.query['for'] ?? 'public'));
    if (reader === undefined) {
      response.status(400).json(httpError('malformed', 'not-one-of', 'for'));
      return;
    }
    const { room, person } = open;
    const moments = await deps.past.moments(room);
    const report = reviewReport(room.state, moments, person, reader, deps.cut);
    if (report === null) response.status(400).json(httpError('malformed', 'no-seat', 'for'));
    else response.json(report);
  };

const sendRun =
  (deps: ReviewDeps): RequestHandler<{ code: string }> =>
  async (request, response) => {
    const open = await openTo(deps, request, response);
    if (open !== null) response.json(reviewRun(open.room.state));
  };

/** What the review draws, for those to whom the whole lies open. */
export const reviewRoutes = (api: Router, deps: ReviewDeps): void => {
  api.get('/rooms/:code/review/series', sendSeries(deps));
  api.get('/rooms/:code/review/report', sendReport(deps));
  api.get('/rooms/:code/review/run', sendRun(deps));
};

import { labLimits, labSchema } from '@convoy/protocol';
import type { Pack } from '@convoy/scenarios';
import type { Request, Response, Router } from 'express';
import { faultOf, httpError } from '../faults.ts';
import { labFiles } from '../lab/jobs.ts';
import { barFor } from '../lab/access.ts';
import type { LabAccess } from '../lab/access.ts';
import type { LabJobs } from '../lab/jobs.ts';
import { hashToken } from '../secrets.ts';
import type { EventStore } from '../store/event-store.ts';
import { pace } from './limits.ts';

export interface LabApiDeps {
  readonly packs: readonly Pack[];
  readonly labJobs: LabJobs;
  readonly labAccess: LabAccess;
  readonly store: Pick<EventStore, 'bearer'>;
}

/** A person where a room's token says who asks, so that a class behind one address is many. */
const callerOf = async ({ store }: LabApiDeps, request: Request): Promise<string> => {
  const [scheme, token] = (request.get('authorization') ?? '').split(' ');
  const known =
    scheme === 'Bearer' && token !== undefined ? await store.bearer(hashToken(token)) : null;
  return known === null ? `at:${request.ip ?? 'unknown'}` : `person:${known.room}/${known.person}`;
};

const missing = (response: Response, field: string): void => {
  response.status(404).json(httpError('not-found', 'unknown', field));
};

const start =
  (deps: LabApiDeps) =>
  async (request: Request, response: Response): Promise<void> => {
    const { packs, labJobs, labAccess } = deps;
    const parsed = labSchema.safeParse(request.body);
    if (!parsed.success) {
      const { field, reason } = faultOf(parsed.error);
      response.status(400).json(httpError('malformed', reason, field));
      return;
    }
    const { scenario, level, length, games, seed, figures, instruments } = parsed.data;
    const bar = barFor(labAccess, parsed.data.passphrase);
    if (bar !== null) {
      response.status(403).json(httpError('not-allowed', bar));
      return;
    }
    const levels = packs.filter((pack) => pack.scenario.id === scenario);
    const pack = levels.find((one) => one.scenario.level === level);
    if (levels.length === 0) missing(response, 'scenario');
    else if (pack === undefined) missing(response, 'level');
    else if (!pack.scenario.lengths.some(({ id }) => id === length)) missing(response, 'length');
    else {
      const started = labJobs.start(await callerOf(deps, request), {
        plan: { scenario: pack.scenario, length, seed, types: 'drawn' },
        ...{ games, gamesEach: labLimits.gamesEach, instruments },
        figures: figures ? 'key' : [],
      });
      if (started.ok) response.status(201).json(started.job);
      else response.status(429).json(httpError('too-fast', started.why));
    }
  };

const typeOf = (name: string): string =>
  name.endsWith('.csv') ? 'text/csv; charset=utf-8' : 'application/json; charset=utf-8';

/** Runs of the lab. A run is known by an id that nobody can guess: whoever started it has it. */
export const labRoutes = (api: Router, deps: LabApiDeps): void => {
  const { labJobs } = deps;
  api.post('/lab', pace(30), start(deps));
  api.get('/lab/:id', (request, response) => {
    const job = labJobs.find(request.params.id);
    if (job === null) missing(response, 'id');
    else response.set('cache-control', 'no-store').json(job);
  });
  api.delete('/lab/:id', (request, response) => {
    const job = labJobs.cancel(request.params.id);
    if (job === null) missing(response, 'id');
    else response.json(job);
  });
  api.get('/lab/:id/:file', (request, response) => {
    const name = labFiles.find((known) => known === request.params.file);
    const text = name === undefined ? null : labJobs.file(request.params.id, name);
    if (name === undefined || text === null) missing(response, 'file');
    else {
      response.set('content-disposition', `attachment; filename="convoy-lab-${name}"`);
      response.type(typeOf(name)).send(text);
    }
  });
};

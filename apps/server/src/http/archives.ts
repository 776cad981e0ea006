import { isTableName, tableCsv, tableNames } from '@convoy/archive';
import type { Archive, ArchiveFault } from '@convoy/archive';
import { bringInSchema, takeSchema } from '@convoy/protocol';
import type { ArchiveContents, HttpError } from '@convoy/protocol';
import express from 'express';
import type { RequestHandler, Response, Router } from 'express';
import { bringIn } from '../archives/bring-in.ts';
import type { BringInDeps } from '../archives/bring-in.ts';
import { createTakeHome, takesAll } from '../archives/take.ts';
import type { TakeDeps } from '../archives/take.ts';
import { zipped } from '../archives/zip.ts';
import { faultOf, httpError } from '../faults.ts';
import type { LabAccess } from '../lab/access.ts';
import { bearerOf } from './api-parts.ts';
import type { BearerDeps } from './api-parts.ts';
import { forFacilitators } from './facilitator.ts';
import { pace } from './limits.ts';

type Deps = BearerDeps & TakeDeps & BringInDeps & { readonly facilitator: LabAccess };

/** Bytes that may be handed in: an archive of the longest game several times over, zipped or not. */
const largest = '24mb';

const contentsOf = (archive: Archive, names: boolean): ArchiveContents => ({
  ...{ game: archive.game, whole: archive.whole, record: archive.events !== null, names },
  tables: tableNames.map((name) => ({ name, rows: archive.tables[name].length })),
});

const attach = (response: Response, name: string, type: string): Response =>
  response
    .set('cache-control', 'no-store')
    .set('content-disposition', `attachment; filename="${name}"`)
    .type(type);

const send = (
  response: Response,
  archive: Archive,
  {
    form,
    table,
    names,
  }: { readonly form: string; readonly table: string; readonly names: boolean },
): void => {
  const file = `convoy-${archive.game}`;
  if (form === 'contents')
    response.set('cache-control', 'no-store').json(contentsOf(archive, names));
  else if (form === 'zip')
    attach(response, `${file}.zip`, 'application/zip').send(Buffer.from(zipped(archive)));
  else if (form !== 'csv') attach(response, `${file}.json`, 'application/json').json(archive);
  else if (isTableName(table))
    attach(response, `${file}-${table}.csv`, 'text/csv; charset=utf-8').send(
      tableCsv(table, archive.tables[table]),
    );
  else response.status(400).json(httpError('malformed', 'unknown-table', 'table'));
};

const take = (deps: Deps): RequestHandler => {
  const takeHome = createTakeHome(deps);
  // Express 5 passes a rejected promise on to the last handler by itself.
  return async (request, response) => {
    const known = await bearerOf(deps, request, response);
    if (known === null) return;
    const wish = takeSchema.safeParse(request.query);
    if (!wish.success) {
      const { field, reason } = faultOf(wish.error);
      response.status(400).json(httpError('malformed', reason, field));
      return;
    }
    const { room, bearer } = known;
    const person = room.state.people[bearer.person];
    const { form, table = '', names: asked } = wish.data;
    const mayName = person !== undefined && takesAll(room.state, person);
    const withNames = asked === '1';
    if (person === undefined || (withNames && !mayName)) {
      response.status(403).json(httpError('not-allowed', 'names', 'names'));
      return;
    }
    const archive = await takeHome(room, person, withNames);
    if (archive === null) response.status(404).json(httpError('not-found', 'unknown', 'code'));
    else send(response, archive, { form, table, names: mayName });
  };
};

const refused = ({ reason, field, detail }: ArchiveFault): HttpError => ({
  error: {
    ...{ code: 'malformed', field, reason },
    ...(detail === '' ? {} : { detail }),
  },
});

const bring =
  (deps: Deps): RequestHandler =>
  async (request, response) => {
    const wish = bringInSchema.safeParse(request.query);
    if (!wish.success) {
      const { field, reason } = faultOf(wish.error);
      response.status(400).json(httpError('malformed', reason, field));
      return;
    }
    const body: unknown = request.body;
    const bytes = Buffer.isBuffer(body) ? body : Buffer.alloc(0);
    const brought = await bringIn(deps, bytes, wish.data);
    if (brought.ok) response.status(201).json(brought.entrance);
    else response.status(400).json(refused(brought.fault));
  };

/** Taking a game home, and opening one that was taken. Before the parser of small bodies. */
export const archiveRoutes = (api: Router, deps: Deps): void => {
  api.get('/archive', pace(60), take(deps));
  api.post(
    '/archives',
    pace(12),
    forFacilitators(deps.facilitator),
    express.raw({ type: () => true, limit: largest }),
    bring(deps),
  );
};

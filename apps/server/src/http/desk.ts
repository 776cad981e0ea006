import { deputySchema, reissueSchema } from '@convoy/protocol';
import type { Request, Response, Router } from 'express';
import type { z } from 'zod';
import { faultOf, httpError } from '../faults.ts';
import type { Deskwork, Done } from '../rooms/desk-doors.ts';
import type { Bearer } from '../store/event-store.ts';

/** Answers 401 itself where the token stands for nobody. */
export type Known = (
  request: Request,
  response: Response,
) => Promise<{ readonly bearer: Bearer } | null>;

/** The token that a request was sent with. */
const tokenOf = (request: Request): string =>
  (request.get('authorization') ?? '').replace(/^Bearer /, '');

export const sendDone = <Value>(response: Response, done: Done<Value>, status: number): void => {
  if (done.ok) response.status(status).json(done.value);
  else {
    const { reason, field, detail } = done;
    response.status(403).json(httpError('not-allowed', reason, field, detail));
  }
};

export const route =
  <Schema extends z.ZodType, Value>(
    schema: Schema,
    known: Known,
    handle: (bearer: Bearer, body: z.output<Schema>, token: string) => Promise<Done<Value>>,
  ) =>
  async (request: Request, response: Response): Promise<void> => {
    const parsed = schema.safeParse(request.body);
    if (!parsed.success) {
      const { field, reason } = faultOf(parsed.error);
      response.status(400).json(httpError('malformed', reason, field));
      return;
    }
    const who = await known(request, response);
    if (who === null) return;
    sendDone(response, await handle(who.bearer, parsed.data, tokenOf(request)), 201);
  };

/** What control does that makes or changes a way into the room. */
export const deskRoutes = (api: Router, desk: Deskwork, known: Known): void => {
  api.post('/deputies', route(deputySchema, known, desk.deputy));
  api.post('/reissue', route(reissueSchema, known, desk.reissue));
};

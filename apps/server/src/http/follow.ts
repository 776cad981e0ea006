import { followSchema } from '@convoy/protocol';
import type { Request, Response, Router } from 'express';
import { httpError } from '../faults.ts';
import { follow } from '../rooms/follow.ts';
import type { FollowDeps } from '../rooms/follow.ts';
import type { Bearer } from '../store/event-store.ts';
import { post } from './post.ts';

/** Who asks, by their token; answers 401 itself where nobody does. */
type Asker = (request: Request, response: Response) => Promise<{ readonly bearer: Bearer } | null>;

/** The way along, for people of a room that went on elsewhere. */
export const followRoute = (api: Router, deps: FollowDeps, askerOf: Asker): void => {
  api.post(
    '/follow',
    post(followSchema, async (wish, request, response) => {
      const asker = await askerOf(request, response);
      if (asker === null) return;
      const entrance = await follow(deps, asker.bearer, wish);
      if (entrance === null) response.status(404).json(httpError('not-found', 'unknown', 'code'));
      else response.status(201).json(entrance);
    }),
  );
};

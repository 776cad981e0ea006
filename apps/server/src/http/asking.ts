import type { PersonId, RoomId } from '@convoy/table';
import { isReleased } from '@convoy/table';
import type { Request, Response } from 'express';
import type { z } from 'zod';
import { faultOf, httpError } from '../faults.ts';
import type { Room } from '../rooms/room.ts';
import type { Rooms } from '../rooms/rooms.ts';
import { hashToken } from '../secrets.ts';
import type { EventStore } from '../store/event-store.ts';
import type { Guesses } from './limits.ts';

const addressOf = (request: Request): string => request.ip ?? 'unknown';

/** Parses the body, then handles it; a fault names its field. */
export const post =
  <Schema extends z.ZodType>(
    schema: Schema,
    handle: (body: z.output<Schema>, request: Request, response: Response) => Promise<void>,
  ) =>
  async (request: Request, response: Response): Promise<void> => {
    const parsed = schema.safeParse(request.body);
    if (!parsed.success) {
      const { field, reason } = faultOf(parsed.error);
      response.status(400).json(httpError('malformed', reason, field));
      return;
    }
    await handle(parsed.data, request, response);
  };

/** Codes that somebody guesses: wrong ones are counted, and too many close the door for a while. */
export const guessed = async (
  guesses: Guesses,
  request: Request,
  response: Response,
  field: string,
  attempt: () => Promise<boolean>,
): Promise<void> => {
  if (await guesses.blocked(addressOf(request)))
    response.status(429).json(httpError('too-fast', 'wrong-codes', field));
  else if (!(await attempt())) await guesses.wrong(addressOf(request));
};

export interface Known {
  readonly bearer: { readonly person: PersonId; readonly room: RoomId };
  readonly room: Room;
}

/** The person a bearer token stands for, with their room; answers 401 itself where there is none. */
export const bearerOf = async (
  { store, rooms }: { readonly store: EventStore; readonly rooms: Rooms },
  request: Request,
  response: Response,
): Promise<Known | null> => {
  const [scheme, token] = (request.get('authorization') ?? '').split(' ');
  const bearer =
    scheme === 'Bearer' && token !== undefined ? await store.bearer(hashToken(token)) : null;
  const open = bearer === null ? null : await rooms.open(bearer.room);
  await open?.host.refresh();
  const replaced = bearer !== null && open !== null && isReleased(open.room.state, bearer.person);
  if (bearer === null || open === null || replaced) {
    const reason = replaced ? 'replaced' : 'unknown';
    response.status(401).json(httpError('bad-token', reason, 'authorization'));
    return null;
  }
  return { bearer, room: open.room };
};

import { isReleased } from '@convoy/table';
import type { Request, Response } from 'express';
import { httpError } from '../faults.ts';
import type { Closed, Entered } from '../rooms/doors.ts';
import type { Rooms } from '../rooms/rooms.ts';
import { hashToken } from '../secrets.ts';
import type { EventStore } from '../store/event-store.ts';
import type { Guesses } from './limits.ts';

export interface BearerDeps {
  readonly store: EventStore;
  readonly rooms: Rooms;
}

const statuses: Readonly<Record<Closed['code'], number>> = {
  ...{ 'not-found': 404, 'room-full': 409, 'not-offered': 409, replaced: 409, gone: 410 },
};
const addressOf = (request: Request): string => request.ip ?? 'unknown';

export const answerEntered = (response: Response, entered: Entered): void => {
  if (entered.ok) response.status(201).json(entered.entrance);
  else {
    const { code, field } = entered.closed;
    response.status(statuses[code]).json(httpError(code, 'unknown', field));
  }
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

/** The person of the room a bearer token stands for, with their room; answers 401 itself where there is none. */
export const bearerOf = async (
  { store, rooms }: BearerDeps,
  request: Request,
  response: Response,
) => {
  const [scheme, token] = (request.get('authorization') ?? '').split(' ');
  const bearer =
    scheme === 'Bearer' && token !== undefined ? await store.bearer(hashToken(token)) : null;
  const open = bearer === null ? null : await rooms.open(bearer.room);
  await open?.host.refresh();
  const isMember = bearer !== null && open?.room.state.people[bearer.person] !== undefined;
  const replaced = bearer !== null && open !== null && isReleased(open.room.state, bearer.person);
  if (bearer === null || open === null || !isMember || replaced) {
    const reason = replaced ? 'replaced' : 'unknown';
    response.status(401).json(httpError('bad-token', reason, 'authorization'));
    return null;
  }
  return { bearer, open, room: open.room };
};

import type { Response } from 'express';
import { httpError } from '../faults.ts';
import type { Closed, Entered } from '../rooms/doors.ts';

const statuses: Readonly<Record<Closed['code'], number>> = {
  ...{ 'not-found': 404, 'room-full': 409, 'not-offered': 409, replaced: 409, gone: 410 },
};

/** A way into a room, or why there is none. */
export const answer = (response: Response, entered: Entered): void => {
  if (entered.ok) response.status(201).json(entered.entrance);
  else {
    const { code, field } = entered.closed;
    response.status(statuses[code]).json(httpError(code, 'unknown', field));
  }
};

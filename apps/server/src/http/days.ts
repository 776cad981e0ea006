import {
  eraseSchema,
  replacementSchema,
  takeOverLookSchema,
  takeOverSchema,
} from '@convoy/protocol';
import type { CalendarAt } from '@convoy/protocol';
import { directs, roomId } from '@convoy/table';
import type { TableState } from '@convoy/table';
import type { RequestHandler, Router } from 'express';
import { deadlinesOf } from '../days/deadlines.ts';
import { httpError } from '../faults.ts';
import type { Clock } from '../ports.ts';
import type { Erasing } from '../rooms/erasing.ts';
import type { Rooms } from '../rooms/rooms.ts';
import type { Replacements } from '../rooms/take-over.ts';
import type { EventStore } from '../store/event-store.ts';
import { answerEntered, bearerOf, guessed } from './api-parts.ts';
import { post } from './post.ts';
import type { Guesses } from './limits.ts';

export interface DaysApiDeps {
  readonly store: EventStore;
  readonly rooms: Rooms;
  readonly clock: Clock;
  readonly erasing: Erasing;
  readonly replacements: Replacements;
}

// Express 5 passes a rejected promise on to the last handler by itself.
const sendCalendarAddress =
  (deps: DaysApiDeps): RequestHandler =>
  async (request, response) => {
    const known = await bearerOf(deps, request, response);
    if (known !== null)
      response.json({ path: `/api/calendar/${known.room.id}.ics` } satisfies CalendarAt);
  };

/** The room’s inner id opens nothing; its code, which does, never stands in the address. */
const sendCalendar =
  ({ rooms, clock }: DaysApiDeps): RequestHandler<{ file: string }> =>
  async (request, response) => {
    const open = await rooms.open(roomId(request.params.file.replace(/\.ics$/, '')));
    if (open === null) {
      response.status(404).json(httpError('not-found', 'unknown', 'file'));
      return;
    }
    await open.host.refresh();
    const { id, state } = open.room;
    response.set('content-disposition', 'attachment; filename="convoy-deadlines.ics"');
    response.type('text/calendar').send(deadlinesOf(id, state, clock.now()));
  };

/** Whom a newcomer is to replace, where somebody was named: a player who sits there now. */
const isPlayerIn = ({ people }: TableState, person: string, seat: string): boolean =>
  people[person]?.role === 'player' && people[person].seat === seat;

const inviting = (api: Router, deps: DaysApiDeps): void => {
  const { rooms, replacements } = deps;
  api.post(
    '/replacements',
    post(replacementSchema, async ({ seat, replaces }, request, response) => {
      const known = await bearerOf(deps, request, response);
      if (known === null) return;
      const { room, bearer } = known;
      if (replaces !== null && !isPlayerIn(room.state, replaces, seat)) {
        response.status(404).json(httpError('not-found', 'unknown', 'replaces'));
        return;
      }
      const open = await rooms.open(room.id);
      const command = { type: 'seat.offer', seat, on: true } as const;
      const offered = await open?.host.act({ by: 'person', person: bearer.person, command }, null);
      if (offered?.ok === true)
        response
          .status(201)
          .json({ code: await replacements.invite({ room: room.id, seat, replaces }) });
      else {
        const refusal = offered !== undefined && 'refusal' in offered ? offered.refusal : null;
        const code = refusal?.code ?? 'try-again';
        response.status(409).json(httpError(code, 'refused', refusal?.field ?? null));
      }
    }),
  );
};

const takingOver = (api: Router, { replacements }: DaysApiDeps, guesses: Guesses): void => {
  api.post(
    '/take-over/look',
    post(takeOverLookSchema, ({ code }, request, response) =>
      guessed(guesses, request, response, 'code', async () => {
        const seen = await replacements.look(code);
        if (seen === null) response.status(404).json(httpError('not-found', 'unknown', 'invite'));
        else response.json(seen);
        return seen !== null;
      }),
    ),
  );
  api.post(
    '/take-over',
    post(takeOverSchema, (wish, request, response) =>
      guessed(guesses, request, response, 'code', async () => {
        const entered = await replacements.takeOver(wish);
        answerEntered(response, entered);
        return entered.ok;
      }),
    ),
  );
};

const erasing = (api: Router, deps: DaysApiDeps): void => {
  api.post(
    '/erase',
    post(eraseSchema, async ({ code }, request, response) => {
      const known = await bearerOf(deps, request, response);
      if (known === null) return;
      const { room, bearer } = known;
      const person = room.state.people[bearer.person];
      if (person === undefined || !directs(room.state, person))
        response.status(403).json(httpError('not-allowed', 'not-yours'));
      else if (code !== room.state.opened.code)
        response.status(400).json(httpError('malformed', 'other-room', 'code'));
      else {
        await deps.erasing.erase(room.id);
        response.json({ erased: true });
      }
    }),
  );
};

/** Calendars of deadlines, replacements, and erasing a room before its day. */
export const daysRoutes = (api: Router, deps: DaysApiDeps, guesses: Guesses): void => {
  api.get('/calendar', sendCalendarAddress(deps));
  api.get('/calendar/:file', sendCalendar(deps));
  inviting(api, deps);
  takingOver(api, deps, guesses);
  erasing(api, deps);
};

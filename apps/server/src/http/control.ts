import { inviteSchema, joinControlSchema } from '@convoy/protocol';
import type { Router } from 'express';
import { httpError } from '../faults.ts';
import type { Entropy } from '../ports.ts';
import { inviteToControl, joinControl } from '../rooms/control-door.ts';
import type { DoorsDeps } from '../rooms/doors.ts';
import { answerEntered, bearerOf, guessed } from './api-parts.ts';
import { post } from './post.ts';
import type { BearerDeps } from './api-parts.ts';
import type { Guesses } from './limits.ts';

/** Ways into control: made by a director, used by whoever they are for. */
export const controlRoutes = (
  api: Router,
  deps: BearerDeps & DoorsDeps & { readonly entropy: Entropy },
  guesses: Guesses,
): void => {
  api.post(
    '/invitations',
    post(inviteSchema, async (wish, request, response) => {
      const known = await bearerOf(deps, request, response);
      if (known === null) return;
      const made = await inviteToControl(known.open, known.bearer.person, wish, deps.entropy);
      if (made.ok) response.status(201).json(made.value);
      else if ('refusal' in made.answer)
        response.status(403).json(httpError('not-allowed', made.answer.refusal.code, null));
      else response.status(503).json(httpError('try-again', made.answer.error.reason, null));
    }),
  );
  api.post(
    '/join-control',
    post(joinControlSchema, (wish, request, response) =>
      guessed(guesses, request, response, 'invitation', async () => {
        const entered = await joinControl(deps, wish);
        answerEntered(response, entered);
        return entered.ok;
      }),
    ),
  );
};

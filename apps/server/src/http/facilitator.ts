import type { RequestHandler, Router } from 'express';
import { httpError } from '../faults.ts';
import { barFor } from '../lab/access.ts';
import type { LabAccess } from '../lab/access.ts';
import { createGuesses } from './limits.ts';

/** What whoever opens a room has to know; sent in this header, so that it is part of no wish. */
export const facilitatorHeader = 'x-facilitator';
/** Wrong passphrases a minute from one address. */
const wrongLimit = 10;

/** What was typed; a percent sign that begins no code stands for itself. */
const typed = (header: string): string => {
  try {
    return decodeURIComponent(header);
  } catch {
    return header;
  }
};

/** Lets those through who know the passphrase, where one is set. */
export const forFacilitators = (access: LabAccess): RequestHandler => {
  const guesses = createGuesses(wrongLimit);
  return async (request, response, next) => {
    const said = typed(request.get(facilitatorHeader) ?? '');
    const address = request.ip ?? 'unknown';
    if (access.kind === 'open') next();
    else if (await guesses.blocked(address))
      response.status(429).json(httpError('too-fast', 'wrong-passphrase', 'passphrase'));
    else if (barFor(access, said) === null) next();
    else {
      // Asking without one says nothing that could be guessed from.
      if (said !== '') await guesses.wrong(address);
      response.status(403).json(httpError('not-allowed', 'passphrase', 'passphrase'));
    }
  };
};

/** Whether a form must ask for it. */
export const facilitatorRoute = (api: Router, access: LabAccess): void => {
  api.get('/facilitator', (_request, response) => {
    response.set('cache-control', 'no-store').json({ asked: access.kind !== 'open' });
  });
};

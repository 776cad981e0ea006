import { rateLimit } from 'express-rate-limit';
import type { RequestHandler } from 'express';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { httpError } from '../faults.ts';

const minute = 60_000;

/**
 * Requests an address may send in a minute. A class of sixty behind one address, each joining,
 * fetching texts and opening a room, stays far below.
 */
export const pace = (limit: number): RequestHandler =>
  rateLimit({
    windowMs: minute,
    limit,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    validate: false,
    handler: (_request, response) => {
      response.status(429).json(httpError('too-fast', 'too-many-requests'));
    },
  });

export interface Guesses {
  /** Whether this address has guessed wrong too often to be listened to now. */
  readonly blocked: (address: string) => Promise<boolean>;
  readonly wrong: (address: string) => Promise<void>;
}

/** Wrong codes an address may try in a minute; right ones cost nothing, so joins are never slowed. */
export const createGuesses = (limit: number): Guesses => {
  const limiter = new RateLimiterMemory({ points: limit, duration: 60 });
  return {
    blocked: async (address) => ((await limiter.get(address))?.consumedPoints ?? 0) >= limit,
    wrong: async (address) => {
      await limiter.penalty(address);
    },
  };
};

import { join } from 'node:path';
import express from 'express';
import type { Express, NextFunction, Request, Response, Router } from 'express';
import helmet from 'helmet';
import { httpError } from '../faults.ts';
import type { Log } from '../ports.ts';

export interface PagesDeps {
  readonly page: string | null;
  readonly proxies: number;
  readonly log: Log;
}

/**
 * Nothing from third parties. Styles may be inline, as the board places its nodes by style. No
 * upgrade to https and no HSTS: in a classroom the page comes over plain http from the next desk.
 */
const headers = () =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: true,
      directives: {
        'default-src': ["'self'"],
        'script-src': ["'self'"],
        'style-src': ["'self'", "'unsafe-inline'"],
        'img-src': ["'self'", 'data:'],
        'font-src': ["'self'"],
        'connect-src': ["'self'", 'ws:', 'wss:'],
        'frame-ancestors': ["'none'"],
        'upgrade-insecure-requests': null,
      },
    },
    strictTransportSecurity: false,
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
    referrerPolicy: { policy: 'no-referrer' },
  });

/** An address that cannot be decoded, such as one with a broken %-sign. */
const isBadAddress = (error: unknown): boolean => error instanceof URIError;

const statusOf = (error: unknown): number =>
  typeof error === 'object' &&
  error !== null &&
  'status' in error &&
  typeof error.status === 'number'
    ? error.status
    : 500;

/** The last handler: whatever went wrong becomes a code; no stack, no message, no path. */
const lastResort =
  (log: Log) =>
  (error: unknown, _request: Request, response: Response, _next: NextFunction): void => {
    const status = statusOf(error);
    if (status === 413) response.status(413).json(httpError('too-large', 'too-large', 'body'));
    else if (isBadAddress(error))
      response.status(400).json(httpError('malformed', 'unreadable', 'path'));
    else if (status >= 400 && status < 500)
      response.status(status).json(httpError('malformed', 'unreadable', 'body'));
    else {
      log.error({ kind: error instanceof Error ? error.name : 'unknown' }, 'request-failed');
      response.status(500).json(httpError('try-again', 'server'));
    }
  };

/** The page's files beside the API; any other address is one of the page's own routes. */
export const createPages = (api: Router, { page, proxies, log }: PagesDeps): Express => {
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', proxies);
  app.use(headers());
  app.use('/api', api);
  if (page !== null) {
    app.use(
      '/assets',
      express.static(join(page, 'assets'), { immutable: true, maxAge: '1y', fallthrough: false }),
    );
    app.use(express.static(page, { index: false, maxAge: '1h' }));
    app.get('/{*path}', (_request, response) => {
      response.set('cache-control', 'no-cache').sendFile(join(page, 'index.html'));
    });
  }
  app.use((_request, response) => {
    response.status(404).json(httpError('not-found', 'no-such-address'));
  });
  app.use(lastResort(log));
  return app;
};

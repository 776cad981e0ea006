import type { Request } from 'express';

const loopback = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/** Whether somebody on the machine itself asks, and no proxy for another. */
export const fromThisMachine = (request: Request): boolean =>
  loopback.has(request.socket.remoteAddress ?? '') && request.get('x-forwarded-for') === undefined;

import type { RequestHandler } from 'express';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import { httpError } from '../faults.ts';
import type { Connections } from '../realtime/connections.ts';
import type { Rooms } from '../rooms/rooms.ts';
import { fromThisMachine } from './loopback.ts';

/** Figures for whoever keeps the server running, told on the machine itself only. */
export const createMetrics = ({
  rooms,
  connections,
}: {
  readonly rooms: Rooms;
  readonly connections: Connections;
}): RequestHandler => {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const gauge = (name: string, help: string, read: () => number): void => {
    const made: Gauge = new Gauge({
      name,
      help,
      registers: [registry],
      collect: () => {
        made.set(read());
      },
    });
  };
  gauge('convoy_rooms_loaded', 'Rooms in memory', () => rooms.loaded().length);
  gauge('convoy_connections', 'Sockets that said hello', () => connections.count());
  return async (request, response) => {
    if (!fromThisMachine(request))
      response.status(404).json(httpError('not-found', 'no-such-address'));
    else response.type(registry.contentType).send(await registry.metrics());
  };
};

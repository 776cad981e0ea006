import {
  deviceControlSchema,
  deviceOpenSchema,
  deviceResetSchema,
  deviceSeatSchema,
  nothingSchema,
} from '@convoy/protocol';
import type { RequestHandler, Router } from 'express';
import { route, sendDone } from './desk.ts';
import type { Known } from './desk.ts';
import type { PassedDevice } from '../rooms/device.ts';

// Express 5 passes a rejected promise on to the last handler by itself.
const sendState =
  (device: PassedDevice, known: Known): RequestHandler =>
  async (request, response) => {
    const who = await known(request, response);
    if (who !== null) sendDone(response, await device.state(who.bearer), 200);
  };

/** The device that is passed around the room: control opens it, each seat comes by its PIN. */
export const deviceRoutes = (api: Router, device: PassedDevice, known: Known): void => {
  api.post('/device', route(deviceOpenSchema, known, device.open));
  api.get('/device', sendState(device, known));
  api.post('/device/seat', route(deviceSeatSchema, known, device.seat));
  api.post('/device/control', route(deviceControlSchema, known, device.control));
  api.post('/device/reset', route(deviceResetSchema, known, device.reset));
  api.post(
    '/device/curtain',
    route(nothingSchema, known, (bearer, _body, token) => device.curtain(bearer, token)),
  );
  api.post(
    '/device/end',
    route(nothingSchema, known, (bearer) => device.end(bearer)),
  );
};

import type { Order } from '@convoy/engine';
import type { RoomEvent } from '@convoy/table';
import { liftOne } from './schema-one.ts';

/** Version of the shape in which events are written; older ones are lifted to it on reading. */
export const eventSchema = 2;

// What is read here was written by `sql-store.ts` from a value of the same type, or of the older
// shape that its schema number names; `schema-one.ts` supplies what that one lacks.
const asEvent: (body: string) => RoomEvent = JSON.parse;
const asOrders: (body: string) => readonly Order[] = JSON.parse;

/** A stored event in today's shape. Throws on one from a newer version of the product. */
export const readEvent = (schema: number, body: string): RoomEvent => {
  if (schema > eventSchema)
    throw new Error(`event schema ${String(schema)} is newer than this server`);
  const event = asEvent(body);
  return schema < 2 ? liftOne(event) : event;
};
export const readOrders = asOrders;

import type { Order } from '@convoy/engine';
import type { RoomEvent } from '@convoy/table';

/** Version of the shape in which events are written; older ones are lifted to it on reading. */
export const eventSchema = 1;

// What is read here was written by `sql-store.ts` from a value of the same type.
const asEvent: (body: string) => RoomEvent = JSON.parse;
const asOrders: (body: string) => readonly Order[] = JSON.parse;

/** A stored event in today's shape. Throws on one from a newer version of the product. */
export const readEvent = (schema: number, body: string): RoomEvent => {
  if (schema > eventSchema)
    throw new Error(`event schema ${String(schema)} is newer than this server`);
  return asEvent(body);
};
export const readOrders = asOrders;

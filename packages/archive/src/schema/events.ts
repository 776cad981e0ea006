import type { RoomEvent } from '@convoy/table';
import type { z } from 'zod';
import { controlEvents } from './control-events.ts';
import { roomEvents } from './room-events.ts';
import { reviewEvents } from './review-events.ts';
import { staffEvents } from './staff-events.ts';
import { talkEvents } from './talk-events.ts';
import { teamEvents } from './team-events.ts';

type Plain = string | number | boolean | null | undefined;
/** A type as JSON holds it: ids are plain texts there. */
type AsJson<Value> = Value extends string
  ? string
  : Value extends Plain
    ? Value
    : Value extends readonly (infer Item)[]
      ? readonly AsJson<Item>[]
      : { readonly [Key in keyof Value]: AsJson<Value[Key]> };

type Fields<Type extends RoomEvent['type']> = keyof Extract<RoomEvent, { readonly type: Type }>;
/** What stands once, at the head of the archive. */
type Lifted = 'scenario' | 'texts';

export const eventSchemas = {
  ...roomEvents,
  ...reviewEvents,
  ...talkEvents,
  ...teamEvents,
  ...controlEvents,
  ...staffEvents,
} as const satisfies Record<RoomEvent['type'], z.ZodObject>;

type Schemas = typeof eventSchemas;
type Missing = {
  [Type in keyof Schemas]: Exclude<Fields<Type>, keyof z.output<Schemas[Type]> | Lifted>;
}[keyof Schemas];
/** A field that an event has and its schema lacks does not compile. */
export const everyField: [Missing] extends [never] ? true : Missing = true;

export type EventType = keyof Schemas;
export type { AsJson };
export const isEventType = (type: string): type is EventType => Object.hasOwn(eventSchemas, type);

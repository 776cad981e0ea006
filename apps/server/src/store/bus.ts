import { z } from 'zod';

/** What servers tell each other; it carries no content, only where to look again. */
export const busMessageSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('events'), from: z.string(), rooms: z.array(z.string()) }),
  z.strictObject({
    kind: z.literal('draft'),
    from: z.string(),
    room: z.string(),
    seat: z.string(),
  }),
  z.strictObject({ kind: z.literal('member'), from: z.string(), room: z.string() }),
  z.strictObject({
    kind: z.literal('revoked'),
    from: z.string(),
    room: z.string(),
    tokens: z.array(z.string()),
  }),
  z.strictObject({
    kind: z.literal('here'),
    from: z.string(),
    room: z.string(),
    people: z.array(z.string()),
  }),
  /** Asks who is in a room, when a server opens it. */
  z.strictObject({ kind: z.literal('who'), from: z.string(), room: z.string() }),
  /** A room was erased. */
  z.strictObject({ kind: z.literal('gone'), from: z.string(), room: z.string() }),
  z.strictObject({ kind: z.literal('up'), from: z.string() }),
]);
export type BusMessage = z.infer<typeof busMessageSchema>;

export interface Bus {
  readonly publish: (message: BusMessage) => void;
  /** `lost` is called when messages may have been missed: everything must be looked at again. */
  readonly subscribe: (heard: (message: BusMessage) => void, lost: () => void) => void;
  readonly close: () => Promise<void>;
}

/** For a server that is alone: there is nobody to tell. */
export const silentBus = (): Bus => ({
  publish: () => undefined,
  subscribe: () => undefined,
  close: () => Promise.resolve(),
});

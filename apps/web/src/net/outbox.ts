import { commandMessageSchema } from '@convoy/protocol';
import type { CommandMessage } from '@convoy/protocol';
import { readStored, writeStored } from './storage.ts';

/** Commands sent and not yet answered: kept on the device, so that a reload or a gap loses none. */
export interface Outbox {
  readonly all: () => readonly CommandMessage[];
  readonly add: (message: CommandMessage) => void;
  readonly remove: (id: string) => void;
}

export const openOutbox = (code: string, person: string): Outbox => {
  const key = `convoy.outbox.${code}.${person}`;
  const stored = readStored(key);
  let messages: readonly CommandMessage[] = Array.isArray(stored)
    ? stored.flatMap((each: unknown) => {
        const parsed = commandMessageSchema.safeParse(each);
        return parsed.success ? [parsed.data] : [];
      })
    : [];
  const keep = (next: readonly CommandMessage[]): void => {
    messages = next;
    writeStored(key, next);
  };
  return {
    all: () => messages,
    add: (message) => {
      keep([...messages, message]);
    },
    remove: (id) => {
      keep(messages.filter((message) => message.id !== id));
    },
  };
};

import type { CommandMessage } from '@convoy/protocol';
import { readStored, writeStored } from './storage.ts';

/**
 * What this device itself kept is read back loosely: the server, which parses it as it does every
 * message, refuses what an older page wrote otherwise.
 */
export const isKept = (stored: unknown): stored is CommandMessage =>
  typeof stored === 'object' &&
  stored !== null &&
  'id' in stored &&
  typeof stored.id === 'string' &&
  'command' in stored &&
  typeof stored.command === 'object' &&
  stored.command !== null &&
  'type' in stored.command;

/** Commands sent and not yet answered: kept on the device, so that a reload or a gap loses none. */
export interface Outbox {
  readonly all: () => readonly CommandMessage[];
  readonly add: (message: CommandMessage) => void;
  readonly remove: (id: string) => void;
}

export const openOutbox = (code: string, person: string): Outbox => {
  const key = `convoy.outbox.${code}.${person}`;
  const stored = readStored(key);
  let messages: readonly CommandMessage[] = Array.isArray(stored) ? stored.filter(isKept) : [];
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

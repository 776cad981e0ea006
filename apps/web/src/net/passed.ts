import type { Entrance } from '@convoy/protocol';
import { z } from 'zod/mini';
import { dropStored, readStored, storedKeys, writeStored } from './storage.ts';

const keyOf = (code: string): string => `convoy.device.${code}`;
const schema = z.object({
  token: z.string(),
  code: z.string(),
  role: z.enum(['projector']),
  person: z.string(),
  callSign: z.string(),
  resume: z.nullable(z.string()),
});
const hadSchema = z.object({ when: z.string(), seats: z.array(z.string()) });

/** What the device that is passed around is to its room: somebody who sees what all see. */
export const passedDevice = (code: string): Entrance | null => {
  const kept = schema.safeParse(readStored(keyOf(code)));
  return kept.success ? kept.data : null;
};

/**
 * From now on the device is the room's: its keeper's own ways in, and all that was typed or drafted
 * on it, are gone from it.
 */
export const becomePassed = (entrance: Entrance): void => {
  const { code } = entrance;
  const own = [
    ...[`convoy.room.${code}`, `convoy.of-class.${code}`, `convoy.outbox.${code}`],
    ...[`convoy.draft.${code}`, `convoy.draft.practice.${code}`, 'convoy.typed.', 'convoy.class.'],
  ];
  for (const key of own.flatMap(storedKeys)) dropStored(key);
  writeStored(keyOf(code), entrance);
};
export const endPassed = (code: string): void => {
  dropStored(keyOf(code));
  dropStored(`${keyOf(code)}.had`);
};

/** Which seats have had the device in this phase: everybody in the room saw that. */
export const hadDevice = (code: string, when: string): readonly string[] => {
  const kept = hadSchema.safeParse(readStored(`${keyOf(code)}.had`));
  return kept.success && kept.data.when === when ? kept.data.seats : [];
};
export const noteHad = (code: string, when: string, seat: string): void => {
  const before = hadDevice(code, when).filter((other) => other !== seat);
  writeStored(`${keyOf(code)}.had`, { when, seats: [...before, seat] });
};

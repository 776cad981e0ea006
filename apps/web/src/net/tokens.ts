import type { Entrance } from '@convoy/protocol';
import { z } from 'zod/mini';
import { dropStored, readStored, storedKeys, writeStored } from './storage.ts';

const prefix = 'convoy.room.';
const entranceSchema = z.object({
  token: z.string(),
  code: z.string(),
  role: z.enum(['control', 'host', 'player', 'observer', 'projector']),
  person: z.string(),
  callSign: z.string(),
  resume: z.nullable(z.string()),
});
const keptSchema = z.array(entranceSchema);

/** This device's ways into a room, newest first; a second role is a second one. */
export const entrancesOf = (code: string): readonly Entrance[] => {
  const kept = keptSchema.safeParse(readStored(prefix + code));
  return kept.success ? kept.data : [];
};

export const keepEntrance = (entrance: Entrance): void => {
  const others = entrancesOf(entrance.code).filter(({ person }) => person !== entrance.person);
  writeStored(prefix + entrance.code, [entrance, ...others]);
};

export const forgetEntrance = (entrance: Entrance): void => {
  const left = entrancesOf(entrance.code).filter(({ token }) => token !== entrance.token);
  if (left.length === 0) dropStored(prefix + entrance.code);
  else writeStored(prefix + entrance.code, left);
};

/** The way in for the room page (anything but a projector) or for the wall screen. */
export const entranceFor = (code: string, use: 'room' | 'screen'): Entrance | null =>
  entrancesOf(code).find(({ role }) => (role === 'projector') === (use === 'screen')) ?? null;

/** Codes of rooms that this device can go back to. */
export const knownRooms = (): readonly string[] =>
  storedKeys(prefix).map((key) => key.slice(prefix.length));

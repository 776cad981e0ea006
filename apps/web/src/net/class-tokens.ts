import type { ClassEntrance } from '@convoy/protocol';
import { z } from 'zod/mini';
import { readStored, storedKeys, writeStored } from './storage.ts';

const prefix = 'convoy.class.';
const joinedPrefix = 'convoy.joined.';
const ofClassPrefix = 'convoy.of-class.';
const keptSchema = z.object({
  ...{ code: z.string(), token: z.string(), screen: z.string(), resume: z.string() },
});

/** What this device runs a class by; null where it does not. */
export const classEntrance = (code: string): ClassEntrance | null => {
  const kept = keptSchema.safeParse(readStored(prefix + code));
  return kept.success ? kept.data : null;
};
export const keepClass = (entrance: ClassEntrance): void => {
  writeStored(prefix + entrance.code, entrance);
};
export const knownClasses = (): readonly string[] =>
  storedKeys(prefix).map((key) => key.slice(prefix.length));

/** Which class a room on this device belongs to, for the way back to it. */
export const keepRoomOfClass = (room: string, classCode: string): void => {
  writeStored(ofClassPrefix + room, classCode);
};
export const classOfRoom = (room: string): string | null => {
  const code = readStored(ofClassPrefix + room);
  return typeof code === 'string' && classEntrance(code) !== null ? code : null;
};

/** Into which room somebody on this device came by a class's code. */
export const keepJoined = (classCode: string, room: string): void => {
  writeStored(joinedPrefix + classCode, room);
};
export const joinedRoom = (classCode: string): string | null => {
  const room = readStored(joinedPrefix + classCode);
  return typeof room === 'string' ? room : null;
};

import type { Entrance } from '@convoy/protocol';
import { z } from 'zod/mini';
import { readStored, writeStored } from './storage.ts';

const keyOf = (code: string, seat: string): string => `convoy.deputy.${code}.${seat}`;
const schema = z.object({
  token: z.string(),
  code: z.string(),
  role: z.enum(['player']),
  person: z.string(),
  callSign: z.string(),
  resume: z.nullable(z.string()),
});

/** Control's own ways to seats that it plays: apart from its way into the room itself. */
export const keepDeputy = (seat: string, entrance: Entrance): void => {
  writeStored(keyOf(entrance.code, seat), entrance);
};
export const deputyFor = (code: string, seat: string): Entrance | null => {
  const kept = schema.safeParse(readStored(keyOf(code, seat)));
  return kept.success ? kept.data : null;
};

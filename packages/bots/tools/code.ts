import { fileURLToPath } from 'node:url';
import { hashOfCode } from '@convoy/validate/code-hash';

/** What the figures of bots rest on: all code that a whole game reaches, constants included. */
export const botsHash = (): string =>
  hashOfCode([fileURLToPath(new URL('../src/play.ts', import.meta.url))]);

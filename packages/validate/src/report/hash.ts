import { fileURLToPath } from 'node:url';
import { hashOfCode } from '../code-hash.ts';

/** What the card's figures rest on: all code that a run reaches. */
export const codeHash = (): string =>
  hashOfCode(
    ['../work/worker.ts', 'results.ts'].map((file) =>
      fileURLToPath(new URL(`./${file}`, import.meta.url)),
    ),
  );

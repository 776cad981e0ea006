import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  CONSTANTS,
  SEEDS,
  codeHash,
  markdownOf,
  readLibrary,
  resultsOf,
  runSession,
  withFigures,
} from '../src/index.ts';
import { readOptions } from './options.ts';

/** Scores the engine against real cases: `npm run validate -- --data DIR`. */
const CARD = new URL('../../../docs/model-card.md', import.meta.url);

const fail = (lines: readonly string[], code: number): void => {
  for (const line of lines) console.error(line);
  process.exitCode = code;
};

const writeCard = (figures: string, hash: string): void => {
  const date = new Date().toISOString().slice(0, 10);
  const card = withFigures(readFileSync(CARD, 'utf8'), figures, { hash, date });
  if (card === null) fail(['docs/model-card.md has no place for figures.'], 1);
  else writeFileSync(CARD, card);
};

const main = async (): Promise<void> => {
  const asked = readOptions(process.argv.slice(2));
  if (!asked.ok) {
    fail(asked.faults, 2);
    return;
  }
  // npm runs the command in the package's folder; a path is meant from where it was typed.
  const folder = resolve(process.env['INIT_CWD'] ?? '.', asked.data);
  if (!existsSync(folder)) {
    fail([`There is no folder ${folder}.`], 2);
    return;
  }
  const library = readLibrary(folder);
  for (const note of library.notes) console.error(note);
  const seeds = asked.seeds ?? SEEDS;
  const begun = Date.now();
  // Of the code as it was when the games began.
  const hash = codeHash();
  const session = await runSession(library, {
    ...{ seeds, constants: CONSTANTS },
    ...(asked.workers === null ? {} : { workers: asked.workers }),
    progress: (played, of) => {
      if (process.stderr.isTTY) process.stderr.write(`\r${played} of ${of} cases`);
    },
  });
  if (process.stderr.isTTY) process.stderr.write('\n');
  const figures = markdownOf(resultsOf(library, session, seeds));
  console.log(figures);
  console.error(`\nTook ${Math.round((Date.now() - begun) / 1000)} s.`);
  if (!asked.write) return;
  writeCard(figures, hash);
  console.error('Written to docs/model-card.md.');
};

await main();

import { bundledPacks } from '@convoy/scenarios';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runStudy } from '../host/index.ts';
import type { Ran } from '../host/index.ts';
import { changesCsv, gamesCsv, summaryCsv, turnsCsv } from '../src/index.ts';
import type { Question } from '../src/index.ts';
import { readOptions } from './options.ts';
import { linesOf } from './print.ts';

/** Plays a scenario many times by bots: `npm run lab -- --scenario cuba-1962 --games 2000`. */
const write = (out: string, { plan }: Question, { report, games }: Ran & { ok: true }): void => {
  mkdirSync(out, { recursive: true });
  const files: readonly (readonly [string, string])[] = [
    ['report.json', `${JSON.stringify(report, null, 1)}\n`],
    ['summary.csv', summaryCsv(report)],
    ['games.csv', gamesCsv(plan.scenario, games)],
    ['turns.csv', turnsCsv(plan.scenario, games)],
    ['changes.csv', changesCsv(report)],
  ];
  for (const [name, text] of files) writeFileSync(join(out, name), text);
};

const main = async (): Promise<void> => {
  const asked = readOptions(process.argv.slice(2), bundledPacks());
  if (!asked.ok) {
    for (const fault of asked.faults) console.error(fault);
    process.exitCode = 2;
    return;
  }
  const { question, workers, out } = asked;
  const aborter = new AbortController();
  process.once('SIGINT', () => {
    aborter.abort();
  });
  const shown = process.stderr.isTTY;
  const ran = await runStudy(question, {
    ...(workers === null ? {} : { workers }),
    signal: aborter.signal,
    progress: (played, of) => {
      if (shown) process.stderr.write(`\r${played} of ${of} games`);
    },
  });
  if (shown) process.stderr.write('\n');
  if (!ran.ok) {
    console.error('Stopped: nothing was written.');
    process.exitCode = 130;
    return;
  }
  for (const line of linesOf(ran.report)) console.log(line);
  if (out === null) return;
  write(out, question, ran);
  console.log(`\nWritten to ${out}: report.json and four CSV files.`);
};

await main();

import { engine } from '@convoy/engine';
import { publicRules } from '@convoy/forecast';
import { bundledPacks } from '@convoy/scenarios';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, expect, it } from 'vitest';
import type { Forecaster } from '../ports.ts';
import { createForecaster } from './forecaster.ts';

const pack = bundledPacks()[0];
if (pack === undefined) throw new Error('a pack was expected');
const view = engine.view(engine.open(pack.scenario, 'short'), { kind: 'public' });
const rules = publicRules(pack.scenario, 'short');

/** A worker that answers what it is told to, dies of it, or never answers: by the name of the order. */
const file = pathToFileURL(join(mkdtempSync(join(tmpdir(), 'forecaster-')), 'worker.mjs'));
writeFileSync(
  file,
  `import { parentPort } from 'node:worker_threads';
   parentPort.on('message', ({ id, orders: [{ instrument }] }) => {
     if (instrument === 'die') throw new Error('died');
     if (instrument === 'answer') setTimeout(() => parentPort.postMessage({ id, forecast: null }), 30);
   });`,
);
const asks = (instrument: string) => [{ instrument, params: {}, rationale: '', meant: null }];
const made = { kind: 'made', forecast: null };

let forecaster: Forecaster | null = null;
const begin = (waiting: number, ms: number): Forecaster => {
  forecaster = createForecaster(file, { waiting, ms });
  return forecaster;
};
afterEach(() => forecaster?.stop());

it('takes as many questions as may wait beside the one that is reckoned, and refuses the next', async () => {
  const { forecast } = begin(2, 5000);
  const answers = await Promise.all(
    Array.from({ length: 5 }, () => forecast(view, rules, asks('answer'))),
  );
  const refused = { kind: 'refused', why: 'busy' };
  expect(answers).toEqual([made, made, made, refused, refused]);
  expect(await forecast(view, rules, asks('answer'))).toEqual(made);
});

it('gives up what takes too long, and goes on with the next', async () => {
  const { forecast } = begin(2, 400);
  const [lost, next] = await Promise.all([
    forecast(view, rules, asks('hang')),
    forecast(view, rules, asks('answer')),
  ]);
  expect(lost).toEqual({ kind: 'refused', why: 'took-too-long' });
  expect(next).toEqual(made);
});

it('tells all who wait when the worker fails, and starts another', async () => {
  const { forecast } = begin(2, 5000);
  const both = await Promise.allSettled([
    forecast(view, rules, asks('die')),
    forecast(view, rules, asks('answer')),
  ]);
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await forecast(view, rules, asks('answer'))).toEqual(made);
});

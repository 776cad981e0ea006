import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import { z } from 'zod';
import { expect, test } from '../fixtures/test.ts';

const root = new URL('../../', import.meta.url);
const json = (path: string): unknown => JSON.parse(readFileSync(new URL(path, root), 'utf8'));

/**
 * Plays what the governments did in October 1962 and gives the engine’s hash of the opening and of
 * each turn. Runs wherever there is JavaScript: all it uses is the engine.
 */
const program = `
import { engine, replay, scenarioSchema } from './packages/engine/src/index.ts';
import { cuba1962 } from './packages/scenarios/history/cuba-1962.ts';

const chance = { seed: 'october', salt: '' };

const record = (scenario) => {
  let state = engine.open(scenario, 'full');
  const turns = [];
  for (const deeds of cuba1962.levels.introductory.record.turns) {
    const papers = [];
    const orders = {};
    for (const { seat, paper, orders: given } of deeds) {
      orders[seat] = [...(orders[seat] ?? []), ...given];
      for (const write of paper) {
        const act = write(state);
        const result = engine.negotiate(state, seat, act);
        if (!result.ok) throw new Error(JSON.stringify(result.refusals));
        state = engine.evolve(state, result.value);
        papers.push({ seat, act });
      }
    }
    turns.push({ papers, injects: [], rulings: [], orders });
    state = engine.evolve(state, engine.resolve(state, orders, chance));
  }
  return { length: 'full', chance, turns };
};
export const hashes = (text) => {
  const scenario = scenarioSchema.parse(JSON.parse(text));
  return JSON.stringify(replay(scenario, record(scenario)).hashes);
};
`;

const hashesSchema = z.array(z.string().regex(/^[0-9a-f]{16}$/));

test('the recorded game has the same history in Node and in the browser', async ({ come }) => {
  const bundle = await build({
    stdin: { contents: program, resolveDir: root.pathname, loader: 'js' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'convoyHistory',
    target: 'es2022',
    logLevel: 'error',
  });
  const [file] = bundle.outputFiles;
  const scenario = JSON.stringify(json('packages/scenarios/packs/cuba-1962/scenario.json'));
  const run = `${file?.text ?? ''}\nconvoyHistory.hashes(${JSON.stringify(scenario)});`;

  const inNode = hashesSchema.parse(JSON.parse(String(runInNewContext(run))));
  const { page } = await come();
  await page.goto('/model');
  const inPage = hashesSchema.parse(JSON.parse(await page.evaluate<string>(run)));

  expect(inNode).toHaveLength(9);
  expect(inPage).toEqual(inNode);
});

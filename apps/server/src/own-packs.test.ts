import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { shelve } from './own-packs.ts';
import { packs } from './testing/server.ts';

const strait = fileURLToPath(
  new URL('../../../packages/scenarios/packs/amber-strait', import.meta.url),
);

it('offers the scenarios of a folder beside the bundled ones, and says which it leaves out and why', () => {
  const own = mkdtempSync(join(tmpdir(), 'own-'));
  cpSync(strait, join(own, 'good'), { recursive: true });
  const file = join(own, 'good', 'scenario.json');
  const text = readFileSync(file, 'utf8').replace('"amber-strait"', '"blue-strait"');
  writeFileSync(file, text);
  cpSync(join(own, 'good'), join(own, 'faulty'), { recursive: true });
  writeFileSync(
    join(own, 'faulty', 'scenario.json'),
    text
      .replace('"blue-strait"', '"red-strait"')
      .replace(/"ordersPerTurn": \d+/, '"ordersPerTurn": 0'),
  );
  mkdirSync(join(own, 'empty'));
  const shelf = shelve(packs, own);
  expect(shelf.packs.slice(0, packs.length)).toEqual(packs);
  expect(shelf.packs.slice(packs.length).map(({ scenario }) => scenario.id)).toEqual([
    'blue-strait',
    'blue-strait',
  ]);
  const said = shelf.said.join('\n');
  expect(shelf.said[0]).toBe(`  scenarios from ${own}: blue-strait`);
  expect(said).toContain('left out: empty\n    scenario.json $: file-missing');
  expect(said).toContain(
    'left out: faulty\n    scenario.json $.ordersPerTurn: bad-shape {"problem"',
  );
});

it('starts with the bundled ones alone where no folder is named, or where there is none', () => {
  expect(shelve(packs, undefined)).toEqual({ packs, said: [] });
  const nowhere = join(tmpdir(), 'no-such-folder');
  const shelf = shelve(packs, nowhere);
  expect(shelf.packs).toEqual(packs);
  expect(shelf.said).toEqual([
    `  scenarios from ${nowhere}: none`,
    `  left out: ${nowhere}`,
    '    . $: file-missing',
  ]);
});

import { cpSync, mkdtempSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { packsIn } from './own.ts';
import { packFolder } from './testing/scratch.ts';

const copied = (into: string, name: string, id: string): void => {
  const folder = join(into, name);
  cpSync(packFolder('amber-strait'), folder, { recursive: true });
  const file = join(folder, 'scenario.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace('"amber-strait"', JSON.stringify(id)));
};

it('offers the good ones of a folder and tells what is wrong with the others', () => {
  const own = mkdtempSync(join(tmpdir(), 'own-'));
  copied(own, 'a-good-one', 'blue-strait');
  copied(own, 'b-same-name', 'blue-strait');
  copied(own, 'c-taken', 'cuba-1962');
  mkdirSync(join(own, 'd-empty'));
  mkdirSync(join(own, '.git'));
  writeFileSync(join(own, 'notes.txt'), 'not a scenario');
  const { packs, leftOut } = packsIn(own, new Set(['cuba-1962']));
  expect(packs.map(({ scenario: { id, level } }) => `${id} ${level}`)).toEqual([
    'blue-strait introductory',
    'blue-strait standard',
  ]);
  const told = leftOut.map(({ folder, faults: [first] }) => [folder, first?.code, first?.path]);
  expect(told).toEqual([
    ['b-same-name', 'id-taken', '$.id'],
    ['c-taken', 'id-taken', '$.id'],
    ['d-empty', 'file-missing', '$'],
  ]);
});

it('says so where there is no such folder', () => {
  const nowhere = join(tmpdir(), 'no-such-folder');
  expect(packsIn(nowhere, new Set())).toMatchObject({
    packs: [],
    leftOut: [{ folder: nowhere, faults: [{ code: 'file-missing' }] }],
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { csvOf, tiesRow } from '../testing/rows.ts';
import { readLibrary, tableOf } from './read.ts';
import { flagIn, numberIn } from './row.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'validate-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('a file that is not there is named and left out; the others are read', () => {
  writeFileSync(join(folder, 'ties.csv'), csvOf([tiesRow(), tiesRow({ caseid: '2' })]));
  const { tables, notes } = readLibrary(folder);
  expect(tables.ties?.rows).toHaveLength(2);
  expect(tables.icb).toBeNull();
  expect(notes).toContain(`icb_directed.csv is not in ${folder}: what needs it is left out.`);
  expect(notes).toHaveLength(6);
});

test('a row of the wrong length is dropped and counted, with its place', () => {
  const { table, notes } = tableOf('a,b\n1,2\n3\n4,"x, y"\n', 'made-up.csv', ['a']);
  expect(table?.rows).toEqual([
    { a: '1', b: '2' },
    { a: '4', b: 'x, y' },
  ]);
  expect(notes).toEqual(['made-up.csv: 1 of 3 rows do not have 2 cells and are left out (row 3).']);
});

test('a file without a column that is needed is left out, and the column named', () => {
  const { table, notes } = tableOf('a,b\n1,2\n', 'made-up.csv', ['a', 'year']);
  expect(table).toBeNull();
  expect(notes).toEqual(['made-up.csv lacks the column year. It is left out.']);
});

test('an empty file is left out with a clear line', () => {
  expect(tableOf('', 'made-up.csv', ['a']).notes).toEqual([
    'made-up.csv lacks the column a. It is left out.',
  ]);
});

test('cells: numbers and flags; blanks and points are nothing', () => {
  const row = { n: ' 2.5 ', none: '', point: '.', text: 'abc' };
  expect(numberIn(row, 'n')).toBe(2.5);
  expect([numberIn(row, 'none'), numberIn(row, 'point'), numberIn(row, 'text')]).toEqual([
    null,
    null,
    null,
  ]);
  expect([flagIn(row, 'n'), flagIn(row, 'none'), flagIn({ a: '0' }, 'a')]).toEqual([
    true,
    null,
    false,
  ]);
});

import { expect, it } from 'vitest';
import { tableCsv } from './csv.ts';
import { columnsOf } from './tables/columns.ts';
import type { Cell, Row } from './tables/columns.ts';

const row = (more: Readonly<Record<string, Cell>>): Row => ({
  ...Object.fromEntries(columnsOf('messages').map((name) => [name, null])),
  ...more,
});
const lineOf = (more: Readonly<Record<string, Cell>>): string =>
  tableCsv('messages', [row(more)]).split('\r\n')[1] ?? '';

it.each([
  ['=1+1', `'=1+1`],
  ['+1', `'+1`],
  ['-1', `'-1`],
  ['@me', `'@me`],
  ['\tx', `'\tx`],
  ['\rx', `"'\rx"`],
])('makes plain text of %j', (text, cell) => {
  expect(lineOf({ text })).toBe(`,,,,,,,,,,,${cell}`);
});

it('leaves numbers numbers, and quotes what would break a row', () => {
  expect(lineOf({ n: -3.5, text: 'a, "b"\nc' })).toBe(',,,,,,-3.5,,,,,"a, ""b""\nc"');
  expect(lineOf({ text: 'a = b' })).toBe(',,,,,,,,,,,a = b');
});

import { engine, menuOf } from '@convoy/engine';
import { strait } from '@convoy/engine/testing';
import { expect, test } from 'vitest';
import { letterOf, numbered } from '../paper-sheets/numbered.ts';
import { readLine } from './read-line.ts';
import type { LineWords } from './read-line.ts';

const seat = strait.dispute.coercer;
const menu = menuOf(engine.view(engine.open(strait, 'short'), { kind: 'seat', seat }).orders);
const rows = numbered(menu);
const words: LineWords = {
  instrument: (instrument) => instrument.replaceAll('-', ' '),
  option: (_, value) => value,
  denied: () => false,
};
const read = (line: string) => readLine(line, rows, words);
const open = rows.filter(({ offering }) => offering.blocked === null);
const withKind = (...kinds: readonly string[]) =>
  open.find(({ offering }) => offering.fields.some(({ spec }) => kinds.includes(spec.kind)));

test('every order has its own number, given now or not', () => {
  expect(rows.map(({ n }) => n)).toEqual(rows.map((_, at) => at + 1));
  expect(rows).toHaveLength(menu.length);
});
test('an order is its number, its name or the beginning of its name', () => {
  const row = open[0];
  if (row === undefined) throw new Error('no orders');
  const { instrument } = row.offering;
  for (const line of [String(row.n), words.instrument(instrument), instrument.toUpperCase()])
    expect(read(line.replaceAll('-', ' '))).toMatchObject({ ok: true, offering: { instrument } });
});
test('values follow in the sheet’s sequence: letters, names and figures', () => {
  const row = withKind('actor');
  const at = row?.offering.fields.findIndex(({ spec }) => spec.kind === 'actor') ?? 0;
  const field = row?.offering.fields[at];
  const [first = ''] = field?.options ?? [];
  const skipped = Array.from({ length: at }, () => '-').join(' ');
  for (const typed of [letterOf(0), first, first.toLowerCase()])
    expect(read(`${String(row?.n)} ${skipped} ${typed}`)).toMatchObject({
      ok: true,
      given: { [field?.name ?? '']: first },
    });
});
test('a level beyond the sheet, an unknown box, a value too many and a wrong row are named', () => {
  const row = withKind('level');
  const fields = row?.offering.fields ?? [];
  const at = fields.findIndex(({ spec }) => spec.kind === 'level');
  const skipped = Array.from({ length: at }, () => '-').join(' ');
  expect(read(`${String(row?.n)} ${skipped} 99`)).toMatchObject({
    ok: false,
    fault: { code: 'unknown-value', field: fields[at]?.name, typed: '99' },
  });
  const many = Array.from({ length: fields.length + 1 }, () => '-').join(' ');
  expect(read(`${String(row?.n)} ${many}`)).toMatchObject({ fault: { code: 'too-many' } });
  expect(read('999')).toEqual({ ok: false, fault: { code: 'unknown-row', typed: '999' } });
  expect(read('zzz, a')).toEqual({ ok: false, fault: { code: 'unknown-row', typed: 'zzz' } });
});
test('what cannot be given now says so, and is not entered', () => {
  const shut = rows.find(({ offering }) => offering.blocked !== null);
  expect(read(String(shut?.n))).toMatchObject({ ok: false, fault: { code: 'not-now' } });
});

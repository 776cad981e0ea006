import { expect, it } from 'vitest';
import { sheetCsv, sheetRows, shown } from './sheet.ts';

const turns = [
  { turn: 0, at: null },
  { turn: 1, at: 1_700_000_000_000 },
];
const table = {
  head: ['what', 'value'],
  rows: [
    { turn: 0, seat: 'USA', cells: ['Support', 61.5] },
    { turn: 1, seat: 'USA', cells: ['Support', -4] },
    { turn: null, seat: null, cells: ['of the game', null] },
  ],
};

it('gives every row its game, turn, phase, seat and time', () => {
  expect(sheetRows(table, 'ABC234', turns)).toEqual([
    ['game', 'turn', 'phase', 'seat', 'utc', 'what', 'value'],
    ['ABC234', 0, 'opening', 'USA', '', 'Support', 61.5],
    ['ABC234', 1, 'resolved', 'USA', '2023-11-14T22:13:20.000Z', 'Support', -4],
    ['ABC234', null, '', null, '', 'of the game', null],
  ]);
});
it('defuses texts that would run as formulas, and leaves figures below nothing alone', async () => {
  const csv = await sheetCsv([['=1+1', '+2', '-3', '@x', '\ty', -4, 'plain', 'a,"b"', null]]);
  expect(csv).toBe('\uFEFF"\'=1+1","\'+2","\'-3","\'@x","\'\ty",-4,plain,"a,""b""",\r\n');
});
it('shows figures short, and nothing as a dash', () => {
  expect([shown(1.2345), shown(-0.5), shown(null), shown('Cuba')]).toEqual([
    ...['1.23', '−0.5', '–', 'Cuba'],
  ]);
});

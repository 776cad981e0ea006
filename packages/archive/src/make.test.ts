import { expect, it } from 'vitest';
import { archiveOf } from './make.ts';
import { fileSchema } from './schema/archive.ts';
import { ann, bob, code, cyd, game, making, NOR, signs } from './testing/game.ts';
import { columnsOf, tableNames } from './tables/columns.ts';

const records = game(3);
const made = (more = {}) => {
  const archive = archiveOf(records, making(records, more));
  if (archive === null) throw new Error('no archive');
  return archive;
};

it('names nobody: neither ids nor call signs nor codes nor ways in', () => {
  const text = JSON.stringify(made());
  for (const secret of [ann, bob, cyd, ...Object.values(signs), code, 'KEY234'])
    expect(text).not.toContain(secret);
  expect(made().people.map(({ person }) => person)).toEqual(['P01', 'P02', 'P03']);
  expect(made().pseudonymised).toBe(true);
});

it('gives call signs where control asks for them, and codes to nobody', () => {
  const archive = made({ callSigns: signs });
  expect(archive.people.map(({ call_sign }) => call_sign)).toEqual(Object.values(signs));
  expect(archive.tables.people.map((row) => row['call_sign'])).toContain('Amber Fox');
  const text = JSON.stringify(archive);
  for (const secret of [ann, code, 'KEY234']) expect(text).not.toContain(secret);
});

it('puts game, turn, phase, seat and time first in every row of every table', () => {
  const { tables } = made();
  expect(Object.keys(tables)).toEqual(tableNames);
  for (const table of tableNames)
    for (const row of tables[table]) {
      expect(Object.keys(row)).toEqual(columnsOf(table));
      expect(row).toMatchObject({ game: 'g-strait', utc: expect.stringMatching(/^at \d+$/) });
      expect(row['turn']).toBeTypeOf('number');
      expect(row['phase']).toBeTypeOf('string');
    }
});

it('has a row for each thing that was done', () => {
  const { tables, states } = made();
  expect(tables.turns.map((row) => row['turn'])).toEqual([1, 2, 3]);
  expect(tables.turns.map((row) => row['state_hash'])).toEqual(
    states.slice(1).map(({ hash }) => hash),
  );
  expect(tables.orders).toHaveLength(3);
  expect(tables.orders[0]).toMatchObject({
    ...{ turn: 1, seat: NOR, instrument: 'address', person: 'P02', by: 'people' },
    rationale: '=HYPERLINK("x")',
  });
  expect(tables.messages.map((row) => row['n'])).toEqual([1, 2, 3]);
  expect(tables.forecasts.filter((row) => row['kind'] === 'ladder')).toHaveLength(3);
  expect(new Set(tables.quantities.map((row) => row['turn']))).toEqual(new Set([0, 1, 2, 3]));
  expect(tables.ledger.length).toBeGreaterThan(100);
  expect(tables.scores.filter((row) => row['part'] === 'total').length).toBeGreaterThan(1);
});

it('keeps the scenario once, at its head', () => {
  const archive = made();
  expect(archive.scenario?.id).toBe('strait');
  expect(archive.texts).toEqual({ title: 'Strait' });
  expect(Object.keys(archive.events?.[0]?.event ?? {})).not.toContain('scenario');
});

it('fits the schema that is published for others', () => {
  for (const file of [made(), made({ callSigns: signs })]) {
    const judged = fileSchema.safeParse(JSON.parse(JSON.stringify(file)));
    expect(judged.error?.issues ?? []).toEqual([]);
  }
});

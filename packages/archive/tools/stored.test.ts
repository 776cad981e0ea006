import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { format } from 'prettier';
import { zipSync, strToU8 } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import {
  FORMAT,
  jsonSchema,
  playedAgain,
  readArchive,
  tableCsv,
  tableNames,
} from '../src/index.ts';
import type { Archive } from '../src/index.ts';
import { archiveOf } from '../src/make.ts';
import { game, making, signs } from '../src/testing/game.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const stored = (format: number): string =>
  gunzipSync(readFileSync(at(`fixtures/format-${String(format)}.json.gz`))).toString('utf8');
const folder = mkdtempSync(join(tmpdir(), 'convoy-archive-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('an archive that was stored', () => {
  it.each(Array.from({ length: FORMAT }, (_, index) => index + 1))(
    'in format %i opens today, and plays and scores again to the same',
    (format) => {
      const read = readArchive(stored(format));
      if (!read.ok) throw new Error(JSON.stringify(read.fault));
      expect(read.archive).toMatchObject({ format, differsFrom: null });
      expect(read.archive.state.published).toBe(2);
      const again = playedAgain(read.archive.records);
      expect(again.turns.map(({ same }) => same)).toEqual([true, true]);
      for (const { recorded, again: now } of again.scores) expect(now).toBe(recorded);
    },
  );
  it('in the first format keeps the call signs that it came with', () => {
    const read = readArchive(stored(1));
    expect(read.ok && read.archive.head.people.map(({ call_sign }) => call_sign)).toEqual(
      Object.values(signs),
    );
  });
});

it('is described by the schema that is published', async () => {
  const path = at('../../../docs/archive.schema.json');
  // Set to write it anew; the change is then reviewed like any other.
  if (process.env['UPDATE_SCHEMA'] === '1') {
    const options = { parser: 'json', printWidth: 100 } as const;
    writeFileSync(path, await format(JSON.stringify(jsonSchema()), options));
  }
  const published: unknown = JSON.parse(readFileSync(path, 'utf8'));
  expect(published).toEqual(JSON.parse(JSON.stringify(jsonSchema())));
});

/** An archive as the product hands it out: the zip taken apart. */
const handedOut = (): Archive => {
  const records = game(3);
  const archive = archiveOf(records, making(records, { utc: (ms) => new Date(ms).toISOString() }));
  if (archive === null) throw new Error('no archive');
  writeFileSync(join(folder, 'archive.json'), JSON.stringify(archive));
  for (const name of tableNames)
    writeFileSync(join(folder, `${name}.csv`), tableCsv(name, archive.tables[name]));
  return archive;
};
const has = (program: string): boolean => {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};
/** The last line that an example prints: turns, orders, messages and the points of the leader. */
const expected = ({ tables, outcome }: Archive): string =>
  `turns ${String(tables.turns.length)} orders ${String(tables.orders.length)} messages ${String(tables.messages.length)} NOR ${(outcome?.scores['NOR'] ?? 0).toFixed(3)}`;

describe('the worked examples', () => {
  const archive = handedOut();
  const run = (program: string, script: string): string =>
    execFileSync(program, [at(`../../../docs/examples/${script}`), folder], {
      encoding: 'utf8',
    });
  it.each([
    ['python3', 'archive.py'],
    ['Rscript', 'archive.R'],
  ])('loads with %s where it is installed', (program, script) => {
    if (!has(program)) {
      process.stdout.write(`${program} is not installed here: ${script} was not run\n`);
      return;
    }
    expect(run(program, script).trim().split('\n').at(-1)).toBe(expected(archive));
  });
});

describe('the command', () => {
  const check = (name: string, body: string | Uint8Array) => {
    const file = join(folder, name);
    writeFileSync(file, body);
    try {
      const said = execFileSync('npx', ['tsx', at('archive.ts'), 'check', file], {
        encoding: 'utf8',
      });
      return { code: 0, said };
    } catch (error) {
      const said = error instanceof Error && 'stdout' in error ? String(error.stdout) : '';
      return { code: 1, said };
    }
  };
  it('says that scores agree, of a zip too', () => {
    const { code, said } = check('good.zip', zipSync({ 'archive.json': strToU8(stored(2)) }));
    expect(code).toBe(0);
    expect(said).toContain('scores agree');
    expect(said).toContain('folds: the same world after every turn');
  });
  it('says what is wrong in one line', () => {
    expect(check('bad.json', '{"format":99}')).toEqual({
      code: 1,
      said: expect.stringMatching(/newer-format at format \(99\)\n$/),
    });
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CONSTANTS } from '../player/constants.ts';
import { readLibrary } from '../reader/read.ts';
import { csvOf, tiesRow } from '../testing/rows.ts';
import { runSession } from '../work/session.ts';
import { markdownOf } from './markdown.ts';
import { resultsOf } from './results.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'validate-'));
  const rows = [1950, 1951, 1952, 1953, 1954, 1955].map((year) =>
    tiesRow({
      ...{ startyear: String(year), caseid: String(year), vdem_t: year === 1950 ? '' : '0.3' },
      finaloutcome: year % 3 === 0 ? '8' : '6',
    }),
  );
  writeFileSync(join(folder, 'ties.csv'), csvOf([...rows, tiesRow({ startyear: 'unknown' })]));
  writeFileSync(
    join(folder, 'calibration_targets.csv'),
    'id,quantity,value,lo95,hi95\nT01,made up,0.5,0,1\nT33,made up too,0.5,,\n',
  );
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('a folder that holds little is scored on what it holds, and says what is missing', async () => {
  const library = readLibrary(folder);
  const session = await runSession(library, { seeds: 1, constants: CONSTANTS, workers: 1 });
  expect(session.cases.ties).toHaveLength(6);
  expect(session.blanks).toEqual([{ source: 'ties', column: 'vdem_t', cases: 1, of: 6 }]);
  // A threat that was carried out is played from the threat as well.
  expect(
    session.cases.ties.every(({ threat, played }) => threat !== null && threat !== played),
  ).toBe(true);
  const text = markdownOf(resultsOf(library, session, 1));
  expect(text).toContain('6 cases (TIES 6, EUSANCT 0, ICB 0, named 0), 1 games each.');
  expect(text).toContain('1 of 1 numbers in band (100 %');
  expect(text).toContain('- T33: objectives of the Global Sanctions Data Base have no rows here.');
  expect(text).toContain(`- icb_directed.csv is not in ${folder}: what needs it is left out.`);
  expect(text).toContain(
    'ties.csv: 1 of 7 rows have no year that a calendar holds and are left out.',
  );
});

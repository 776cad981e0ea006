import { cpSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readWish } from './cases.ts';
import { playGames } from './games.ts';
import { repeatHistory } from './history.ts';

const strait = fileURLToPath(new URL('../../../scenarios/packs/amber-strait', import.meta.url));

const rewrite = (file: string, change: (text: string) => string): void => {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
};

/** Seats, their names and an issue are called otherwise, a figure and a brief are others: data alone. */
const copiedPack = (): string => {
  const folder = join(mkdtempSync(join(tmpdir(), 'copy-')), 'ferry-dispute');
  cpSync(strait, folder, { recursive: true });
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.json'),
  );
  for (const name of files)
    rewrite(join(folder, name), (text) =>
      text
        .replaceAll('HVN', 'NRD')
        .replaceAll('Halvane', 'Nordmark')
        .replaceAll(/\bTAL\b/g, 'SUD')
        .replaceAll('Talvora', 'Sudmark'),
    );
  rewrite(join(folder, 'scenario.json'), (text) =>
    text.replace('"amber-strait"', '"ferry-dispute"').replace(/"resolve": \d+/, '"resolve": 41'),
  );
  rewrite(join(folder, 'text', 'en.json'), (text) =>
    text
      .replace(/"title": "[^"]*"/, '"title": "The ferry dispute"')
      .replace(/("actor\.NRD\.brief\.[a-z-]+": ")/, '$1You hold the ferries. '),
  );
  return folder;
};

test('a copied folder with other names, figures and briefs is a scenario of its own, and plays', () => {
  const { cases, faults } = readWish(['--folder', copiedPack()]);
  expect(faults).toEqual([]);
  expect(cases.map(({ name }) => name)).toEqual([
    'ferry-dispute introductory short',
    'ferry-dispute standard short',
  ]);
  for (const one of cases) {
    expect(one.texts['title']).toBe('The ferry dispute');
    expect(JSON.stringify(one.texts)).not.toMatch(/Halvane|Talvora/);
    const played = playGames(one, 2);
    expect(played.summary.seats.map(({ seat }) => seat)).toEqual(
      one.scenario.actors.map(({ id }) => id),
    );
    expect(played.turns).toBeGreaterThan(1);
    expect(repeatHistory(one.scenario, 2)).toBeNull();
    // What was measured of the original is not told of the copy.
    expect(one.stored?.current ?? false).toBe(false);
  }
});

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { EngineEvent } from '@convoy/engine';
import { describe, expect, test } from 'vitest';
import { histories } from './packs.ts';
import { play } from './play.ts';
import { interval } from './readings.ts';
import { chance, everyLevel, historyAt, recordAt } from './testing.ts';

describe.each(everyLevel)('$name', ({ scenario: { id, level }, scenario }) => {
  test('every act of the record and of what might have been done instead is legal', () => {
    expect(recordAt(scenario).refused).toEqual([]);
    const others = historyAt(id, level).variants.map((script) => ({
      ...{ script: script.id, refused: play(scenario, script, chance).refused },
    }));
    expect(others.filter((one) => one.refused.length > 0)).toEqual([]);
  });
});

/** SHA-256 of a turn's resolution, in hex, cut to sixteen digits. */
const hashOf = (event: EngineEvent): string =>
  createHash('sha256').update(JSON.stringify(event)).digest('hex').slice(0, 16);

const GOLDEN = new URL('./golden/', import.meta.url);

/** Changed only with `UPDATE_GOLDEN=1`, and then reviewed as a change of meaning. */
test.each(Object.keys(histories))(
  'golden games of %s: every turn of the record resolves to the same bytes',
  (id) => {
    const hashes = Object.fromEntries(
      everyLevel
        .map(({ scenario }) => scenario)
        .filter((scenario) => scenario.id === id)
        .map((scenario) => [scenario.level, recordAt(scenario).resolutions.map(hashOf)]),
    );
    const file = new URL(`${id}.json`, GOLDEN);
    if (process.env['UPDATE_GOLDEN'] === '1') {
      mkdirSync(GOLDEN, { recursive: true });
      writeFileSync(file, `${JSON.stringify(hashes, null, 2)}\n`);
    }
    expect(existsSync(file), `UPDATE_GOLDEN=1 writes ${id}.json`).toBe(true);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(hashes);
  },
);

test('intervals hold their share and narrow with the number of games', () => {
  expect(interval(0.5, 100)[0]).toBeCloseTo(0.4038, 3);
  expect(interval(0.5, 100)[1]).toBeCloseTo(0.5962, 3);
  expect(interval(0, 500)[0]).toBe(0);
  expect(interval(0, 500)[1]).toBeCloseTo(0.0076, 3);
});

import { expect, test } from 'vitest';
import { CODERS } from '../src/work/session.ts';
import { readLibrary } from '../src/reader/read.ts';
import { scenarioOf } from '../src/scenario/build.ts';

const folder = process.env['CONVOY_DATA'];

test(
  folder === undefined
    ? 'real cases: CONVOY_DATA names no folder, so none were read'
    : `real cases in ${folder}: every row becomes a crisis that the engine takes`,
  () => {
    if (folder === undefined) return;
    const { tables } = readLibrary(folder);
    for (const source of ['ties', 'eusanct', 'icb', 'named'] as const)
      for (const crisis of (tables[source]?.rows ?? []).map(CODERS[source]))
        expect(crisis === null ? 'case' : scenarioOf(crisis).id).toBe('case');
  },
);

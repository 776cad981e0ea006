import { expect, test } from 'vitest';
import { readOptions } from './options.ts';

test('the folder is all that is needed', () => {
  expect(readOptions(['--data', 'x'])).toEqual({
    ...{ ok: true, data: 'x', seeds: null, workers: null, write: false },
  });
  expect(readOptions(['--data', 'x', '--seeds', '20', '--write', '--workers', '1'])).toEqual({
    ...{ ok: true, data: 'x', seeds: 20, workers: 1, write: true },
  });
});

test('every fault is named at once', () => {
  const asked = readOptions(['--seeds', 'many', '--colour', '--workers']);
  expect(asked.ok ? [] : asked.faults).toHaveLength(4);
});

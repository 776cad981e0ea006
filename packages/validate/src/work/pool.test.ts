import { expect, test } from 'vitest';
import { icbCase } from '../coding/icb.ts';
import { tiesCase } from '../coding/ties.ts';
import { CONSTANTS } from '../player/constants.ts';
import { coded, icbRow, tiesRow } from '../testing/rows.ts';
import { playMany } from './played.ts';
import { playAll } from './pool.ts';

const cases = [1, 2, 3, 4, 5, 6].flatMap((at) => [
  coded(tiesCase, tiesRow({ caseid: `t${at}`, issue1: String(at) })),
  coded(icbCase, icbRow({ crisno: `i${at}`, trigger_code: String(at + 3) })),
]);

test('the same cases give the same figures on one worker, on two, and here', async () => {
  const running = { seeds: 2, constants: CONSTANTS };
  const [one, two] = await Promise.all(
    [1, 2].map((workers) => playAll(cases, { ...running, workers })),
  );
  expect(one).toHaveLength(12);
  expect(two).toEqual(one);
  const [first] = cases;
  expect(first === undefined ? null : playMany(first, 2, CONSTANTS)).toEqual(one?.[0]);
});

test('no cases need no workers', async () => {
  expect(await playAll([], { seeds: 2, constants: CONSTANTS })).toEqual([]);
});

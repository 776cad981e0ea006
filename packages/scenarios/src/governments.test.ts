import { expect, it } from 'vitest';
import { loadPack } from './load.ts';
import { bent, bentTexts, scratchPack } from './testing/scratch.ts';
import type { Bend } from './testing/scratch.ts';

const faultsOf = (bends: Bend): readonly string[] => {
  const scenario = bent('amber-strait', 'scenario.json', bends);
  const loaded = loadPack(scratchPack({ scenario, en: bentTexts('amber-strait', []) }));
  return loaded.ok
    ? []
    : loaded.faults
        .filter(({ path }) => /elections|successors/.test(path))
        .map(({ path, code }) => `${path} ${code}`);
};

it.each<readonly [string, Bend, string]>([
  [
    'nobody of that name',
    [[['elections', 0, 'actor'], 'ITA']],
    '$.elections[0].actor unknown-actor',
  ],
  ['an institution', [[['elections', 0, 'actor'], 'COS']], '$.elections[0].actor no-government'],
  [
    'a day that is not played',
    [[['elections', 0, 'date'], '2035-01-01']],
    '$.elections[0].date date-outside',
  ],
  [
    'a length that is not there',
    [[['elections', 0, 'lengths'], ['week']]],
    '$.elections[0].date date-outside',
  ],
  [
    'nobody to come after',
    [[['elections', 0, 'actor'], 'HVN']],
    '$.elections[0] successor-missing',
  ],
  ['a kind of its own', [[['elections', 0, 'kind'], 'mayor']], '$.elections[0].kind bad-shape'],
  [
    'a card that does not add up',
    [[['successors', 0, 'objectives', 0, 'weight'], 0.3]],
    '$.successors[0] weights-sum',
  ],
  [
    'an aim that is named already',
    [[['successors', 1, 'objectives', 0, 'id'], 'tal-dues']],
    '$.successors[1].objectives[0].id duplicate-id',
  ],
  [
    'an aim on nothing',
    [[['successors', 0, 'objectives', 0, 'aim', 'issue'], 'gas']],
    '$.successors[0].objectives[0].aim.issue unknown-issue',
  ],
  [
    'a view of nothing',
    [[['successors', 0, 'views', 0, 'issue'], 'gas']],
    '$.successors[0].views[0].issue unknown-issue',
  ],
  [
    'one successor twice',
    [[['successors', 1, 'id'], 'dlm-winter-cabinet']],
    '$.successors[1].id duplicate-id',
  ],
])('an election or a successor with %s is refused at its place', (_, bends, wanted) => {
  expect(faultsOf(bends)).toContain(wanted);
});

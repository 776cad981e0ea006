import { actorId, entryIdFrom, issueId, pairId, toMicro } from '@convoy/engine';
import type { Entry, EntryId } from '@convoy/engine';
import { expect, test } from 'vitest';
import { causesOfEnd } from './causes.ts';

const entryId = (turn: number, index: number): EntryId => entryIdFrom(`${turn}.${index}`);
const sov = actorId('SOV');
const usa = actorId('USA');
const missiles = issueId('missiles');
const head = (turn: number, index: number, parents: readonly EntryId[] = []) => ({
  ...({ id: entryId(turn, index), turn, parents } as const),
  ...({ moment: 'settlement', rule: 'R-Settlement', audience: 'all' } as const),
});
const act = (turn: number, index: number): Entry => ({
  ...head(turn, index),
  ...({ kind: 'act', seat: sov, cost: 0 } as const),
  order: { instrument: 'comply', params: {}, rationale: '', meant: null },
});
const move = (turn: number, index: number, from: number, to: number, cause: EntryId): Entry => ({
  ...head(turn, index, [cause]),
  ...({ kind: 'change', quantity: 'position', subject: missiles, terms: [] } as const),
  before: toMicro(from),
  after: toMicro(to),
});
const war: Entry = {
  ...head(4, 1),
  kind: 'fact',
  fact: { type: 'war.began', pair: pairId(usa, sov) },
};

const played = [
  act(2, 1),
  move(2, 2, 90, 50, entryId(2, 1)),
  act(3, 1),
  move(3, 2, 50, 10, entryId(3, 1)),
];

test('what one seat moved over several turns is one cause', () => {
  expect(causesOfEnd(played, [missiles], 3)).toMatchObject([
    { kind: 'issue', issue: 'missiles', way: 'low', by: 'SOV', weight: 80, turns: [2, 3] },
  ]);
});
test('war outweighs everything, and no more are told than asked for', () => {
  expect(causesOfEnd([...played, war], [missiles], 3)[0]).toMatchObject({ entry: war });
  expect(causesOfEnd([...played, war], [missiles], 1)).toHaveLength(1);
});
test('small moves decide nothing', () => {
  expect(causesOfEnd([act(2, 1), move(2, 2, 50, 45, entryId(2, 1))], [missiles], 3)).toEqual([]);
});

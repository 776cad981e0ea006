import { actorId, entryIdFrom, issueId, toMicro } from '@convoy/engine';
import type { Entry, EntryId, LedgerLine } from '@convoy/engine';
import { expect, test } from 'vitest';
import { entriesById, movesOf, onceEach, secretActs } from './model.ts';

const usa = actorId('USA');
const head = (id: EntryId, parents: readonly EntryId[], audience: Entry['audience'] = 'all') =>
  ({
    ...{ id, parents, audience, turn: 1 },
    ...({ moment: 'settlement', rule: 'R-Settlement' } as const),
  }) as const;
const id = (n: number): EntryId => entryIdFrom(`1.${n}`);
const line = (entry: Entry, unknownCause = false): LedgerLine => ({
  ...{ entry, unknownCause, headline: true },
  place: 'elsewhere',
});
const act = (n: number, audience: Entry['audience'] = 'all'): Entry => ({
  ...head(id(n), [], audience),
  ...({ kind: 'act', seat: usa, cost: 0 } as const),
  order: { instrument: 'comply', params: {}, rationale: '', meant: null },
});
const change = (n: number, subject: string, from: number, to: number, cause: EntryId): Entry => ({
  ...head(id(n), [cause]),
  ...({ kind: 'change', quantity: 'position', subject: issueId(subject), terms: [] } as const),
  before: toMicro(from),
  after: toMicro(to),
});

test('each figure is told once, from end to end, with the deed behind what moved it most', () => {
  const lines = [
    line(act(1)),
    line(act(2)),
    line(change(3, 'missiles', 90, 80, id(1))),
    line(change(4, 'missiles', 80, 40, id(2))),
    line(change(5, 'bombers', 50, 30, id(1)), true),
    line(change(6, 'bases', 10, 10.5, id(1))),
  ];
  expect(movesOf(lines, entriesById(lines), 5)).toMatchObject([
    {
      entry: { subject: 'missiles', before: toMicro(90), after: toMicro(40) },
      ...{ origin: { id: id(2) }, hidden: false },
    },
    { entry: { subject: 'bombers' }, origin: { id: id(1) }, hidden: true },
  ]);
  expect(movesOf(lines, entriesById(lines), 1)).toHaveLength(1);
});

test('a cause that these readers do not have is not named', () => {
  const lines = [line(change(4, 'missiles', 80, 40, id(2)), true)];
  expect(movesOf(lines, entriesById(lines), 5)).toMatchObject([{ origin: null, hidden: true }]);
});

test('acts that everybody saw are no secret', () => {
  expect(secretActs([line(act(1)), line(act(2, [usa]))]).map((entry) => entry.id)).toEqual([id(2)]);
});

test('what is said seven times is told once, with how often', () => {
  expect(onceEach(['yes', 'no', 'yes'], (said) => said)).toEqual([
    { line: 'yes', times: 2 },
    { line: 'no', times: 1 },
  ]);
});

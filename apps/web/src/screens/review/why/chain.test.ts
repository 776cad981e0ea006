import { actorId, entryIdFrom } from '@convoy/engine';
import type { Entry, LedgerLine } from '@convoy/engine';
import { describe, expect, it } from 'vitest';
import { chainOf, stepFrom, toldUnder } from './chain.ts';

const usa = actorId('USA');
const idOf = (n: number) => entryIdFrom(`1.${n}`);
const change = (n: number, parents: readonly number[], by = 1): Entry => ({
  ...{ id: idOf(n), turn: 1, moment: 'home', rule: 'R-Range', audience: 'all' },
  ...{ parents: parents.map(idOf), kind: 'change', quantity: 'support', subject: usa },
  ...{ before: 0, after: by, terms: [] },
});
const act = (n: number): Entry => ({
  ...{ id: idOf(n), turn: 1, moment: 'commit', rule: 'R-Act', audience: 'all' },
  ...{ parents: [], kind: 'act', seat: usa, cost: 0 },
  order: { instrument: 'address', params: {}, rationale: '', meant: null },
});
const recordOf = (entries: readonly Entry[], unknown: readonly number[] = []) =>
  new Map(
    entries.map((entry): readonly [Entry['id'], LedgerLine] => [
      entry.id,
      {
        ...{ entry, place: 'elsewhere', headline: true },
        unknownCause: unknown.some((n) => idOf(n) === entry.id),
      },
    ]),
  );
const chain = (
  entries: readonly Entry[],
  start: number,
  opened: readonly number[] = [],
  unknown: readonly number[] = [],
) => {
  const record = recordOf(entries, unknown);
  const line = record.get(idOf(start));
  if (line === undefined) throw new Error('no start');
  return chainOf(record, line, new Set(opened.map(idOf)));
};
const placed = ({ nodes }: ReturnType<typeof chain>) =>
  Object.fromEntries(nodes.map(({ id, column }) => [id, column]));

describe('the chain of causes', () => {
  it('puts every cause further back than all that it brought about, and shows it once', () => {
    // 1 ← 2 ← 4, 1 ← 3 ← 2: 2 stands behind 3.
    const all = [change(1, [2, 3]), change(3, [2]), change(2, [4]), act(4)];
    expect(placed(chain(all, 1))).toEqual({ '1.1': 0, '1.3': 1, '1.2': 2, '1.4': 3 });
  });
  it('tells each cause once in a list, at its first mention', () => {
    const all = [change(1, [2, 3]), change(3, [2]), change(2, [4]), act(4)];
    const drawn = chain(all, 1);
    expect(toldUnder(drawn).size).toBe(drawn.nodes.length - 1);
    expect(toldUnder(drawn).get('1.4')).toBe('1.2');
  });
  it('goes back a few steps by itself and further where asked', () => {
    const line = [change(1, [2]), change(2, [3]), change(3, [4]), change(4, [5]), act(5)];
    const short = chain(line, 1);
    expect(Object.keys(placed(short))).toEqual(['1.1', '1.2', '1.3', '1.4']);
    expect(short.nodes.at(-1)?.behind).toBe(1);
    const opened = chain(line, 1, [4]);
    expect(opened.nodes.at(-1)).toMatchObject({ id: '1.5', column: 4, behind: 0, causes: [] });
  });
  it('shows choices before figures, and what moved most before the rest, of many causes', () => {
    const many = [2, 3, 4, 5, 6].map((n) => change(n, [], n));
    const all = [change(1, [2, 3, 4, 5, 6, 7]), ...many, act(7)];
    const root = chain(all, 1).nodes[0];
    expect(root?.causes).toEqual(['1.7', '1.6', '1.5', '1.4']);
    expect(root?.behind).toBe(2);
    expect(chain(all, 1, [1]).nodes[0]?.causes).toHaveLength(6);
  });
  it('says where a cause is unknown to the reader, and leads nowhere from it', () => {
    const hidden = chain([change(1, [2, 9]), act(2)], 1, [], [1]);
    expect(hidden.nodes.filter(({ line }) => line === null)).toEqual([
      { id: 'unknown 1.1', line: null, column: 1, row: expect.any(Number), causes: [], behind: 0 },
    ]);
  });
  it('is walked with the arrow keys, each way back the way one came', () => {
    const all = [change(1, [2, 3]), act(2), act(3)];
    const drawn = chain(all, 1);
    const cause = stepFrom(drawn, '1.1', 'ArrowLeft');
    expect(cause).not.toBeNull();
    expect(stepFrom(drawn, cause ?? '', 'ArrowRight')).toBe('1.1');
    expect(stepFrom(drawn, '1.2', 'ArrowDown')).toBe('1.3');
    expect(stepFrom(drawn, '1.3', 'ArrowUp')).toBe('1.2');
    for (const key of ['ArrowRight', 'ArrowUp', 'ArrowDown', 'Tab'])
      expect(stepFrom(drawn, '1.1', key)).toBeNull();
  });
});

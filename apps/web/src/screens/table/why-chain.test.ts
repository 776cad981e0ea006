import { entryIdFrom, toMicro } from '@convoy/engine';
import type { Entry, Explanation } from '@convoy/engine';
import { expect, test } from 'vitest';
import { causesOf, drawsOf, originsOf, pairOfHundred, withoutOf } from './why-chain.ts';
import type { Known } from './why-chain.ts';

const head = (id: string) => ({
  ...({ id: entryIdFrom(id), turn: 1, moment: 'security', rule: 'R-Incident' } as const),
  ...({ parents: [], audience: 'all' } as const),
});
const inject = (id: string): Entry => ({ ...head(id), kind: 'ruling', reason: id, person: '' });
const draw = (id: string): Entry => ({
  ...head(id),
  ...({ kind: 'draw', key: id, chance: toMicro(0.3), value: toMicro(0.2), hit: true } as const),
  ...({ scale: 'chance', terms: [] } as const),
});
const told = (
  entry: Entry,
  because: readonly Explanation[] = [],
  without: Known['without'] = [],
): Known => ({ kind: 'known', entry, rule: entry.rule, terms: [], without, because });

test('a draw is no cause: what stands behind it is', () => {
  const cause = told(inject('1.1'));
  const known = told(inject('1.9'), [told(draw('1.3'), [cause]), told(draw('1.4'), [cause])]);
  expect(drawsOf(known).map(({ entry }) => entry.id)).toEqual(['1.3', '1.4']);
  expect(causesOf(known)).toEqual([cause]);
});
test('the chain is followed to where it began, and near causes are not told twice', () => {
  const root = told(inject('1.1'));
  const near = told(inject('1.2'), [told(draw('1.3'), [root])]);
  const known = told(draw('1.9'), [near]);
  expect(originsOf(known)).toEqual([root]);
});
test('an unknown cause stays one line', () => {
  const unknown = { kind: 'unknown' } as const;
  expect(causesOf(told(inject('1.9'), [unknown, unknown]))).toEqual([unknown]);
});
test('what would have moved the chance most comes first; what moves nothing is left out', () => {
  const lines = [
    { term: 'days', chance: toMicro(0.295), hit: true },
    { term: 'contact', chance: toMicro(0.2), hit: false },
    { term: 'heat', chance: toMicro(0.05), hit: false },
  ];
  const known = told(draw('1.3'), [], lines);
  expect(withoutOf(drawsOf(known)).map(({ term }) => term)).toEqual(['heat', 'contact']);
});
test('two shares that round alike are told apart', () => {
  expect(pairOfHundred(0.112, 0.17)).toEqual(['11', '17']);
  expect(pairOfHundred(0.1712, 0.1703)).toEqual(['17.12', '17.03']);
});

import { expect, it } from 'vitest';
import { cycles, reach, target } from './graph.ts';

const graph = new Map([
  ['a', ['b']],
  ['b', ['c', 'd']],
  ['c', ['b']],
  ['d', []],
]);

it('finds each cycle once and nothing else', () => {
  expect(cycles(graph)).toEqual(['b → c → b']);
});

it('follows imports through others', () => {
  expect([...reach(graph, 'a')].toSorted()).toEqual(['b', 'c', 'd']);
});

it('knows where a relative import leads', () => {
  expect(target('packages/a/src/x/y.ts', '../../../b/src/z.ts')).toBe('packages/b/src/z.ts');
  expect(target('packages/a/src/x.ts', 'zod')).toBeNull();
});

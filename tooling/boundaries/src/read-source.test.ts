import { expect, it } from 'vitest';
import { readSource } from './read-source.ts';

const read = (text: string) => readSource({ path: 'trial.ts', text });
const kinds = (text: string) => read(text).escapes.map(({ kind }) => kind);

it('reads imports, re-exports, types and lazy imports once each', () => {
  const text = [
    `import a from 'a';`,
    `import type { B } from 'b';`,
    `export * from './c.ts';`,
    `export type { D } from 'a';`,
    `export const e = () => import('./e.ts');`,
    `export const f: B = a;`,
  ].join('\n');
  expect(read(text).imports).toEqual(['a', 'b', './c.ts', './e.ts']);
});

it.each([
  ['let a: any;', ['any']],
  ['export const a = b!;', ['non-null']],
  ['export const a = b as string;', ['assertion']],
  ['export const a = [1] as const;', []],
  ['export const a = 2 ** 3;', ['power']],
  ["it.skip('x', () => {});", ['skipped-test']],
  ['// eslint-disable-next-line\nexport {};', ['comment']],
  ['/* oxlint-disable */ export {};', ['comment']],
  [`export const a = 'any as string **';`, []],
])('%s', (text, expected) => {
  expect(kinds(text)).toEqual(expected);
});

it('says the line of an escape', () => {
  expect(read('\n\nlet a: any;').escapes).toEqual([{ kind: 'any', line: 3 }]);
});

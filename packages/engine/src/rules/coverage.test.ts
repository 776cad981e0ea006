import { expect, test } from 'vitest';
import { ruleIds } from './rule-ids.ts';

const texts = (found: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.values(found).map(String);

const model = texts(
  import.meta.glob('../../../../docs/model.md', { query: '?raw', import: 'default', eager: true }),
).join('\n');
const tests = texts(
  import.meta.glob('../**/*.test.ts', { query: '?raw', import: 'default', eager: true }),
);

const titled = (rule: string): boolean =>
  tests.some((text) => new RegExp(`test\\(\\s*['"\`]${rule}[ :]`).test(text));

test.each(ruleIds)('%s has a section in docs/model.md', (rule) => {
  expect(model).toMatch(new RegExp(`^##+ R-\\d+ ${rule}: `, 'm'));
});

test.each(ruleIds)('%s has a test that quotes its name', (rule) => {
  expect(titled(rule)).toBe(true);
});

import { expect, it } from 'vitest';
import { readResume } from './read-resume.ts';

it.each([
  ['abcd efgh jklm', 'ABCD-EFGH-JKLM'],
  ['ABCD-EFGH-JKLM', 'ABCD-EFGH-JKLM'],
  ['abcdefghjklm', 'ABCD-EFGH-JKLM'],
  ['http://10.0.0.4:3000/resume#ABCD-EFGH-JKLM', 'ABCD-EFGH-JKLM'],
  ['abc', 'ABC'],
  ['', ''],
])('reads %s', (typed, code) => {
  expect(readResume(typed)).toBe(code);
});

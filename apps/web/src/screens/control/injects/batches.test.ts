import type { InjectDraft } from '@convoy/protocol';
import { expect, test } from 'vitest';
import { batchesOf } from './batches.ts';

const draft = (text: string): InjectDraft => ({
  ...{ title: 'A', text, to: 'all', when: { on: 'hand' }, effects: [] },
});

test('portions hold at most twenty drafts and stay below what a message holds, in any letters', () => {
  const sizes = (drafts: readonly InjectDraft[]) => batchesOf(drafts).map(({ length }) => length);
  expect(sizes(Array.from({ length: 45 }, () => draft('short')))).toEqual([20, 20, 5]);
  const long = Array.from({ length: 10 }, () => draft('漢'.repeat(2000)));
  expect(sizes(long)).toEqual([6, 4]);
  expect(batchesOf([])).toEqual([]);
});

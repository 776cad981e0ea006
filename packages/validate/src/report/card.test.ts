import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hashIn, withFigures } from './card.ts';
import { codeHash } from './hash.ts';

const card = readFileSync(new URL('../../../../docs/model-card.md', import.meta.url), 'utf8');

test('the card’s figures were measured with this code: else run validate again with --write', () => {
  expect(hashIn(card)).toBe(codeHash());
});

test('figures are replaced between their marks and nowhere else', () => {
  const stamp = { hash: 'abc123', date: '2000-01-01' };
  const once = withFigures(card, 'FIGURES', stamp);
  expect(once).not.toBeNull();
  expect(hashIn(once ?? '')).toBe('abc123');
  expect(withFigures(once ?? '', 'FIGURES', stamp)).toBe(once);
  expect(once?.startsWith(card.slice(0, card.indexOf('<!-- figures')))).toBe(true);
  expect(withFigures('no marks', 'FIGURES', stamp)).toBeNull();
});

test('the hash is the same each time it is asked', () => {
  expect(codeHash()).toMatch(/^[0-9a-f]{16}$/);
  expect(codeHash()).toBe(codeHash());
});

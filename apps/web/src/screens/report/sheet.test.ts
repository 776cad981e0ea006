import { expect, test } from 'vitest';
import { pageRules } from './sheet.ts';

test('the sheet is of the size that was chosen, with title and page number on it', () => {
  expect(pageRules('a4', 'October 1962', 'Public')).toContain('size: A4 portrait');
  const letter = pageRules('letter', 'October 1962', 'Public');
  expect(letter).toContain('size: letter portrait');
  expect(letter).toContain('@top-left { content: "October 1962";');
  expect(letter).toContain('counter(page) " / " counter(pages)');
});
test('no title can end its string and write rules of its own', () => {
  const rules = pageRules('a4', '"; } body { display: none } </style>', 'x');
  expect(rules).not.toContain('body {');
  expect(rules).not.toContain('</style');
});

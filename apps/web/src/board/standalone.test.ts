import { expect, test } from 'vitest';
import { genericFamily, standaloneSvg } from './standalone.ts';

const drawn = `<svg viewBox="0 0 100 50" class="board-static" aria-label="x">
  <g fill="none"><path d="M0 0L9 9" style="stroke: rgb(1, 2, 3)" class="lane"></path></g>
  <text class="board-name" style="font-family: 'IBM Plex Mono', monospace">CUB &amp; co</text>
</svg>`;

const fileOf = (title: string): string => {
  document.body.innerHTML = drawn;
  const picture = document.querySelector('svg');
  if (picture === null) throw new Error('no picture');
  return standaloneSvg(picture, { title, desc: 'Nothing changed.' });
};

test('a board is a file of its own, named and described, with nothing from elsewhere', () => {
  const file = fileOf('Cuba <1962>');
  expect(file.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n<svg')).toBe(true);
  expect(file).toContain('>Cuba &lt;1962&gt;</title>');
  expect(file).toContain('>Nothing changed.</desc>');
  expect(file).toContain('stroke="rgb(1, 2, 3)"');
  expect(file).not.toMatch(/class=|style=|var\(|href|<script/);
});
test('its letters are whatever the machine has of the kind', () => {
  expect(genericFamily('"IBM Plex Mono", ui-monospace')).toBe('monospace');
  expect(genericFamily('"IBM Plex Sans Condensed", sans-serif')).toBe('sans-serif');
  expect(genericFamily('"IBM Plex Serif", Georgia, serif')).toBe('serif');
});

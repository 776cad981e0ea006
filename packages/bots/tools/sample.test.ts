import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withBlock } from './blocks.ts';
import { threeKinds } from './packs.ts';
import { drawDeeds } from './sample/draw.ts';
import { judged, judgedTable } from './sample/judged.ts';
import { pageOf } from './sample/page.ts';
import { temperamentIds } from '../src/index.ts';

const cases = threeKinds();
const COUNT = 12;
const deeds = drawDeeds(cases, COUNT, 'test');
const counts = (keys: readonly string[]): readonly number[] =>
  [...new Set(keys)].map((key) => keys.filter((other) => other === key).length);

test('acts are drawn evenly over cases and seats, and over turns within a seat', () => {
  expect(deeds).toHaveLength(COUNT);
  const perCase = counts(deeds.map(({ of }) => of.name));
  expect(perCase).toHaveLength(cases.length);
  expect(Math.max(...perCase) - Math.min(...perCase)).toBeLessThanOrEqual(1);
  const perSeat = counts(deeds.map(({ of, seat }) => `${of.name} ${seat}`));
  expect(Math.max(...perSeat) - Math.min(...perSeat)).toBeLessThanOrEqual(1);
  const turns = deeds.map(({ of, seat, state }) => `${of.name} ${seat} ${state.turn}`);
  expect(new Set(turns).size).toBe(turns.length);
});

test('the same seed draws the same page, another another, and none tells a temperament', () => {
  const page = pageOf(deeds, 'test', 'code');
  expect(pageOf(drawDeeds(cases, COUNT, 'test'), 'test', 'code')).toBe(page);
  expect(pageOf(drawDeeds(cases, COUNT, 'other'), 'test', 'code')).not.toBe(page);
  expect(page.match(/^### /gm)).toHaveLength(COUNT);
  const acts = page.slice(page.indexOf('## Acts'));
  for (const id of temperamentIds.filter((name) => name !== 'firm')) expect(acts).not.toContain(id);
});

test('every verdict is on an act of its page, once, and says why', () => {
  for (const { acts, verdicts, code } of judged) {
    expect(code).toMatch(/^[0-9a-f]{16}$/);
    const numbers = verdicts.map(({ act }) => act);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers.every((act) => act >= 1 && act <= acts)).toBe(true);
    expect(verdicts.every(({ why }) => why.length > 20)).toBe(true);
  }
  const [first] = judgedTable([
    {
      ...{ seed: 's', code: 'c', acts: 10 },
      verdicts: [
        { act: 1, is: 'odd', why: '' },
        { act: 2, is: 'absurd', why: '' },
      ],
    },
  ]).rows;
  expect(first?.slice(3).map((cell) => cell.split(' ')[0])).toEqual(['80', '10', '10']);
});

test('the page of bots has a place for every measure, and only marked text is replaced', () => {
  const page = readFileSync(new URL('../../../docs/bots.md', import.meta.url), 'utf8');
  for (const name of ['with', 'pays', 'bored', 'split', 'acts', 'sample']) {
    const once = withBlock(page, name, 'FIGURES');
    expect(once).toContain(`<!-- measured: ${name} -->\n\nFIGURES\n\n<!-- /measured -->`);
    expect(withBlock(once ?? '', name, 'FIGURES')).toBe(once);
    expect(once?.startsWith(page.slice(0, page.indexOf(`<!-- measured: ${name}`)))).toBe(true);
  }
  expect(withBlock(page, 'nothing', 'FIGURES')).toBeNull();
});

import type { Level } from '@convoy/engine';
import type { ScenarioCard } from '@convoy/protocol';
import { expect, test } from 'vitest';
import { groupCards, levelOf } from './levels.ts';

const card = (id: string, level: Level): ScenarioCard => ({
  ...{ id, level, version: '1', ordersPerTurn: 2, lengths: [], seats: [], ties: [] },
  ...{ playNow: [], instruments: [], about: null, measured: null, texts: {} },
});

test('cards of one scenario stand together, the lowest level first', () => {
  const groups = groupCards([
    card('strait', 'standard'),
    card('cuba', 'expert'),
    card('strait', 'introductory'),
    card('cuba', 'introductory'),
    card('cuba', 'standard'),
  ]);
  expect(groups.map(({ id, levels }) => [id, levels.map(({ level }) => level)])).toEqual([
    ['strait', ['introductory', 'standard']],
    ['cuba', ['introductory', 'standard', 'expert']],
  ]);
  expect(groups.map(({ lowest }) => lowest.level)).toEqual(['introductory', 'introductory']);
});
test('a wish names its level only where there is a choice', () => {
  const [one] = groupCards([card('cuba', 'introductory')]);
  const [two] = groupCards([card('cuba', 'introductory'), card('cuba', 'expert')]);
  if (one === undefined || two === undefined) throw new Error('no group');
  expect(levelOf(one.lowest, one)).toEqual({});
  expect(two.levels.map((each) => levelOf(each, two))).toEqual([
    { level: 'introductory' },
    { level: 'expert' },
  ]);
});

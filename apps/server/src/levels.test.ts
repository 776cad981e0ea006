import type { Level } from '@convoy/engine';
import { expect, it } from 'vitest';
import { byLevel } from './levels.ts';
import { packs } from './testing/server.ts';

const [pack] = packs;
const at = (id: string, level: Level) => {
  if (pack === undefined) throw new Error('no pack');
  return { ...pack, scenario: { ...pack.scenario, id, level } };
};

it('keeps a scenario’s levels together, the lowest first, in whatever order they come', () => {
  const mixed = [
    at('b', 'expert'),
    at('a', 'standard'),
    at('b', 'introductory'),
    at('a', 'expert'),
  ];
  expect(byLevel(mixed).map(({ scenario: { id, level } }) => `${id} ${level}`)).toEqual([
    ...['b introductory', 'b expert', 'a standard', 'a expert'],
  ]);
});

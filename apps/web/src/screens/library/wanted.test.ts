import type { ScenarioAbout, ScenarioCard } from '@convoy/protocol';
import { expect, test } from 'vitest';
import { groupCards } from '../parts/levels.ts';
import { fits, nothingWanted, onShelf, readWanted, writeWanted } from './wanted.ts';
import type { Wanted } from './wanted.ts';

const about: ScenarioAbout = {
  ...{ period: { from: 1962, to: 1962 }, region: 'americas', themes: ['sanctions'] },
  ...{ people: { from: 4, to: 24 }, concepts: ['spiral', 'mandate', 'mediation'], debrief: [] },
};
const card = (level: ScenarioCard['level'], minutes: readonly number[]): ScenarioCard => ({
  ...{ id: 'a', version: '1.0.0', level, ordersPerTurn: 2, seats: [], ties: [], playNow: [] },
  lengths: minutes.map((count) => ({ id: `of-${count}`, minutes: count, turns: 5 })),
  ...{ instruments: [], measured: null, about },
  texts: { title: 'A strait', tagline: 'Open or shut', 'actor.USA.name': 'United States' },
});
const [group] = groupCards([card('introductory', [50, 90]), card('expert', [90, 210])]);
if (group === undefined) throw new Error('a group was expected');

const fit = (wanted: Partial<Wanted>): boolean =>
  fits(group, { ...nothingWanted, ...wanted }, () => ['Americas']);

test('a scenario fits where one level fits in all that is asked', () => {
  expect(fit({})).toBe(true);
  expect(fit({ time: 'hour' })).toBe(true);
  expect(fit({ time: 'hour', level: 'introductory' })).toBe(true);
  expect(fit({ time: 'hour', level: 'expert' })).toBe(false);
  expect(fit({ time: 'half-day', level: 'expert' })).toBe(true);
  expect(fit({ level: 'standard' })).toBe(false);
});

test('people, theme, concept and words are told apart', () => {
  expect(fit({ people: 'few' })).toBe(true);
  expect(fit({ people: 'many' })).toBe(true);
  expect(
    fits(
      { ...group, levels: [{ ...group.lowest, about: { ...about, people: { from: 8, to: 20 } } }] },
      { ...nothingWanted, people: 'few' },
      () => [],
    ),
  ).toBe(false);
  expect(fit({ theme: 'sanctions', concept: 'mandate' })).toBe(true);
  expect(fit({ theme: 'energy' })).toBe(false);
  expect(fit({ concept: 'backlash' })).toBe(false);
  expect(fit({ words: 'STRAIT united' })).toBe(true);
  expect(fit({ words: 'americas' })).toBe(true);
  expect(fit({ words: 'strait india' })).toBe(false);
});

test('what the library says nothing of is found by time and words alone', () => {
  const silent = { ...group, levels: [{ ...group.lowest, about: null }] };
  const find = (wanted: Partial<Wanted>): boolean =>
    fits(silent, { ...nothingWanted, ...wanted }, () => []);
  expect(find({ people: 'many', time: 'hour' })).toBe(true);
  expect(find({ theme: 'sanctions' })).toBe(false);
  expect(onShelf([silent])).toEqual({ levels: ['introductory'], themes: [], concepts: [] });
});

test('what is wanted stands in the address and comes back from it; what is unknown does no harm', () => {
  const wanted = { ...nothingWanted, time: 'hour', words: 'gas & oil' };
  expect(readWanted(writeWanted(wanted))).toEqual(wanted);
  expect(writeWanted(nothingWanted)).toBe('');
  expect(fit({ time: 'a year', people: 'none' })).toBe(true);
});

import { expect, test } from 'vitest';
import { weightOf } from '../rules/ladder.ts';
import { engine } from '../engine.ts';
import { NOR, opened } from '../testing/play.ts';
import { menuOf } from './menu.ts';
import { catalogue, instrumentOf } from './catalogue.ts';

test('ids are unique and found again', () => {
  expect(new Set(catalogue.map(({ id }) => id)).size).toBe(catalogue.length);
  for (const instrument of catalogue) expect(instrumentOf(instrument.id)).toBe(instrument);
  expect(instrumentOf('nothing')).toBeUndefined();
});

test('what is private is never hostile, so that heat betrays no secret', () => {
  const state = opened();
  const { orders } = engine.view(state, { kind: 'seat', seat: NOR });
  const hidden = menuOf(orders).filter((offering) => !offering.public);
  expect(hidden.length).toBe(catalogue.filter((item) => !item.public).length);
  for (const { instrument, fields } of hidden) {
    const params = Object.fromEntries(fields.map(({ name, initial }) => [name, initial]));
    const weight = instrumentOf(instrument)?.profile(params, NOR, state)?.weight;
    expect(weight).toBeLessThanOrEqual(weightOf(1));
  }
});

test('rungs of the two settings are in order and on the ladder', () => {
  for (const { rungs } of catalogue) {
    expect(rungs[0]).toBeLessThanOrEqual(rungs[1]);
    expect(rungs[1]).toBeLessThanOrEqual(12);
  }
});

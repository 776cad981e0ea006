import { engine, menuOf } from '@convoy/engine';
import { strait } from '@convoy/engine/testing';
import { expect, test } from 'vitest';
import { blankOf, mostBoxes, varies } from './blanks.ts';

const menus = strait.actors.map(({ id }) =>
  menuOf(engine.view(engine.open(strait, 'short'), { kind: 'seat', seat: id }).orders),
);
const fields = menus.flat().flatMap((offering) => offering.fields);

test('a level has one box for each of its steps', () => {
  const levels = fields.flatMap((field) =>
    field.spec.kind === 'level' && field.spec.max - field.spec.min < mostBoxes
      ? [{ field, min: field.spec.min, max: field.spec.max }]
      : [],
  );
  expect(levels.length).toBeGreaterThan(0);
  for (const { field, min, max } of levels)
    expect(blankOf(field)).toEqual({
      kind: 'boxes',
      values: Array.from({ length: max - min + 1 }, (_, at) => String(min + at)),
    });
});

test('boxes hold what the menu allows now, and a line stands where that would be too much', () => {
  const chosen = fields.filter(({ spec }) => spec.kind === 'actor');
  expect(chosen.length).toBeGreaterThan(0);
  for (const field of chosen) {
    const few = (field.options?.length ?? 0) <= mostBoxes && (field.options?.length ?? 0) > 0;
    expect(blankOf(field)).toEqual(
      few ? { kind: 'boxes', values: field.options } : { kind: 'line' },
    );
  }
  const [one] = chosen;
  if (one === undefined) throw new Error('no field');
  const many = Array.from({ length: mostBoxes + 1 }, (_, at) => `actor-${at}`);
  expect(blankOf({ ...one, options: many })).toEqual({ kind: 'line' });
});

test('a price is a least price where a field can raise it', () => {
  for (const offering of menus.flat())
    expect(varies(offering)).toBe(
      offering.fields.some(
        ({ spec }) => spec.kind === 'level' || spec.kind === 'flag' || spec.kind === 'choice',
      ),
    );
});

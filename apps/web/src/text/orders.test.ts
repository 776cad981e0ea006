import { actorId } from '@convoy/engine';
import type { Order } from '@convoy/engine';
import { expect, test } from 'vitest';
import { en } from './en/index.ts';
import { namesOf } from './names.ts';
import { initialOf, orderLine } from './orders.ts';
import { speakerOf } from './speaker.ts';

const texts = { 'sector.energy': 'Oil and gas', 'actor.EAS.name': 'Eastland' };
const speaker = speakerOf(en, namesOf({ texts, bands: [] }), actorId('NOR'));
const order = (instrument: string, params: Order['params']): Order => ({
  ...{ instrument, params, rationale: '', meant: null },
});

const field = (min: number, initial: number) => ({
  ...({ name: 'step', spec: { kind: 'level', min, max: 4 }, options: null, initial } as const),
});

test('an amount that may be nothing begins at one: whoever adds the order means to act', () => {
  expect(initialOf(field(0, 0))).toBe(1);
  expect(initialOf(field(1, 1))).toBe(1);
  expect(initialOf(field(1, 3))).toBe(3);
});

test('what is worded as a denial is told where the way out is denied, and only there', () => {
  expect(orderLine(speaker, order('demand', { wayOut: true }))).toBe('');
  expect(orderLine(speaker, order('demand', { wayOut: false }))).toBe('No way out: I offer none');
});

test('a branch goes by its name', () => {
  const cut = order('sectoral-sanctions', { target: 'EAS', sector: 'energy' });
  expect(orderLine(speaker, cut)).toBe('Eastland · Oil and gas');
});

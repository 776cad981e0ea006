import { actorId } from '@convoy/engine';
import type { InjectEffect } from '@convoy/protocol';
import { expect, it } from 'vitest';
import { isTold, seenEffects } from './sight.ts';

const [USA, SOV] = [actorId('USA'), actorId('SOV')];
const effects: readonly InjectEffect[] = [
  { quantity: 'support', subject: 'USA', by: 1 },
  { quantity: 'tension', subject: 'SOV~USA', by: 1 },
  { quantity: 'trust', subject: 'SOV>USA', by: 1 },
  { quantity: 'position', subject: 'missiles', by: 1 },
];
const moved = (seat: string, to: 'all' | readonly (typeof USA)[]): readonly string[] =>
  seenEffects(seat, { to, effects }).map(({ subject }) => subject);

it('a seat sees its own figures, its own ties and issues move, of events that it is told', () => {
  expect(moved('USA', 'all')).toEqual(['USA', 'SOV~USA', 'missiles']);
  expect(moved('SOV', 'all')).toEqual(['SOV~USA', 'SOV>USA', 'missiles']);
  expect(moved('CUB', 'all')).toEqual(['missiles']);
  expect(moved('SOV', [USA])).toEqual([]);
  expect(isTold('SOV', { to: [USA, SOV] })).toBe(true);
});

import { expect, test } from 'vitest';
import type { State } from '../../state/state.ts';
import { LIG, NOR, order, resolved } from '../../testing/play.ts';
import { differ, ruled, wealthy } from '../../testing/measure.ts';

const moved = (legitimacy: number): { readonly before: State; readonly after: State } => {
  const before = ruled(wealthy(), 'legitimacy', NOR, legitimacy);
  return { before, after: resolved(before, { [NOR]: [order('vote', { institution: LIG })] }) };
};

test('R-Vote a rightful sponsor carries, and has a mandate', () => {
  const { before, after } = moved(88);
  expect(after.votes).toMatchObject([{ sponsor: NOR, institution: LIG, carried: true }]);
  expect(differ(before, after, 'legitimacy', NOR)).toBe(12);
  expect(differ(before, after, 'support', LIG)).toBe(5);
});

test('R-Vote one whom nobody trusts loses, and it shows', () => {
  const { before, after } = moved(5);
  expect(after.votes).toMatchObject([{ carried: false }]);
  expect(differ(before, after, 'legitimacy', NOR)).toBe(-5);
});

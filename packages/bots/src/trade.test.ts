import { expect, test } from 'vitest';
import { ALD, KES, NOR, chosen, crisis, order, played } from './testing/choices.ts';

const open = crisis();
/** The issue stands where both senders want it: nothing is at stake. */
const won = crisis((scenario) => ({
  ...scenario,
  issues: scenario.issues.map((issue) =>
    issue.id === 'passage' ? { ...issue, position: 100 } : issue,
  ),
}));
/** The same, and its dealings with Kesh are nothing to Norland. */
const apart = crisis((scenario) => ({
  ...scenario,
  exposures: scenario.exposures.filter(({ of }) => of !== NOR),
}));

test('an embargo is laid on where it presses and costs little, and not where nothing is at stake', () => {
  expect(chosen(apart, NOR, 'embargo')).toMatchObject({ target: KES });
  expect(chosen(won, NOR, 'embargo')).toBeNull();
});

test('nor where it costs its author more than it may win', () => {
  expect(chosen(open, NOR, 'embargo')).toBeNull();
});

test('tariffs are raised where they press, never on money, and not where nothing is at stake', () => {
  expect(chosen(apart, NOR, 'tariffs')).toMatchObject({ target: KES });
  expect(['goods', 'chips']).toContain(chosen(apart, NOR, 'tariffs')?.['sector']);
  expect(chosen(won, NOR, 'tariffs')).toBeNull();
});

test('a tariff below a cut that takes all is worth nothing', () => {
  const closed = played(apart, { [NOR]: [order('embargo', { target: KES, tier: 4 })] });
  expect(chosen(closed, NOR, 'tariffs')).toBeNull();
});

test('a ban on services hangs on what its author wants, and is not laid on for nothing', () => {
  expect(chosen(open, NOR, 'service-ban')).toMatchObject({
    ...{ target: KES, issue: 'passage', position: 100 },
  });
  expect(chosen(won, NOR, 'service-ban')).toBeNull();
  expect(chosen(open, KES, 'service-ban')?.['target']).not.toBe(ALD);
});

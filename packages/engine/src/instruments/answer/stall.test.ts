import { expect, test } from 'vitest';
import { KES, NOR, order, resolved } from '../../testing/play.ts';
import { differ, wealthy } from '../../testing/measure.ts';

const demanded = resolved(wealthy(), {
  [NOR]: [
    order('demand', {
      ...{ to: KES, issue: 'passage', position: 80, deadline: 2, threat: 'measures', wayOut: true },
    }),
  ],
});
const stall = { [KES]: [order('stall', { demand: demanded.demands[0]?.id ?? '' })] };

test('R-Influence the first stall buys a turn past the deadline, the next costs legitimacy', () => {
  const plain = resolved(resolved(demanded));
  expect(plain.commitments).toMatchObject([{ status: 'broken' }]);
  const stalled = resolved(demanded, stall);
  expect(resolved(stalled).commitments).toMatchObject([{ status: 'open' }]);
  expect(differ(stalled, resolved(stalled, stall), 'legitimacy', KES)).toBe(-8);
});

import { expect, test } from 'vitest';
import { KES, NOR, order, resolved } from '../../testing/play.ts';
import { differ, wealthy } from '../../testing/measure.ts';

const demanded = resolved(wealthy(), {
  [NOR]: [
    order('demand', {
      ...{ to: KES, issue: 'passage', position: 80, deadline: null, threat: 'none', wayOut: true },
    }),
  ],
});

test('R-Home a message gathers the public', () => {
  const silent = resolved(demanded);
  const rallied = resolved(demanded, { [KES]: [order('rally', { vow: false })] });
  expect(differ(silent, rallied, 'support', KES)).toBeGreaterThan(3.5);
  expect(rallied.commitments).toEqual([]);
});

test('R-Commitments a vow not to yield is broken by yielding', () => {
  const vowed = resolved(demanded, { [KES]: [order('rally', { vow: true })] });
  expect(vowed.commitments).toMatchObject([{ kind: 'vow', by: KES, status: 'open' }]);
  const yielded = resolved(vowed, { [KES]: [order('comply', { issue: 'passage', step: 1 })] });
  expect(yielded.commitments).toMatchObject([{ status: 'broken' }]);
  expect(differ(vowed, yielded, 'reputation', KES)).toBe(-10);
});

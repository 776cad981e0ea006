import { expect, test } from 'vitest';
import { NOR, order, resolved } from '../../testing/play.ts';
import { wealthy } from '../../testing/measure.ts';

test('a contingency is set, and known to its author alone', () => {
  const set = resolved(wealthy(), { [NOR]: [order('contingency', { response: 'strike' })] });
  expect(set.contingencies).toMatchObject({ NOR: 'strike', KES: 'absorb' });
  const traces = (set.ledger[1] ?? []).filter(
    (entry) =>
      entry.kind === 'act' || (entry.kind === 'fact' && entry.fact.type === 'contingency.set'),
  );
  expect(traces.map(({ audience }) => audience)).toEqual([[NOR], [NOR]]);
});

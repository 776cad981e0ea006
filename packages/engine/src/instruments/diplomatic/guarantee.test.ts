import { expect, test } from 'vitest';
import { ALD, KES, NOR, order, resolved } from '../../testing/play.ts';
import { differ, wealthy } from '../../testing/measure.ts';

const pledged = resolved(wealthy(), { [NOR]: [order('guarantee', { to: ALD, trigger: 'strike', unprovoked: false, until: null })] });
const struck = { [KES]: [order('strike', { target: ALD, issue: 'bases' })] };

test('a guarantee brings trust and stands', () => {
  expect(differ(wealthy(), pledged, 'trust', 'ALD>NOR')).toBe(6);
  expect(pledged.measures).toMatchObject([{ instrument: 'guarantee', target: ALD, until: null }]);
});

test('R-Commitments a guarantor that stands by while its ally is struck breaks its word', () => {
  const alone = resolved(pledged, struck);
  expect(alone.commitments).toMatchObject([{ kind: 'guarantee', status: 'broken' }]);
  expect(differ(pledged, alone, 'reputation', NOR)).toBe(-10);
  const ready = resolved(
    resolved(wealthy(), {
      [NOR]: [order('guarantee', { to: ALD, trigger: 'strike', unprovoked: false, until: null }), order('contingency', { response: 'match' })],
    }),
    struck,
  );
  expect(ready.commitments).toMatchObject([{ kind: 'guarantee', status: 'kept' }]);
});

import { expect, test } from 'vitest';
import { KES, NOR, order, resolved } from '../../testing/play.ts';
import { differ, wealthy } from '../../testing/measure.ts';

const demand = (params: object = {}): ReturnType<typeof order> =>
  order('demand', {
    ...{ to: KES, issue: 'passage', position: 80, deadline: 3, threat: 'strike', wayOut: true },
    ...params,
  });

test('R-Act a demand stands with its terms, and the next one withdraws it', () => {
  const first = resolved(wealthy(), { [NOR]: [demand()] });
  expect(first.demands).toMatchObject([
    { from: NOR, to: KES, issue: 'passage', position: 80, was: 20, threat: 9, status: 'issued' },
  ]);
  const second = resolved(first, { [NOR]: [demand({ position: 60, threat: 'none' })] });
  expect(second.demands.map(({ status }) => status).toSorted()).toEqual(['issued', 'withdrawn']);
  expect(second.commitments.map(({ status }) => status)).toEqual(['released']);
});

test('a demand with a deadline and a threat ties its author, and is believed more', () => {
  const quiet = resolved(wealthy(), { [NOR]: [demand({ deadline: null, threat: 'none' })] });
  const loud = resolved(wealthy(), { [NOR]: [demand()] });
  expect(quiet.commitments).toEqual([]);
  expect(loud.commitments).toMatchObject([{ kind: 'threat', by: NOR, rung: 9, due: 4 }]);
  expect(differ(quiet, loud, 'belief', 'KES>NOR')).toBeGreaterThan(0);
});

test('R-Legitimacy a demand with no way out costs its author', () => {
  const open = resolved(wealthy(), { [NOR]: [demand()] });
  const without = resolved(wealthy(), { [NOR]: [demand({ wayOut: false })] });
  expect(differ(open, without, 'legitimacy', NOR)).toBe(-4);
});

test('R-Commitments a threat that lapses costs support and name, and is believed less', () => {
  const idle = [1, 2, 3, 4].reduce(
    (state, turn) => resolved(state, turn === 1 ? { [NOR]: [demand()] } : {}),
    wealthy(),
  );
  expect(idle.commitments).toMatchObject([{ status: 'broken' }]);
  expect(idle.demands).toMatchObject([{ status: 'lapsed' }]);
  const never = [1, 2, 3, 4].reduce((state) => resolved(state), wealthy());
  expect(differ(never, idle, 'support', NOR)).toBeLessThan(-5);
  expect(differ(never, idle, 'reputation', NOR)).toBe(-10);
  expect(differ(never, idle, 'belief', 'KES>NOR')).toBeLessThan(0);
});

import { expect, test } from 'vitest';
import { engine } from '../engine.ts';
import { demandId } from '../ids.ts';
import type { ActorId } from '../ids.ts';
import type { State } from '../state/state.ts';
import { differ, wealthy } from '../testing/measure.ts';
import { ALD, KES, NOR, filed, order, resolved } from '../testing/play.ts';

const asked = (threat: string): State =>
  resolved(wealthy(), {
    [NOR]: [
      order('demand', {
        ...{ to: KES, issue: 'passage', position: 80, deadline: 3, threat, wayOut: true },
      }),
    ],
  });
const drop = (state: State) => ({
  ...({ type: 'demand.withdraw', reason: 'we spoke' } as const),
  demand: state.demands[0]?.id ?? demandId('none'),
});
const no = (state: State, seat: ActorId): readonly string[] => {
  const result = engine.negotiate(state, seat, drop(state));
  return result.ok ? [] : result.refusals.map(({ code, field }) => `${code} ${field ?? '-'}`);
};

test('R-Commitments who drops a demand breaks the threat that was tied to it', () => {
  const plain = asked('none');
  const bold = asked('measures');
  const dropped = resolved(filed(bold, NOR, drop(bold)));
  expect(dropped.demands).toMatchObject([{ status: 'withdrawn' }]);
  expect(dropped.commitments).toMatchObject([{ status: 'broken' }]);
  expect(differ(resolved(bold), dropped, 'reputation', NOR)).toBeLessThan(-1);
  const quiet = resolved(filed(plain, NOR, drop(plain)));
  expect(differ(resolved(plain), quiet, 'reputation', NOR)).toBe(0);
});

test('only its author drops it, and once', () => {
  const state = asked('none');
  expect(no(state, ALD)).toEqual(['not-author demand']);
  expect(no(filed(state, NOR, drop(state)), NOR)).toEqual(['demand-closed demand']);
});

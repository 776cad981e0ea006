import { expect, test } from 'vitest';
import { engine } from '../../engine.ts';
import { sharersWith } from '../../resolution/assessments.ts';
import { assessmentLeak, misreading } from '../../rules/reading.ts';
import type { State } from '../../state/state.ts';
import { answered, propose, sent } from '../../testing/joint-paper.ts';
import { differ, slow, standing, wealthy } from '../../testing/measure.ts';
import { ALD, KES, NOR, filed, order, resolved } from '../../testing/play.ts';

const asks = (by: string, other: string): Parameters<typeof resolved>[1] => ({
  [by]: [order('joint-assessment', { with: other, about: KES })],
});
const sharing = (start: State): State => resolved(start, { ...asks(NOR, ALD), ...asks(ALD, NOR) });

test('R-Beliefs both must want it, and then each errs by √n less', () => {
  const shared = sharing(wealthy());
  expect([...sharersWith(shared, NOR, KES)]).toEqual([ALD]);
  expect([...sharersWith(resolved(wealthy(), asks(NOR, ALD)), NOR, KES)]).toEqual([]);
  const error = (state: State): number =>
    resolved(state, { [KES]: [order('deployment', { towards: NOR, level: 1 })] })
      .ledger.flat()
      .reduce(
        (sum, entry) =>
          entry.kind === 'draw' && entry.key.endsWith('KES-deployment-NOR/0')
            ? sum + entry.chance
            : sum,
        0,
      );
  expect(error(shared) / error(resolved(wealthy()))).toBeCloseTo(1 / Math.SQRT2, 5);
  expect(misreading(0.5, false, 4)).toBeCloseTo(misreading(0.5) / 2, 9);
});

test('R-Beliefs members who all assess the target together are set apart by 15 % less', () => {
  const dispersion = (start: State): number => {
    const proposed = filed(start, NOR, propose());
    const parts = [
      { sector: 'goods', tier: 1, carveOut: 0 },
      { sector: 'chips', tier: 0, carveOut: 0 },
    ];
    const joined = filed(proposed, ALD, answered(proposed, { stance: 'adjust', parts }));
    const bound = resolved(filed(joined, NOR, sent(joined)));
    return standing(bound, 'dispersion', bound.packages[0]?.id ?? '');
  };
  expect(dispersion(sharing(wealthy())) / dispersion(resolved(wealthy()))).toBeCloseTo(0.85, 5);
});

test('R-Beliefs it may come out in any turn: then it ends, and the one assessed resents it', () => {
  let state = sharing(slow());
  const leaked = (now: State): boolean =>
    now.ledger
      .flat()
      .some((entry) => entry.kind === 'fact' && entry.fact.type === 'operation.exposed');
  let turn = 0;
  while (state.outcome === null && !leaked(state)) {
    state = resolved(state, {}, { seed: `leak ${turn}`, salt: '' });
    turn += 1;
  }
  const half = assessmentLeak(15).value;
  expect(1 - (1 - half) * (1 - half)).toBeCloseTo(assessmentLeak(30).value, 9);
  expect(assessmentLeak(30).value).toBeCloseTo(0.05, 9);
  expect(leaked(state)).toBe(true);
  expect(state.measures).toEqual([]);
  expect(differ(slow(), state, 'trust', 'KES>ALD')).toBe(-4);
});

test('R-Beliefs nobody else sees it', () => {
  const [plain, kept] = [resolved(wealthy()), sharing(wealthy())];
  for (const viewer of [{ kind: 'public' }, { kind: 'seat', seat: KES }] as const)
    expect(engine.view(kept, viewer)).toEqual(engine.view(plain, viewer));
});

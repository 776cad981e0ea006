import { expect, test } from 'vitest';
import { ALD, KES, NOR, filed, order, resolved } from '../testing/play.ts';
import { differ, wealthy } from '../testing/measure.ts';
import { answered, propose, sent } from '../testing/joint-paper.ts';
import { scoreOf } from '../outcome/scores.ts';
import type { State } from '../state/state.ts';

const proposed = filed(wealthy(), NOR, propose());
const joined = filed(proposed, ALD, answered(proposed));
const bound = resolved(filed(joined, NOR, sent(joined)));
const own = bound.measures.find(
  ({ by, instrument }) => by === ALD && instrument === 'sectoral-sanctions',
);
const eased = resolved(bound, {
  [ALD]: [order('relief', { measure: own?.id ?? '', steps: 4 })],
});

test('R-Accession a member that takes back what it signed loses the others’ trust and its good name', () => {
  const kept = resolved(bound);
  expect(own).toMatchObject({ target: KES, params: { package: bound.packages[0]?.id } });
  expect(differ(kept, eased, 'trust', 'NOR>ALD')).toBeCloseTo(-8, 6);
  expect(differ(kept, eased, 'legitimacy', ALD)).toBeLessThan(-1);
});

test('R-Judgement what an ally carries is what it does against the other side, and what it goes on carrying', () => {
  const joint = (state: State): State => ({
    ...state,
    scenario: {
      ...state.scenario,
      objectives: state.scenario.objectives.map((one) =>
        one.actor === ALD ? { ...one, kind: 'joint' } : one,
      ),
    },
  });
  const value = (state: State): number => scoreOf(joint(state), ALD).parts[0]?.value ?? 0;
  const idle = resolved(wealthy(), { [NOR]: [order('alert', { towards: KES, level: 2 })] });
  const talk = resolved(wealthy(), {
    [NOR]: [order('alert', { towards: KES, level: 2 })],
    [ALD]: [order('address', { line: 'calm' })],
  });
  expect(value(talk)).toBe(value(idle));
  expect(value(bound)).toBeGreaterThan(value(idle));
});

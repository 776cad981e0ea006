import { expect, test } from 'vitest';
import { fromMicro } from '../quantities.ts';
import { objectiveId } from '../ids.ts';
import { NOR } from '../testing/play.ts';
import { ruled, slow } from '../testing/measure.ts';
import type { Fall, State } from '../state/state.ts';
import { scoreOf } from './scores.ts';

/** Norland's card as it was, closed in one turn, and a new one that wants the same at home. */
const withFall = (state: State, atHome: number, turn: number): State => {
  const card = state.scenario.objectives.filter(({ actor }) => actor === NOR);
  const fall: Fall = {
    ...{ actor: NOR, turn, why: 'lost-hold', successor: 'new-norland', card },
    ...{ atHome: { home: atHome * 1_000_000 }, cause: state.ledger[0]?.[0]?.id ?? missing() },
  };
  const next = state.scenario.successors.find(({ id }) => id === 'new-norland');
  const objectives = (next?.objectives ?? []).map((one) => ({ ...one, actor: NOR }));
  return { ...state, falls: [fall], scenario: { ...state.scenario, objectives } };
};
const missing = (): never => {
  throw new Error('the opening has no entry');
};
const total = (state: State): number => fromMicro(scoreOf(state, NOR).total);
/** The last of twelve turns. */
const ended = (): State => ({ ...ruled(slow(), 'support', NOR, 56), turn: 12 });

test('R-Judgement each card counts by the turns in which it was in force', () => {
  const state = withFall(ended(), 1, 9);
  const parts = scoreOf(state, NOR).parts.map(({ objective, weight }) => [
    objective,
    fromMicro(weight),
  ]);
  expect(parts).toEqual([
    [objectiveId('open-strait'), 0.375],
    [objectiveId('home'), 0.375],
    [objectiveId('new-home'), 0.125],
    [objectiveId('new-peace'), 0.125],
  ]);
});

test('R-Judgement a fall is no way to a better score, however easy the new card is', () => {
  for (const [atHome, turn] of [
    [0, 2],
    [0.1, 6],
    [0.5, 11],
  ] as const) {
    const fell = withFall(ended(), atHome, turn);
    // What the first card makes alone: the strait as it stands, home as it stood at the fall.
    const strait = scoreOf(fell, NOR).parts.find(({ objective }) => objective === 'open-strait');
    const first = 100 * (0.5 * fromMicro(strait?.value ?? 0) + 0.5 * atHome);
    expect(total(fell)).toBeLessThanOrEqual(first + 1e-6);
    expect(total(fell)).toBeLessThanOrEqual(total(ended()) + 1e-6);
  }
});

test('R-Judgement without a fall the weights are those of the card', () => {
  expect(scoreOf(ended(), NOR).parts.map(({ weight }) => fromMicro(weight))).toEqual([0.5, 0.5]);
});

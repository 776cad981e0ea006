import { dyadId, fromMicro, logistic, pressure, toMicro, weightOf } from '@convoy/engine';
import type { ActorId, State } from '@convoy/engine';
import type { PressureLine } from './types.ts';

/** R-Tension. What stands together weighs as its heaviest and a quarter of the rest. */
const REST = 0.25;
const joined = (weights: readonly number[]): number => {
  const top = Math.max(0, ...weights);
  return top + REST * (weights.reduce((sum, weight) => sum + Math.max(0, weight), 0) - top);
};

/** The gravest open threat with a deadline of one to the other, as a weight; 0 for none. */
const announcedBy = (state: State, by: ActorId, on: ActorId): number =>
  state.commitments
    .filter(
      (word) =>
        word.kind === 'threat' &&
        word.status === 'open' &&
        word.by === by &&
        word.to === on &&
        word.due !== null,
    )
    .reduce((most, { rung }) => Math.max(most, weightOf(rung)), 0);

const lineOf = (state: State, turn: number, by: ActorId, on: ActorId): PressureLine | null => {
  const stands = state.measures.filter((measure) => measure.by === by && measure.target === on);
  const imposed = joined(stands.map(({ weight }) => weight));
  const announced = announcedBy(state, by, on);
  if (imposed === 0 && announced === 0) return null;
  const held = state.quantities.belief[dyadId(on, by)];
  const belief = held === undefined ? 0.5 : logistic(fromMicro(held));
  const felt = pressure(imposed, announced, belief, announced > 0);
  const part = (name: string): number => felt.terms.find(({ term }) => term === name)?.value ?? 0;
  return {
    ...{ turn, on, by, belief: toMicro(belief), total: toMicro(felt.value) },
    ...{ imposed: part('imposed'), announced: part('announced') },
  };
};

/** Friends, unless one has asked something of the other: what one keeps up for another is no pressure. */
export const areFriends = (
  { scenario: { actors }, demands }: State,
  by: ActorId,
  on: ActorId,
): boolean => {
  const campOf = (id: ActorId) => actors.find((actor) => actor.id === id)?.camp;
  const camp = campOf(by);
  return (
    camp !== 'neutral' &&
    camp === campOf(on) &&
    !demands.some((demand) => demand.from === by && demand.to === on)
  );
};

/** R-Threat of each on each after every turn: what stands, and what is threatened with a deadline. */
export const pressureOf = (worlds: readonly State[]): readonly PressureLine[] =>
  worlds.flatMap((state, turn) => {
    const actors = state.scenario.actors.filter(({ institution }) => !institution);
    return actors.flatMap(({ id: on }) =>
      actors.flatMap(({ id: by }) =>
        by === on || areFriends(state, by, on) ? [] : (lineOf(state, turn, by, on) ?? []),
      ),
    );
  });

import type { Scenario } from '@convoy/engine';
import { factsOf, play } from './play.ts';
import type { Script } from './script.ts';

/** How a script's crises end over many seeds, each a share 0–1 of them. */
export interface Shares {
  readonly script: string;
  readonly seeds: number;
  /** Withdrawal, whole or half, under an agreement that stands. */
  readonly deal: number;
  /** Shots or deaths short of war: an incident worse than a near miss, or a strike. */
  readonly clash: number;
  readonly brink: number;
  readonly war: number;
}

/** Plays the script once for each seed `1…seeds` and counts. */
export const sharesOf = (scenario: Scenario, script: Script, seeds: number): Shares => {
  const count = { deal: 0, clash: 0, brink: 0, war: 0 };
  for (let seed = 1; seed <= seeds; seed += 1) {
    const { state } = play(scenario, script, { seed: String(seed), salt: '' });
    const facts = factsOf(state);
    const outcome = state.outcome?.class;
    const agreed = state.agreements.some(({ status }) => status !== 'broken');
    if (outcome === 'war') count.war += 1;
    else if (agreed && (outcome === 'success' || outcome === 'partial')) count.deal += 1;
    const shots = facts.some(
      (fact) =>
        fact.type === 'strike' || (fact.type === 'incident' && fact.severity !== 'near-miss'),
    );
    if (shots && outcome !== 'war') count.clash += 1;
    if (facts.some((fact) => fact.type === 'brink.entered')) count.brink += 1;
  }
  return {
    script: script.id,
    seeds,
    deal: count.deal / seeds,
    clash: count.clash / seeds,
    brink: count.brink / seeds,
    war: count.war / seeds,
  };
};

const Z = 1.96;
/** 95 % interval of a share that was counted in `n` games (Wilson 1927), each end 0–1. */
export const interval = (share: number, n: number): readonly [number, number] => {
  const centre = share + (Z * Z) / (2 * n);
  const half = Z * Math.sqrt((share * (1 - share)) / n + (Z * Z) / (4 * n * n));
  const scale = 1 + (Z * Z) / n;
  return [Math.max(0, (centre - half) / scale), Math.min(1, (centre + half) / scale)];
};

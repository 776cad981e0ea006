import { auc, spearman } from '../metrics/scores.ts';
import { numberIn, textIn } from '../reader/row.ts';
import type { Session } from '../work/session.ts';
import { broad } from './questions.ts';

export interface NamedCase {
  readonly id: string;
  readonly name: string;
  readonly chance: number;
  /** 0 failure, 0.5 partial, 1 success. */
  readonly outcome: number;
}

export interface NamedCases {
  /** The likeliest to succeed first. */
  readonly cases: readonly NamedCase[];
  readonly spearman: number;
  /** Failure against partial or whole success. */
  readonly auc: number;
  /** Against the outcome on its three steps. */
  readonly brier: number;
}

/** The named cases in the order in which the games put them: face validity, no more. */
export const orderNamed = ({ cases: { named } }: Session): NamedCases | null => {
  const cases = named
    .flatMap(({ crisis, row, played }): readonly NamedCase[] => {
      const outcome = numberIn(row, 'outcome');
      const chance = broad(played.chances.shares);
      return outcome === null
        ? []
        : [{ id: crisis.id, name: textIn(row, 'name'), chance, outcome }];
    })
    .toSorted((a, b) => b.chance - a.chance);
  if (cases.length === 0) return null;
  return {
    cases,
    spearman: spearman(cases.map(({ chance, outcome }) => [chance, outcome])),
    auc: auc(
      cases.map(({ id, chance, outcome }) => ({ group: id, chance, happened: outcome > 0 })),
    ),
    brier:
      cases.reduce((sum, { chance, outcome }) => sum + (chance - outcome) ** 2, 0) / cases.length,
  };
};

import type { Source } from '../coding/case.ts';
import type { Library } from '../reader/read.ts';
import { ablate } from '../targets/ablations.ts';
import type { Ablation } from '../targets/ablations.ts';
import { judgeBaseRates } from '../targets/base-rates.ts';
import type { BaseRates } from '../targets/base-rates.ts';
import { compareCurves } from '../targets/curves.ts';
import type { CurvePoint } from '../targets/curves.ts';
import { discriminate } from '../targets/discrimination.ts';
import type { Discrimination } from '../targets/discrimination.ts';
import { orderNamed } from '../targets/named-cases.ts';
import type { NamedCases } from '../targets/named-cases.ts';
import { compareResponses } from '../targets/responses.ts';
import type { ResponseCell } from '../targets/responses.ts';
import type { Blank, Session } from '../work/session.ts';

/** All that a run has to say; what its folder did not hold is empty or null. */
export interface Results {
  readonly played: Readonly<Record<Source, number>>;
  readonly seeds: number;
  readonly discrimination: readonly Discrimination[];
  readonly ablations: readonly Ablation[];
  readonly baseRates: BaseRates | null;
  readonly curves: readonly CurvePoint[];
  readonly responses: readonly ResponseCell[];
  readonly named: NamedCases | null;
  readonly blanks: readonly Blank[];
  readonly notes: readonly string[];
}

export const resultsOf = (library: Library, session: Session, seeds: number): Results => {
  const { tables } = library;
  const { cases } = session;
  return {
    played: {
      ...{ ties: cases.ties.length, eusanct: cases.eusanct.length },
      ...{ icb: cases.icb.length, named: cases.named.length },
    },
    seeds,
    discrimination: discriminate(session),
    ablations: ablate(session),
    baseRates: tables.targets === null ? null : judgeBaseRates(tables.targets.rows, session),
    curves: tables.incidence === null ? [] : compareCurves(tables.incidence.rows, session),
    responses: tables.responses === null ? [] : compareResponses(tables.responses.rows, session),
    named: orderNamed(session),
    ...{ blanks: session.blanks, notes: session.notes },
  };
};

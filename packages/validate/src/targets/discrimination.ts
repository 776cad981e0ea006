import { bootstrap } from '../metrics/bootstrap.ts';
import type { Interval } from '../metrics/bootstrap.ts';
import { crossFitted } from '../metrics/folds.ts';
import { auc, baseRate, brier, brierSkill, calibration, logLoss } from '../metrics/scores.ts';
import type { Bin, Scored } from '../metrics/scores.ts';
import type { Session } from '../work/session.ts';
import { questions } from './questions.ts';
import type { Question } from './questions.ts';

/** Years whose cases no choice was made on, those it was made on, or both. */
export const parts = ['even', 'all', 'odd'] as const;
export type Part = (typeof parts)[number];

export interface Figures {
  readonly auc: Interval;
  readonly brier: Interval;
  readonly skill: Interval;
  readonly logLoss: Interval;
  readonly bins: readonly Bin[];
}

export interface Discrimination {
  readonly id: string;
  readonly label: string;
  readonly part: Part;
  readonly cases: number;
  readonly base: number;
  readonly engine: Figures;
  readonly logistic: Figures;
  /** Engine less logistic, paired over the same resamples. */
  readonly aucGain: Interval;
  readonly brierGain: Interval;
}

/** A case with both forecasts. */
interface Both {
  readonly group: string;
  readonly happened: boolean;
  readonly engine: number;
  readonly logistic: number;
  readonly year: number;
}

const by =
  (model: 'engine' | 'logistic') =>
  (cases: readonly Both[]): readonly Scored[] =>
    cases.map(({ group, happened, [model]: chance }) => ({ group, happened, chance }));

const bothOf = (session: Session, question: Question): readonly Both[] => {
  const cases = session.cases[question.source].filter(({ row }) => question.applies(row));
  const examples = cases.map(({ crisis, row }) => ({
    ...{ covariates: question.covariates(row), happened: question.happened(row) },
    group: crisis.group,
  }));
  const logistic = crossFitted(examples, question.id);
  return cases.map(({ crisis, played }, at) => ({
    ...{ group: crisis.group, happened: examples[at]?.happened ?? false, year: crisis.year },
    engine: question.chance(played.chances.shares, crisis.stage, session.constants),
    logistic: logistic[at] ?? Number.NaN,
  }));
};

const MEASURES = [auc, brier, brierSkill, logLoss] as const;

const compared = (
  question: Question,
  part: Part,
  cases: readonly Both[],
): Discrimination | null => {
  const [first] = cases;
  if (first === undefined || cases.every(({ happened }) => happened === first.happened))
    return null;
  const engine = by('engine');
  const logistic = by('logistic');
  const statistics = [
    ...MEASURES.map((measure) => (of: readonly Both[]) => measure(engine(of))),
    ...MEASURES.map((measure) => (of: readonly Both[]) => measure(logistic(of))),
    (of: readonly Both[]) => auc(engine(of)) - auc(logistic(of)),
    (of: readonly Both[]) => brier(engine(of)) - brier(logistic(of)),
  ];
  const drawn = bootstrap(cases, statistics, question.id);
  const at = (index: number): Interval =>
    drawn[index] ?? { value: Number.NaN, error: Number.NaN, low: Number.NaN, high: Number.NaN };
  const figures = (from: number, scored: readonly Scored[]): Figures => ({
    ...{ auc: at(from), brier: at(from + 1), skill: at(from + 2), logLoss: at(from + 3) },
    bins: calibration(scored),
  });
  return {
    ...{ id: question.id, label: question.label, part, cases: cases.length },
    base: baseRate(engine(cases)),
    ...{ engine: figures(0, engine(cases)), logistic: figures(4, logistic(cases)) },
    ...{ aucGain: at(8), brierGain: at(9) },
  };
};

const inPart = (part: Part, { year }: Both): boolean =>
  part === 'all' || (part === 'even') === (year % 2 === 0);

/** Engine and logistic model on every question, in each part of the years. */
export const discriminate = (session: Session): readonly Discrimination[] =>
  questions.flatMap((question) => {
    const cases = bothOf(session, question);
    return parts.flatMap(
      (part) =>
        compared(
          question,
          part,
          cases.filter((one) => inPart(part, one)),
        ) ?? [],
    );
  });

export type Verdict = 'better' | 'tie' | 'worse';

/** Within one standard error of the paired difference is a tie, on both measures or it is worse. */
export const verdictOf = ({ aucGain, brierGain }: Discrimination): Verdict => {
  if (aucGain.value < -aucGain.error || brierGain.value > brierGain.error) return 'worse';
  return aucGain.value > aucGain.error && brierGain.value <= 0 ? 'better' : 'tie';
};

/** Above this a forecast of coercion knows more than it should. */
export const LEAKAGE = 0.8;

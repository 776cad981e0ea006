import { auc } from '../metrics/scores.ts';
import { terms } from '../player/constants.ts';
import type { TermName } from '../player/constants.ts';
import type { Session } from '../work/session.ts';
import { questions } from './questions.ts';

/** What a question's AUC loses when the target does not weigh one term. */
export interface Ablation {
  readonly id: string;
  readonly label: string;
  readonly auc: number;
  readonly without: Readonly<Record<TermName, number>>;
}

/** Each term of the target's comparison left out in turn, all years. */
export const ablate = (session: Session): readonly Ablation[] =>
  questions.flatMap((question) => {
    const cases = session.cases[question.source].filter(({ row }) => question.applies(row));
    if (cases.length === 0) return [];
    const aucOf = (term: TermName | null): number =>
      auc(
        cases.map(({ crisis, row, played }) => {
          const whole = played.chances.shares;
          const shares = term === null ? whole : (played.without[term] ?? whole);
          return {
            ...{ group: crisis.group, happened: question.happened(row) },
            chance: question.chance(shares, crisis.stage, session.constants),
          };
        }),
      );
    const without = Object.fromEntries(terms.map((term) => [term, aucOf(term)]));
    const of = (term: TermName): number => without[term] ?? Number.NaN;
    return [
      {
        ...{ id: question.id, label: question.label, auc: aucOf(null) },
        without: {
          ...{ pain: of('pain'), fear: of('fear'), stakes: of('stakes') },
          ...{ audience: of('audience'), rally: of('rally'), worn: of('worn') },
          patron: of('patron'),
        },
      },
    ];
  });

import { flagIn, numberIn, textIn } from '../reader/row.ts';
import type { Row } from '../reader/row.ts';
import { CODING } from '../player/constants.ts';
import type { CrisisCase, DemandKind } from './case.ts';
import { powerOf, yearIn } from './shared.ts';

/** The goal in words to what giving way means. */
const kindOf = (goal: string): DemandKind => {
  if (/regime/.test(goal)) return 'survival';
  if (/programme/.test(goal)) return 'weapons';
  if (/island|annexation/.test(goal)) return 'territory';
  return 'policy';
};

/** A row of `named_cases.csv`, whose inputs one coder wrote after the fact. */
export const namedCase = (row: Row): CrisisCase | null => {
  const year = yearIn(row, 'year');
  if (year === null) return null;
  const unit = (column: string, typical: number): number => numberIn(row, column) ?? typical;
  const columns = ['sal_t', 'sal_c', 'econ_cost_pct', 'lncap', 'vdem_t', 'vdem_lead', 'backer'];
  const ratio = unit('lncap', CODING.typical.lnRatio);
  const force = unit('mil_threat', 0);
  const cost = unit('econ_cost_pct', 0) * (1 - unit('leak', 0));
  return {
    ...{ id: textIn(row, 'case_id'), source: 'named', year, group: textIn(row, 'case_id') },
    stage: force >= 0.6 && cost < 1 ? 'crisis' : 'imposed',
    demand: { kind: kindOf(textIn(row, 'goal')), salience: unit('sal_t', 0.6) },
    sender: {
      power: powerOf(ratio) * (0.5 + 0.5 * unit('denial', 0.5)),
      accountability: unit('vdem_lead', CODING.typical.accountability),
      commitment: (unit('sal_c', 0.5) + unit('clarity', 0.5) + force) / 3,
      institution: flagIn(row, 'institution') === true,
      partners: textIn(row, 'coalition').split(';').length - 1,
    },
    target: {
      power: powerOf(-ratio),
      accountability: unit('vdem_t', CODING.typical.accountability),
    },
    ...{ cost: Math.min(12, cost), ownCost: CODING.ownShare },
    threat: unit('clarity', 0.5) >= 0.5 ? 'specific' : 'vague',
    gift: unit('inducement', 0) * (0.5 + 0.5 * unit('assurance', 0.5)),
    ...{ mediated: false, rivalry: flagIn(row, 'rivalry') === true, allied: false },
    ...{ contact: 0.15, badBlood: 0, patron: unit('backer', 0) },
    nuclear: { sender: flagIn(row, 'nuc_lead') === true, target: flagIn(row, 'nuc_t') === true },
    ...{ trigger: force >= 0.6 ? 'force-shown' : 'economic', atWar: false },
    missing: columns.filter((column) => numberIn(row, column) === null),
  };
};

import { flagIn, numberIn, textIn } from '../reader/row.ts';
import type { Row } from '../reader/row.ts';
import { CODING } from '../player/constants.ts';
import { filled } from './case.ts';
import type { CrisisCase, Filled } from './case.ts';
import { accountabilityOf, issueOf, powerOf, yearIn } from './shared.ts';

/**
 * % of the target's GDP a year by the severity code of economic measures, 1 (none) to 6 (total
 * embargo); judgement, spaced like the three bands of cost.
 */
const SEVERITY: Readonly<Record<number, number>> = { 1: 0.3, 2: 0.7, 3: 1.3, 4: 2.5, 5: 4, 6: 8 };

const costOf = (row: Row, imposed: boolean): Filled<number> => {
  const severity = imposed ? numberIn(row, 'max_econ') : null;
  const cost = severity === null ? null : (SEVERITY[severity] ?? null);
  return filled(cost, CODING.cost.typical, 'max_econ');
};

/** Material weight of each sender, as a share of the world's: rounded, years before 2002. */
const WEIGHT = { US: 0.14, EU: 0.12 } as const;

interface Senders {
  readonly names: readonly string[];
  /** Largest single weight; the United Nations have none of their own. */
  readonly weight: number;
}

const sendersOf = (row: Row): Senders => {
  const names = ['US', 'EU', 'UN'].filter((name) => flagIn(row, name) === true);
  const weight = names.includes('US') ? WEIGHT.US : names.includes('EU') ? WEIGHT.EU : 0.13;
  return { names, weight };
};

/** Average democracy of the senders: the United States and the Union are democracies. */
const SENDER_DEMOCRACY = 0.85;

/** A row of `eusanct.csv`; null where it has no year. */
export const eusanctCase = (row: Row): CrisisCase | null => {
  const year = yearIn(row, 'startyear');
  if (year === null) return null;
  const imposed = flagIn(row, 'sanction') === true;
  const { names, weight } = sendersOf(row);
  const cost = costOf(row, imposed);
  const cinc = numberIn(row, 'cinc_t');
  const ratio = filled(
    cinc === null || cinc <= 0 ? null : Math.log(weight / cinc),
    CODING.typical.lnRatio,
    'cinc_t',
  );
  const issue = issueOf(row);
  const target = accountabilityOf(row, 't');
  const threatened = flagIn(row, 'threat') === true;
  const steady = numberIn(row, 'max_gradualism');
  return {
    ...{ id: textIn(row, 'caseid'), source: 'eusanct', year },
    group: `${names.join('+')}/${year}`,
    stage: imposed ? 'imposed' : 'threatened',
    demand: issue.value,
    sender: {
      ...{ power: powerOf(ratio.value), accountability: SENDER_DEMOCRACY },
      commitment: steady === null ? CODING.typical.commitment : Math.min(1, steady / 4),
      institution: names.includes('UN') || names.includes('EU'),
      partners: Math.max(0, names.length - 1),
    },
    target: { power: powerOf(-ratio.value), accountability: target.value },
    ...{ cost: cost.value, ownCost: CODING.ownShare },
    threat: threatened ? 'specific' : 'none',
    ...{ gift: 0, mediated: false, rivalry: false, allied: false, contact: 0.08, badBlood: 0 },
    ...{ patron: 0, nuclear: { sender: false, target: false }, trigger: 'economic' },
    ...{ atWar: false, missing: [cost, ratio, issue, target].flatMap((part) => part.missing) },
  };
};

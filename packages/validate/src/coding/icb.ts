import { flagIn, numberIn, textIn } from '../reader/row.ts';
import type { Row } from '../reader/row.ts';
import { CODING } from '../player/constants.ts';
import { filled } from './case.ts';
import type { CrisisCase, DemandKind, Filled, Trigger } from './case.ts';
import { accountabilityOf, contactOf, powerOf, yearIn } from './shared.ts';

/** Trigger codes of International Crisis Behavior, 1 to 9. */
const triggerOf = (code: number | null): Filled<Trigger> => {
  if (code === null) return filled<Trigger>(null, 'words', 'trigger_code');
  if (code >= 8) return { value: 'force-used', missing: [] };
  if (code === 7) return { value: 'force-shown', missing: [] };
  return { value: code === 3 ? 'economic' : 'words', missing: [] };
};

interface Stake {
  readonly kind: DemandKind;
  readonly salience: number;
}

/**
 * What the target has at stake by the gravest value threatened: economic 0, limited military damage
 * 1, political system 2, territory 3, influence 4, grave damage 5, existence 6.
 */
const GRAVITY: Readonly<Record<number, Stake>> = {
  0: { kind: 'policy', salience: 0.35 },
  1: { kind: 'policy', salience: 0.6 },
  2: { kind: 'survival', salience: 0.3 },
  3: { kind: 'territory', salience: 0.45 },
  4: { kind: 'policy', salience: 0.55 },
  5: { kind: 'policy', salience: 0.6 },
  6: { kind: 'survival', salience: 0.35 },
};
const UNNAMED: Stake = { kind: 'policy', salience: 0.55 };

const stakeOf = (row: Row): Filled<Stake> => {
  const code = numberIn(row, 'gravity');
  return code === null
    ? filled<Stake>(null, UNNAMED, 'gravity')
    : { value: GRAVITY[code] ?? UNNAMED, missing: [] };
};

/** Backing by the alliance code: formal allies half, the leader of a bloc more. */
const backing = (code: number | null): number =>
  code === null || code < 3 ? 0 : code === 3 ? 0.5 : 0.6;

const isMajor = (row: Row, side: string): boolean => flagIn(row, `major_${side}`) === true;

/** A great power that faces a lesser one brings more than its index says, and the reverse. */
const ratioOf = (row: Row): Filled<number> => {
  const ratio = filled(numberIn(row, 'ln_capratio'), 0, 'ln_capratio');
  const rank = (isMajor(row, 'c') ? 1 : 0) - (isMajor(row, 't') ? 1 : 0);
  return { ...ratio, value: ratio.value + CODING.greatPower * rank };
};

/** A row of `icb_directed.csv`; null where it has no year. */
export const icbCase = (row: Row): CrisisCase | null => {
  const year = yearIn(row, 'year');
  if (year === null) return null;
  const ratio = ratioOf(row);
  const stake = stakeOf(row);
  const trigger = triggerOf(numberIn(row, 'trigger_code'));
  const [sender, target] = [accountabilityOf(row, 'c'), accountabilityOf(row, 't')];
  const mediated = filled(flagIn(row, 'mediated'), false, 'mediated');
  return {
    id: `${textIn(row, 'crisno')}/${textIn(row, 'challenger')}/${textIn(row, 'target')}`,
    ...{ source: 'icb', year, group: textIn(row, 'crisno'), stage: 'crisis' },
    demand: stake.value,
    sender: {
      ...{ power: powerOf(ratio.value), accountability: sender.value },
      ...{ commitment: CODING.typical.commitment, institution: false, partners: 0 },
    },
    target: { power: powerOf(-ratio.value), accountability: target.value },
    ...{ cost: 0, ownCost: 0, threat: 'specific', gift: 0, mediated: mediated.value },
    ...{ rivalry: flagIn(row, 'rivalry') === true, allied: flagIn(row, 'ally') === true },
    contact: contactOf(numberIn(row, 'mindist_km')),
    ...{ badBlood: 0, patron: backing(numberIn(row, 'target_allycap')) },
    nuclear: { sender: flagIn(row, 'nuc_c') === true, target: flagIn(row, 'nuc_t') === true },
    ...{ trigger: trigger.value, atWar: flagIn(row, 'intrawar') === true },
    missing: [ratio, stake, trigger, sender, target, mediated].flatMap((part) => part.missing),
  };
};

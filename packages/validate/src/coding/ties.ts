import { flagIn, numberIn, textIn } from '../reader/row.ts';
import type { Row } from '../reader/row.ts';
import { CODING } from '../player/constants.ts';
import { filled } from './case.ts';
import type { CrisisCase, Filled } from './case.ts';
import {
  accountabilityOf,
  bandCost,
  contactOf,
  issueOf,
  ownBandCost,
  powerOf,
  yearIn,
} from './shared.ts';

/**
 * What measures are expected to take: the cost that the coders say was anticipated; where they say
 * nothing and measures stand, the coded burden of those measures.
 */
const costOf = (row: Row, imposed: boolean): Filled<number> => {
  const expected = bandCost(numberIn(row, 'anticipated_target_cost'));
  const standing = imposed ? bandCost(numberIn(row, 'target_cost')) : null;
  return filled(expected ?? standing, CODING.cost.typical, 'anticipated_target_cost');
};
const ownCostOf = (row: Row, imposed: boolean): Filled<number> => {
  const expected = ownBandCost(numberIn(row, 'anticipated_sender_cost'));
  const standing = imposed ? ownBandCost(numberIn(row, 'sender_cost')) : null;
  return filled(expected ?? standing, CODING.ownShare, 'anticipated_sender_cost');
};

const threatOf = (row: Row): Filled<CrisisCase['threat']> => {
  if (flagIn(row, 'threat') === false) return { value: 'none', missing: [] };
  const specific = numberIn(row, 'threat_specific');
  if (specific === null) return filled<CrisisCase['threat']>(null, 'specific', 'threat_specific');
  return { value: specific >= 2 ? 'specific' : 'vague', missing: [] };
};

/** Military history of the pair in the five years before: force used counts whole. */
const badBlood = (host: number | null): number => (host === null ? 0 : Math.min(1, host / 4));

const commitmentOf = (row: Row): Filled<number> => {
  const level = numberIn(row, 'sender_commitment');
  return filled(
    level === null ? null : (level - 1) / 2,
    CODING.typical.commitment,
    'sender_commitment',
  );
};

/** The year and the id that its threat carries: `ties` writes both into `caseid`. */
export const tiesGroup = (row: Row): string => {
  const sender = textIn(row, 'primarysender');
  return `${sender === '' ? 'many' : sender}/${textIn(row, 'startyear')}`;
};

/** A row of `ties.csv`; null where it has no year. */
export const tiesCase = (row: Row): CrisisCase | null => {
  const year = yearIn(row, 'startyear');
  if (year === null) return null;
  const imposed = flagIn(row, 'imposition') === true;
  const cost = costOf(row, imposed);
  const ownCost = ownCostOf(row, imposed);
  const ratio = filled(numberIn(row, 'ln_capratio'), CODING.typical.lnRatio, 'ln_capratio');
  const threat = threatOf(row);
  const issue = issueOf(row);
  const commitment = commitmentOf(row);
  const [sender, target] = [accountabilityOf(row, 's'), accountabilityOf(row, 't')];
  const institution = filled(flagIn(row, 'institution'), false, 'institution');
  const parts = [cost, ownCost, ratio, threat, issue, commitment, sender, target, institution];
  return {
    ...{ id: textIn(row, 'caseid'), source: 'ties', year, group: tiesGroup(row) },
    stage: imposed ? 'imposed' : 'threatened',
    demand: issue.value,
    sender: {
      ...{ power: powerOf(ratio.value), accountability: sender.value },
      ...{ commitment: commitment.value, institution: institution.value },
      partners: Math.max(0, (numberIn(row, 'n_named_senders') ?? 1) - 1),
    },
    target: { power: powerOf(-ratio.value), accountability: target.value },
    ...{ cost: cost.value, ownCost: ownCost.value, threat: threat.value },
    ...{ gift: flagIn(row, 'carrots') === true ? 1 : 0, mediated: false },
    ...{ rivalry: flagIn(row, 'rivalry') === true, allied: flagIn(row, 'ally') === true },
    contact: contactOf(numberIn(row, 'mindist_km')),
    ...{ badBlood: badBlood(numberIn(row, 'mid_host_prior5')), patron: 0 },
    ...{ nuclear: { sender: false, target: false }, trigger: 'economic', atWar: false },
    missing: parts.flatMap((part) => part.missing),
  };
};

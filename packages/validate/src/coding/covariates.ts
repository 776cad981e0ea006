import { flagIn, numberIn } from '../reader/row.ts';
import type { Row } from '../reader/row.ts';
import type { Covariates } from '../metrics/logistic.ts';

/** What the plain logistic model sees: the covariates of the published anchors, and what the games see. */
const is = (value: boolean): number => (value ? 1 : 0);
const flag = (row: Row, column: string): number | null => {
  const value = flagIn(row, column);
  return value === null ? null : is(value);
};

/** Issue codes: influence, regime and others' fighters; and persons, goods, environment, drugs. */
const grave: readonly number[] = [1, 3, 10];
const light: readonly number[] = [4, 6, 11, 12];

export const tiesCovariates = (row: Row): Covariates => {
  const cost = numberIn(row, 'target_cost');
  const expected = numberIn(row, 'anticipated_target_cost');
  const issue = numberIn(row, 'issue1') ?? 0;
  const institution = flagIn(row, 'institution') === true;
  const specific = numberIn(row, 'threat_specific');
  const commitment = numberIn(row, 'sender_commitment');
  return {
    ...{ cost_known: is(cost !== null), cost_major: is(cost === 2), cost_severe: is(cost === 3) },
    anticipated_known: is(expected !== null),
    ...{ anticipated_major: is(expected === 2), anticipated_severe: is(expected === 3) },
    ...{ grave_issue: is(grave.includes(issue)), light_issue: is(light.includes(issue)) },
    institution: flag(row, 'institution'),
    adhoc: is((numberIn(row, 'n_named_senders') ?? 1) > 1 && !institution),
    ...{ specific: is(specific === 2), vague: is(specific === 1) },
    ...{ strong: is(commitment === 3), weak: is(commitment === 1) },
    sender_cost_major: is((numberIn(row, 'sender_cost') ?? 0) >= 2),
    ...{ carrots: flag(row, 'carrots'), regime_issue: flag(row, 'regime_issue') },
    ...{ rivalry: flag(row, 'rivalry'), ally: flag(row, 'ally') },
    ...{ ln_capratio: numberIn(row, 'ln_capratio'), vdem_t: numberIn(row, 'vdem_t') },
    ...{ imposition: flag(row, 'imposition'), force: flag(row, 'force_used_by_sender') },
  };
};

export const eusanctCovariates = (row: Row): Covariates => {
  const vdem = numberIn(row, 'vdem_t');
  const wealth = numberIn(row, 'gdppc_t');
  return {
    ...{ EU: flag(row, 'EU'), US: flag(row, 'US'), UN: flag(row, 'UN') },
    ...{ sanction: flag(row, 'sanction'), threat: flag(row, 'threat') },
    ...{ severity: numberIn(row, 'max_econ'), gradualism: numberIn(row, 'max_gradualism') },
    ...{ vdem_t: vdem, hybrid: vdem === null ? null : is(vdem > 0.2 && vdem < 0.6) },
    ln_gdppc: wealth === null || wealth <= 0 ? null : Math.log(wealth),
  };
};

export const icbCovariates = (row: Row): Covariates => {
  const trigger = numberIn(row, 'trigger_code');
  return {
    force_shown: is(trigger === 7),
    force_used: is((trigger ?? 0) >= 8),
    grave: is((numberIn(row, 'gravity') ?? 0) >= 5),
    ...{ ln_capratio: numberIn(row, 'ln_capratio'), vdem_c: numberIn(row, 'vdem_c') },
    backer: is((numberIn(row, 'target_allycap') ?? 0) >= 3),
    ...{ rivalry: flag(row, 'rivalry'), ally: flag(row, 'ally') },
    ...{ mediated: flag(row, 'mediated'), nuc_t: flag(row, 'nuc_t') },
    intrawar: flag(row, 'intrawar'),
  };
};

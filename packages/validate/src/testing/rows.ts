import type { CrisisCase } from '../coding/case.ts';
import type { Row } from '../reader/row.ts';

/** Made-up rows in the columns of the real files, for tests alone: no case of anybody's. */
export const tiesRow = (more: Row = {}): Row => ({
  caseid: '1900010101',
  startyear: '1961',
  primarysender: '901',
  target: '902',
  n_named_senders: '1',
  institution: '0',
  issue1: '2',
  security_issue: '1',
  threat: '1',
  imposition: '1',
  threat_specific: '2',
  sender_commitment: '3',
  anticipated_target_cost: '2',
  anticipated_sender_cost: '1',
  target_cost: '1',
  sender_cost: '1',
  carrots: '0',
  finaloutcome: '7',
  ln_capratio: '1.5',
  vdem_s: '0.7',
  vdem_t: '0.3',
  ally: '0',
  mindist_km: '400',
  rivalry: '0',
  mid_host_prior5: '0',
  ...more,
});

export const icbRow = (more: Row = {}): Row => ({
  crisno: '901',
  crisname: 'MADE UP',
  year: '1961',
  challenger: '901',
  target: '902',
  trigger_code: '2',
  gravity: '3',
  viol: '1',
  target_outcome: 'victory',
  coercion_any: '0',
  coercion_full: '0',
  mediated: '0',
  intrawar: '0',
  target_allycap: '1',
  vdem_c: '0.6',
  vdem_t: '0.3',
  major_c: '0',
  major_t: '0',
  nuc_c: '0',
  nuc_t: '0',
  ally: '0',
  rivalry: '0',
  mindist_km: '0',
  ln_capratio: '0.5',
  ...more,
});

export const eusanctRow = (more: Row = {}): Row => ({
  caseid: '1900020201',
  targetstate: '902',
  EU: '0',
  US: '1',
  UN: '0',
  multi: '1',
  issue1: '8',
  startyear: '1992',
  threat: '1',
  sanction: '1',
  max_econ: '2',
  max_gradualism: '1',
  HSEscore: '9',
  finaloutcome: '7',
  vdem_t: '0.4',
  cinc_t: '0.004',
  gdppc_t: '3000',
  ...more,
});

/** The rows as a file's text. */
export const csvOf = (rows: readonly Row[]): string => {
  const columns = Object.keys(rows[0] ?? {});
  return [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]
    .map((line) => line.join(','))
    .join('\n');
};

/** A made-up row as a case. Throws where it is none: a fault of the test. */
export const coded = (coder: (row: Row) => CrisisCase | null, row: Row): CrisisCase => {
  const crisis = coder(row);
  if (crisis === null) throw new Error('the made-up row is no case');
  return crisis;
};

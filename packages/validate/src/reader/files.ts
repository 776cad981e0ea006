/** The files that a folder of cases may hold, with the columns without which a file is of no use. */
export const FILES = {
  ties: {
    name: 'ties.csv',
    needs: ['caseid', 'startyear', 'imposition', 'issue1', 'finaloutcome'],
  },
  eusanct: {
    name: 'eusanct.csv',
    needs: ['caseid', 'startyear', 'sanction', 'issue1', 'HSEscore'],
  },
  icb: {
    name: 'icb_directed.csv',
    needs: ['crisno', 'year', 'challenger', 'target', 'trigger_code', 'coercion_any'],
  },
  named: {
    name: 'named_cases.csv',
    needs: ['case_id', 'year', 'sal_t', 'outcome'],
  },
  targets: { name: 'calibration_targets.csv', needs: ['id', 'value', 'lo95', 'hi95'] },
  incidence: {
    name: 'ties_cumulative_incidence.csv',
    needs: ['subset', 'year', 'cum_concession', 'cum_sender_capit', 'cum_stalemate'],
  },
  responses: { name: 'icb_trigger_response_counts_1946on.csv', needs: ['triggr'] },
} as const;
export type FileId = keyof typeof FILES;
export const fileIds = [
  'ties',
  'eusanct',
  'icb',
  'named',
  'targets',
  'incidence',
  'responses',
] as const satisfies readonly FileId[];

import { expect, test } from 'vitest';
import { scenarioOf } from '../scenario/build.ts';
import { coded, eusanctRow, icbRow, tiesRow } from '../testing/rows.ts';
import type { Row } from '../reader/row.ts';
import type { CrisisCase } from './case.ts';
import { eusanctCase } from './eusanct.ts';
import { icbCase } from './icb.ts';
import { tiesCase } from './ties.ts';

/** Columns that say how it came out, or that were written when it was over. */
const OUTCOMES: readonly {
  readonly coder: (row: Row) => CrisisCase | null;
  readonly row: Row;
  readonly after: Row;
}[] = [
  {
    coder: tiesCase,
    row: tiesRow(),
    after: {
      ...{ finaloutcome: '3', success_broad: '0', success_narrow: '0', success_full: '0' },
      ...{ settlement_sender: '1', settlement_target: '9', endyear: '1999', duration_years: '30' },
      ...{ target_cost: '3', sender_cost: '3', mid_host_sender: '5', mid_host_target: '5' },
      ...{ force_used_by_sender: '1', force_shown_by_sender: '1' },
    },
  },
  {
    coder: eusanctCase,
    row: eusanctRow(),
    after: {
      ...{ HSEscore: '1', hse_success: '0', policyresult: '1', sanctioncontribution: '1' },
      ...{ success: '0', sanctions_success: '0', threat_success: '0', finaloutcome: '9' },
      ...{ endyearUS: '2005', us_force: '1' },
    },
  },
  {
    coder: icbCase,
    row: icbRow(),
    after: {
      ...{ target_outcome: 'defeat', challenger_outcome: 'victory', coercion_any: '1' },
      ...{ coercion_full: '1', viol: '4', sevvio: '4', response: 'violent military' },
      ...{ crisis_mgmt: '8', us_involvement: '4', un_activity: '9', regional_activity: '9' },
    },
  },
];

test('what came after moves no scenario', () => {
  for (const { coder, row, after } of OUTCOMES) {
    const before = coded(coder, row);
    const same = coded(coder, { ...row, ...after });
    expect(same).toEqual(before);
    expect(scenarioOf(same)).toEqual(scenarioOf(before));
  }
});

test('blank covariates get a typical value and are named; the case is still played', () => {
  const blank = Object.fromEntries(
    Object.entries(tiesRow()).map(([column, value]) => [
      column,
      ['caseid', 'startyear', 'imposition', 'threat'].includes(column) ? value : '',
    ]),
  );
  const crisis = coded(tiesCase, blank);
  expect(crisis.missing).toEqual([
    ...['anticipated_target_cost', 'anticipated_sender_cost', 'ln_capratio', 'threat_specific'],
    ...['issue1', 'sender_commitment', 'vdem_s', 'vdem_t', 'institution'],
  ]);
  expect(scenarioOf(crisis).actors.length).toBeGreaterThanOrEqual(2);
});

test('a row without a year is no case', () => {
  expect(tiesCase(tiesRow({ startyear: '' }))).toBeNull();
  expect(icbCase(icbRow({ year: '' }))).toBeNull();
});

test('a cost that nobody anticipated is that of the measures, and only where they stand', () => {
  const known = tiesCase(tiesRow({ anticipated_target_cost: '', target_cost: '3' }));
  const threat = tiesCase(
    tiesRow({ anticipated_target_cost: '', target_cost: '3', imposition: '0' }),
  );
  expect(known?.cost).toBe(8);
  expect(threat?.missing).toContain('anticipated_target_cost');
});

import { expect, test } from 'vitest';
import type { CrisisCase } from '../coding/case.ts';
import { eusanctCase } from '../coding/eusanct.ts';
import { icbCase } from '../coding/icb.ts';
import { tiesCase } from '../coding/ties.ts';
import type { Row } from '../reader/row.ts';
import { coded, eusanctRow, icbRow, tiesRow } from '../testing/rows.ts';
import { playMany, tracesOf } from '../work/played.ts';
import { endings } from './chances.ts';
import type { Shares } from './chances.ts';
import { CONSTANTS } from './constants.ts';

const SEEDS = 6;
const sharesOf = (crisis: CrisisCase): Shares => playMany(crisis, SEEDS, CONSTANTS).chances.shares;
const yields = ({ whole, partly, bargain, running, imposed }: Shares): number =>
  (whole + partly + bargain) / (1 - running - imposed);
const ties = (more: Row): number => yields(sharesOf(coded(tiesCase, tiesRow(more))));
const icb = (more: Row): number => yields(sharesOf(coded(icbCase, icbRow(more))));

test('endings sum to one at every stage, war included', () => {
  const cases = [
    coded(tiesCase, tiesRow()),
    coded(tiesCase, tiesRow({ imposition: '0' })),
    coded(icbCase, icbRow({ trigger_code: '9' })),
  ];
  for (const crisis of cases) {
    const shares = sharesOf(crisis);
    expect(endings.reduce((sum, ending) => sum + shares[ending], 0)).toBeCloseTo(1, 9);
  }
});

test('levers move chances the way theory says', () => {
  expect(ties({ anticipated_target_cost: '2' })).toBeGreaterThan(
    ties({ anticipated_target_cost: '1' }),
  );
  expect(ties({ institution: '1' })).toBeGreaterThan(ties({}));
  expect(ties({ issue1: '4' })).toBeGreaterThan(ties({ issue1: '3' }));
  expect(ties({ threat_specific: '1' })).toBeLessThan(ties({}));
  expect(icb({ ln_capratio: '4' })).toBeGreaterThan(icb({ ln_capratio: '-2' }));
  expect(icb({ vdem_c: '0.9' })).toBeGreaterThan(icb({ vdem_c: '0.1' }));
  expect(icb({ target_allycap: '3' })).toBeLessThan(icb({}));
  expect(icb({ mediated: '1' })).toBeGreaterThan(icb({}));
});

test('a crisis opened by blows is violent, and war ends the game', () => {
  const crisis = coded(icbCase, icbRow({ trigger_code: '9' }));
  const { chances } = playMany(crisis, SEEDS, CONSTANTS);
  expect(chances.ended[0]?.every((part) => part === 0)).toBe(true);
});

test('the engine refuses none of the bots’ orders', () => {
  const cases = [
    ...['2', '3', '7', '9'].map((code) =>
      coded(icbCase, icbRow({ trigger_code: code, mediated: '1' })),
    ),
    coded(icbCase, icbRow({ target_allycap: '3' })),
    coded(tiesCase, tiesRow({ institution: '1', n_named_senders: '4', carrots: '1' })),
    coded(tiesCase, tiesRow({ imposition: '0' })),
    coded(eusanctCase, eusanctRow({ EU: '1', UN: '1' })),
  ];
  for (const crisis of cases)
    for (const { refused } of tracesOf(crisis, 20))
      expect([crisis.id, refused]).toEqual([crisis.id, 0]);
});

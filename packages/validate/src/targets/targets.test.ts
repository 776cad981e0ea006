import { expect, test } from 'vitest';
import { eusanctCase } from '../coding/eusanct.ts';
import { icbCase } from '../coding/icb.ts';
import { tiesCase } from '../coding/ties.ts';
import type { CrisisCase } from '../coding/case.ts';
import type { Row } from '../reader/row.ts';
import { CONSTANTS } from '../player/constants.ts';
import { coded, eusanctRow, icbRow, tiesRow } from '../testing/rows.ts';
import { playMany } from '../work/played.ts';
import type { PlayedCase, Session } from '../work/session.ts';
import { judgeBaseRates } from './base-rates.ts';
import { compareCurves } from './curves.ts';
import { discriminate, verdictOf } from './discrimination.ts';
import { compareResponses } from './responses.ts';

const played = (row: Row, coder: (row: Row) => CrisisCase | null): PlayedCase => {
  const crisis = coded(coder, row);
  const own = playMany(crisis, 2, CONSTANTS);
  return { crisis, row, played: own, threat: null };
};
const years = [1950, 1951, 1952, 1953, 1954, 1955];
const session: Session = {
  constants: CONSTANTS,
  cases: {
    ties: years.map((year) =>
      played(
        tiesRow({
          startyear: String(year),
          caseid: `t${year}`,
          finaloutcome: year % 3 === 0 ? '8' : '7',
        }),
        tiesCase,
      ),
    ),
    eusanct: [played(eusanctRow(), eusanctCase)],
    icb: years.map((year) =>
      played(
        icbRow({ year: String(year), crisno: String(year), coercion_any: String(year % 2) }),
        icbCase,
      ),
    ),
    named: [],
  },
  blanks: [],
  notes: [],
};

const target = (id: string, value: string, lo95 = '', hi95 = ''): Row => ({
  ...{ id, value, lo95, hi95, quantity: `made up ${id}` },
});

test('each listed number is judged by itself: its band, else five points', () => {
  const share = judgeBaseRates([target('T01', '0.5')], session).judged[0]?.simulated ?? 0;
  const list = [
    target('T01', String(share + 0.049)),
    target('T02', '0', '0', '1'),
    target('T24', '0.1/0.2/0.3/0.4/0.5'),
  ];
  const { judged } = judgeBaseRates(list, session);
  expect(judged).toHaveLength(7);
  expect(judged.slice(0, 2).map(({ hit }) => hit)).toEqual([true, true]);
  expect(judgeBaseRates([target('T01', String(share + 0.051))], session).hits).toBe(0);
});

test('a target that no case speaks to is named with the reason', () => {
  const { judged, silent } = judgeBaseRates(
    [target('T33', '0.4'), target('T43', '0.5/0.2')],
    session,
  );
  expect(judged).toEqual([]);
  expect(silent.map(({ target: id }) => id)).toEqual(['T33', 'T43']);
  expect(silent[1]?.why).toBe('no case of the kind is in the folder');
});

test('quartiles that stand where a band would are numbers of their own', () => {
  const threats = {
    ...session,
    cases: { ...session.cases, ties: [played(tiesRow({ imposition: '0' }), tiesCase)] },
  };
  expect(judgeBaseRates([target('T54', '0.58', '0.08', '1.25')], threats).judged).toHaveLength(3);
});

test('curves are read at the ends of calendar years', () => {
  const line = {
    subset: 'all',
    year: '1',
    cum_concession: '0.9',
    cum_sender_capit: '0.1',
    cum_stalemate: '0',
  };
  const points = compareCurves([line], session);
  expect(points.map(({ curve }) => curve)).toEqual(['concession', 'sender gives up', 'stalemate']);
  const days = session.cases.ties.map(({ played: { chances } }) => chances.conceded[3] ?? 0);
  expect(points[0]?.simulated).toBeCloseTo(
    days.reduce((sum, one) => sum + one, 0) / days.length,
    12,
  );
});

test('the response matrix is counted from its own columns', () => {
  const counts = [{ triggr: 'verbal act', political: '3', verbal: '1', 'violent mil': '4' }];
  const cells = compareResponses(counts, session);
  expect(cells.map(({ counted }) => counted)).toEqual([0.5, 0, 0, 0.5]);
});

test('both models are scored on even, odd and all years; a constant outcome is left out', () => {
  const found = discriminate(session);
  expect(found.filter(({ id }) => id === 'icb-any').map(({ part }) => part)).toEqual(['all']);
  const ties = found.filter(({ id }) => id === 'ties-broad');
  expect(ties.map(({ part, cases }) => [part, cases])).toEqual([
    ['even', 3],
    ['all', 6],
    ['odd', 3],
  ]);
  for (const one of ties) expect(['better', 'tie', 'worse']).toContain(verdictOf(one));
});

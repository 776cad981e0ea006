import { actorId, entryIdFrom } from '@convoy/engine';
import { expect, it } from 'vitest';
import { judgeGap, sumGaps } from './signal-gaps.ts';
import type { Gap } from './signal-gaps.ts';

const [USA, SOV, TUR] = [actorId('USA'), actorId('SOV'), actorId('TUR')];
const gap = (meant: Gap['meant'], read: Gap['read']): Gap => ({
  ...{ turn: 1, act: entryIdFrom('1.a'), by: USA, meant, meaning: '', read, model: [] },
  order: { instrument: 'alert', params: {} },
});

it('tells who read an act as it was meant, and who did not', () => {
  const judged = judgeGap(
    gap('warning', [
      { seat: SOV, reading: 'bluff' },
      { seat: TUR, reading: 'warning' },
    ]),
  );
  expect([judged.asMeant, judged.otherwise]).toEqual([[TUR], [SOV]]);
});
it('judges nobody where no meaning was noted, and counts not knowing as otherwise', () => {
  expect(judgeGap(gap(null, [{ seat: SOV, reading: 'bluff' }]))).toMatchObject({
    ...{ asMeant: [], otherwise: [] },
  });
  expect(judgeGap(gap('bluff', [{ seat: SOV, reading: 'unclear' }])).otherwise).toEqual([SOV]);
});
it('sums up by seat, the most often first', () => {
  const judged = [
    gap('warning', [{ seat: TUR, reading: 'bluff' }]),
    gap('warning', [
      { seat: SOV, reading: 'bluff' },
      { seat: TUR, reading: 'warning' },
    ]),
    gap('commitment', [{ seat: SOV, reading: 'bluff' }]),
  ].map(judgeGap);
  expect(sumGaps(judged)).toEqual({
    ...{ answers: 4, otherwise: 3 },
    seats: [
      { seat: SOV, times: 2 },
      { seat: TUR, times: 1 },
    ],
  });
});

import { measureBored } from './measure-bored.ts';
import { measurePays, shareHigher } from './measure-pays.ts';
import type { Pay } from './measure-pays.ts';
import { measureSplit } from './measure-split.ts';
import type { Split } from './measure-split.ts';
import type { Case } from './packs.ts';
import { degenerate } from './policies.ts';
import type { Section } from './section.ts';
import { percent, points } from './statistics.ts';
import type { Estimate } from './statistics.ts';

/** One line a case of what the measuring commands print in full: the tables of docs/bots.md. */
const caseOf = ({ scenario }: Case): string => `${scenario.id} ${scenario.level}`;
const inHundred = ({ at }: Estimate): string => (100 * at).toFixed(0);

const WORST = 3;
const worst = (pays: readonly Pay[]): string =>
  pays
    .filter(({ higher }) => higher > 0)
    .toSorted((a, b) => b.higher / b.games - a.higher / a.games)
    .slice(0, WORST)
    .map(
      ({ seat, policy, higher, games }) =>
        `${seat} by ${policy} ${((100 * higher) / games).toFixed(0)}`,
    )
    .join(', ');

export const paysTable = (cases: readonly Case[], seeds: number, prefix: string): Section => {
  const policies = Object.keys(degenerate);
  return {
    title: 'Does degenerate play pay?',
    note: 'Share, in %, of paired games in which the way to play scores more than half a point above the standard bot in the same seat, over all seats; the target is 5.',
    head: ['case', ...policies, 'all', 'worst cells'],
    rows: cases.map((one) => {
      const pays = measurePays(one, seeds, degenerate, prefix);
      const by = policies.map((policy) =>
        inHundred(shareHigher(pays.filter((pay) => pay.policy === policy))),
      );
      return [caseOf(one), ...by, percent(shareHigher(pays)), worst(pays)];
    }),
  };
};

export const boredTable = (cases: readonly Case[], seeds: number): Section => ({
  title: 'Is any seat bored?',
  note: 'Points by which a seat’s passing moves the one that feels it most (target 3), and share of its turns in which some other plan (one order more, one less, or another in its place) promises at least nine tenths of what the chosen one does.',
  head: ['case', 'seat, points on whom, close second'],
  rows: cases.map((one) => [
    caseOf(one),
    measureBored(one, seeds)
      .map(
        ({ seat, felt, moved, close }) =>
          `${seat} ${moved.at.toFixed(1)} on ${felt}, ${inHundred(close)} %`,
      )
      .join('; '),
  ]),
});

const NEAR = 2;
const scores = (splits: readonly Split[]): readonly Split[] =>
  splits.filter(({ of }) => of.startsWith('score '));
const seatOf = ({ of }: Split): string => of.slice('score '.length);

export const splitTable = (cases: readonly Case[], seeds: number): Section => ({
  title: 'Does cutting a turn in two matter?',
  note: 'Mean difference in seats’ scores when the longest turn is cut in two (target: less than 2 points), with 95 % intervals. A longer calendar gives bots one more turn to act in, so that this holds rules and players together; rules alone are tested to less than 2 points in the engine. What is surely off stands in the last column.',
  head: ['case', 'seats within 2 points', 'others, with intervals', 'surely off'],
  rows: cases.map((one) => {
    const all = scores(measureSplit(one, seeds));
    const off = all.filter(({ difference }) => Math.abs(difference.at) >= NEAR);
    const sure = all.filter(({ difference: { low, high } }) => low > NEAR || high < -NEAR);
    const clear = off.filter(({ difference: { low, high } }) => low > 0 || high < 0);
    return [
      caseOf(one),
      all.length === 0 ? 'no turn can be cut' : `${all.length - off.length} of ${all.length}`,
      off.map((split) => `${seatOf(split)} ${points(split.difference)}`).join(', ') || 'none',
      [
        ...sure.map((split) => `${seatOf(split)} by more than 2`),
        ...clear.filter((split) => !sure.includes(split)).map((split) => `${seatOf(split)} from 0`),
      ].join(', ') || 'none',
    ];
  }),
});

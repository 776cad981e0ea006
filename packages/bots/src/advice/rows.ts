import type { AdviceChoice, AdviceRange, AdviceRow, AdviceWhy } from '@convoy/engine';
import { toMicro } from '@convoy/engine';
import type { Future } from './futures.ts';
import type { Ground } from './ground.ts';

/** Futures are counted by tens for the danger of war: one count to each group. */
const TEN = 10;

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

const rangeOf = (values: readonly number[]): AdviceRange => {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number =>
    toMicro(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0);
  return { low: at(0.1), mid: at(0.5), high: at(0.9) };
};

const warsByTen = (futures: readonly Future[]): readonly number[] =>
  Array.from(
    { length: Math.floor(futures.length / TEN) },
    (_, group) => futures.slice(group * TEN, (group + 1) * TEN).filter(({ war }) => war).length,
  );

/** What the futures of one choice come to in the middle. */
export interface Summary {
  readonly choice: AdviceChoice;
  readonly futures: readonly Future[];
  readonly war: number;
  readonly support: number;
  readonly loss: number;
  readonly position: number;
  readonly gaveWay: number;
}

export const summaryOf = (choice: AdviceChoice, futures: readonly Future[]): Summary => ({
  choice,
  futures,
  war: meanOf(futures.map(({ war }) => (war ? 1 : 0))),
  support: meanOf(futures.map(({ support }) => support)),
  loss: meanOf(futures.map(({ loss }) => loss)),
  position: meanOf(futures.map(({ position }) => position)),
  gaveWay: meanOf(futures.map(({ gaveWay }) => (gaveWay ? 1 : 0))),
});

/** From these on a figure is the first thing to say. */
const WAR_LOOMS = 0.15;
const LOSS_SHOWS = 0.5;

const whyHold = (ground: Ground, own: Summary): AdviceWhy => {
  if (own.war >= WAR_LOOMS) return { code: 'war-looms', figure: toMicro(own.war) };
  if (ground.side === 'coercer')
    return {
      code: own.gaveWay >= 0.4 ? 'they-may-yield' : 'they-hold-out',
      figure: toMicro(own.gaveWay),
    };
  if (ground.word !== null)
    return {
      code: ground.word.believed >= 0.5 ? 'they-mean-it' : 'they-may-bluff',
      figure: toMicro(ground.word.believed),
    };
  if (own.loss >= LOSS_SHOWS) return { code: 'economy-suffers', figure: toMicro(own.loss) };
  const kept = Math.abs(ground.all - own.position);
  return { code: 'keeps-issue', figure: toMicro(kept) };
};

/** How loud each difference from holding speaks, in points of support to which it is likened. */
const LOUD = { war: 40, support: 1, loss: 4, issue: 0.08 } as const;

const whyStep = (ground: Ground, own: Summary, hold: Summary): AdviceWhy => {
  const { side, matter } = ground;
  const moved =
    side === 'target'
      ? Math.abs(ground.all - own.position)
      : Math.abs(own.position - matter.position);
  const said: readonly (readonly [AdviceWhy['code'], number, number])[] = [
    ['lowers-war', hold.war - own.war, LOUD.war],
    ['costs-at-home', hold.support - own.support, LOUD.support],
    ['spares-economy', hold.loss - own.loss, LOUD.loss],
    [side === 'target' ? 'keeps-issue' : 'wins-issue', moved, LOUD.issue],
  ];
  const loudest = said.toSorted(([, a, x], [, b, y]) => b * y - a * x);
  const [code, figure] = loudest[0] ?? ['keeps-issue', 0];
  return { code, figure: toMicro(Math.max(0, figure)) };
};

export const whyOf = (ground: Ground, own: Summary, hold: Summary): AdviceWhy =>
  own.choice === 'hold' ? whyHold(ground, own) : whyStep(ground, own, hold);

export const rowOf = (ground: Ground, own: Summary, hold: Summary): AdviceRow => ({
  choice: own.choice,
  issue: rangeOf(own.futures.map(({ position }) => position)),
  support: rangeOf(own.futures.map(({ support }) => support)),
  economy: rangeOf(own.futures.map(({ loss }) => loss)),
  war: rangeOf(warsByTen(own.futures)),
  why: whyOf(ground, own, hold),
});

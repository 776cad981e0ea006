import { describe, expect, test } from 'vitest';
import { measureBored } from './measure-bored.ts';
import { measurePays, shareHigher } from './measure-pays.ts';
import { measureSplit } from './measure-split.ts';
import { casesOf } from './packs.ts';

/** Paired games for each seat and way to play: the more seats, the fewer of each. */
const gamesFor = (seats: number): number => Math.floor(48 / seats);

/** A sample of what the measuring commands print in full: enough to see a rule or a bot break. */
const cases = casesOf({ scenario: null, level: 'introductory', length: null });

describe.each(cases.map((one) => [one.name, one] as const))('in %s', (_name, one) => {
  test('no degenerate way to play pays in more than one game in ten of the sample', () => {
    const games = gamesFor(one.scenario.actors.length);
    expect(shareHigher(measurePays(one, games)).at).toBeLessThanOrEqual(0.1);
  }, 400_000);

  test('most seats are missed by another when they pass', () => {
    const missed = measureBored(one, 6).filter(({ moved }) => moved.at >= 3);
    expect(missed.length).toBeGreaterThanOrEqual(4);
  }, 60_000);

  test('cutting a turn in two leaves the expected ends near where they were', () => {
    const off = measureSplit(one, 8).filter(
      ({ difference }) => difference.low > 2 || difference.high < -2,
    );
    expect(off.length).toBeLessThanOrEqual(1);
  }, 60_000);
});

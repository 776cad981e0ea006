import { describe, expect, test } from 'vitest';
import { measureBored } from './measure-bored.ts';
import { measurePays, shareHigher } from './measure-pays.ts';
import { measureSplit } from './measure-split.ts';
import { casesOf, threeKinds } from './packs.ts';
import { degenerate } from './policies.ts';

/** Else a sample of what `npm run test:levels` plays. */
const EVERY = process.env['EVERY_LEVEL'] === '1';

/** Seeds, and how many of them each seat and way to play is tried on: the more seats, the fewer. */
const SEEDS = 8;
const gamesFor = (seats: number): number => (EVERY ? Math.floor(48 / seats) : 1);

/** A sample of what the measuring commands print in full: enough to see a rule or a bot break. */
const cases = EVERY
  ? casesOf({ scenario: null, level: 'introductory', length: null })
  : threeKinds().slice(0, 2);

describe.each(cases.map((one) => [one.name, one] as const))('in %s', (_name, one) => {
  test('no degenerate way to play pays in more than one game in ten of the sample', () => {
    const games = gamesFor(one.scenario.actors.length);
    const pays = measurePays(one, SEEDS, degenerate, 'pair', games);
    expect(shareHigher(pays).at).toBeLessThanOrEqual(0.1);
  }, 400_000);

  test('most seats are missed by another when they pass', () => {
    const missed = measureBored(one, EVERY ? 6 : 3).filter(({ moved }) => moved.at >= 3);
    expect(missed.length).toBeGreaterThanOrEqual(4);
  }, 60_000);

  test('cutting a turn in two leaves the expected ends near where they were', () => {
    const off = measureSplit(one, EVERY ? 8 : 4).filter(
      ({ difference }) => difference.low > 2 || difference.high < -2,
    );
    expect(off.length).toBeLessThanOrEqual(1);
  }, 60_000);
});

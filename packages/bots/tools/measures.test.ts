import { describe, expect, test } from 'vitest';
import { measureBored } from './measure-bored.ts';
import { measurePays, shareHigher } from './measure-pays.ts';
import { measureSplit } from './measure-split.ts';
import { casesOf } from './packs.ts';
import { degenerate } from './policies.ts';

/** A sample of what the measuring commands print in full: enough to see a rule or a bot break. */
const cases = casesOf({ seeds: 2, scenario: null, level: 'introductory', length: null });

/** Ways to play of which few games can be won even by luck: the sample is too small for the rest. */
const sampled = { pass: degenerate.pass, stall: degenerate.stall };

describe.each(cases.map((one) => [one.name, one] as const))('in %s', (_name, one) => {
  test('passing and playing for time pay in few games', () => {
    expect(shareHigher(measurePays(one, 2, sampled)).at).toBeLessThanOrEqual(0.5);
  }, 60_000);

  test('the ends of the dispute are missed by another when they pass', () => {
    const bored = measureBored(one, 2);
    const missed = bored.filter(({ moved }) => moved.at >= 3).length;
    expect(missed).toBeGreaterThanOrEqual(2);
  }, 60_000);

  test('cutting a turn in two leaves the expected ends near where they were', () => {
    const off = measureSplit(one, 4).filter(
      ({ difference }) => difference.low > 2 || difference.high < -2,
    );
    // Four games tell little: what few figures lie clearly apart may do so by luck.
    expect(off.length).toBeLessThanOrEqual(3);
  }, 60_000);
});

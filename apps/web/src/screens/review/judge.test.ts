import { toMicro } from '@convoy/engine';
import { describe, expect, it } from 'vitest';
import { bandOf, extremes, hundredths, missedBy, peaksOf, seatLines, wonBy } from './judge.ts';

const score = (total: number, par: number | null) => ({
  total: toMicro(total),
  par: par === null ? null : toMicro(par),
  parts: [],
});

describe('bandOf', () => {
  it.each([
    [75, 'triumph'],
    [74, 'success'],
    [60, 'success'],
    [45, 'tolerable'],
    [30, 'setback'],
    [29, 'defeat'],
  ] as const)('names a score of %i', (value, band) => {
    expect(bandOf(value)).toBe(band);
  });
});

describe('seatLines', () => {
  it('ranks against par, so that a small seat can stand above a large one', () => {
    const lines = seatLines({ USA: score(70, 68), CUB: score(41, 30) });
    expect(lines.map(({ seat, versus }) => [seat, versus])).toEqual([
      ['CUB', 11],
      ['USA', 2],
    ]);
  });
  it('puts seats without a par last, by score', () => {
    const lines = seatLines({ OAS: score(50, null), UNS: score(60, null), USA: score(20, 60) });
    expect(lines.map(({ seat }) => seat)).toEqual(['USA', 'UNS', 'OAS']);
    expect(lines[1]?.versus).toBeNull();
  });
});

describe('extremes', () => {
  const part = (objective: string, weight: number, value: number) => ({
    objective,
    kind: 'public' as const,
    weight: toMicro(weight),
    value: toMicro(value),
  });
  it('finds what brought most and what missed most, in points', () => {
    const found = extremes([part('a', 0.3, 1), part('b', 0.5, 0.5), part('c', 0.2, 0)]);
    expect(found?.most.objective).toBe('a');
    expect(found?.least.objective).toBe('b');
    expect(wonBy(part('b', 0.5, 0.5))).toBeCloseTo(25);
    expect(missedBy(part('c', 0.2, 0))).toBeCloseTo(20);
  });
  it('has nothing to say of a seat without aims', () => {
    expect(extremes([])).toBeNull();
  });
});

describe('peaksOf', () => {
  it('finds the earliest highest step and the last', () => {
    const step = (turn: number, rung: number, tension: number) => ({
      turn,
      rung,
      tension: toMicro(tension),
    });
    const path = [step(0, 1, 40), step(1, 8, 70), step(2, 9, 86), step(3, 2, 50)];
    const peaks = peaksOf(path, (rung) => Math.floor(rung / 4));
    expect(peaks?.rung.turn).toBe(1);
    expect(peaks?.tension.turn).toBe(2);
    expect(peaks?.last.turn).toBe(3);
  });
  it('has nothing to say of an empty path', () => {
    expect(peaksOf([], (rung) => rung)).toBeNull();
  });
});

it('tells a share in hundredths', () => {
  expect(hundredths(455_000)).toBe(46);
});

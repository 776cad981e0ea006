import { actorId, pairId, toMicro } from '@convoy/engine';
import type { TruthSection } from '@convoy/engine';
import { expect, it } from 'vitest';
import { dyadRows, figure, inHundredFrom, pairRows } from './truth.ts';

const [a, b, c] = [actorId('A'), actorId('B'), actorId('C')];
const none: Readonly<Record<string, number>> = {};
const quantities: TruthSection['quantities'] = {
  support: none,
  fatigue: none,
  economy: none,
  strain: none,
  readiness: none,
  reputation: none,
  influence: none,
  harm: none,
  legitimacy: none,
  rally: none,
  reserves: none,
  bite: none,
  leak: none,
  breadth: none,
  dispersion: none,
  cohesion: none,
  interoperability: none,
  position: none,
  progress: none,
  tension: { [pairId(a, b)]: toMicro(40), [pairId(b, c)]: toMicro(81.26) },
  trust: { 'A>B': toMicro(-12) },
  belief: { 'B>A': 0 },
};
const truth: TruthSection = { quantities, contingencies: {}, measures: [] };

it('shows figures with at most one decimal, and a dash for none', () => {
  expect(figure(toMicro(81.26))).toBe('81.3');
  expect(figure(toMicro(-12))).toBe('-12');
  expect(figure(undefined)).toBe('–');
});
it('tells log-odds as a chance in 100', () => {
  expect(inHundredFrom(0)).toBe('50');
  expect(inHundredFrom(toMicro(2))).toBe('88');
  expect(inHundredFrom(undefined)).toBe('–');
});
it('lists pairs from the hottest, and only those that have a tension', () => {
  expect(pairRows(truth, [a, b, c]).map((row) => [row.a, row.b])).toEqual([
    [b, c],
    [a, b],
  ]);
});
it('lists who holds something towards whom', () => {
  expect(dyadRows(truth, [a, b, c])).toEqual([
    { from: a, to: b, trust: toMicro(-12), belief: undefined },
    { from: b, to: a, trust: undefined, belief: 0 },
  ]);
});

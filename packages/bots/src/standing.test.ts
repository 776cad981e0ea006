import type { PackageTerms, State } from '@convoy/engine';
import { engine, plainClauses, tierShare } from '@convoy/engine';
import { expect, test } from 'vitest';
import { ENFORCED, exposureOf } from './cuts.ts';
import { readSituation } from './situation.ts';
import type { Situation } from './situation.ts';
import { cutBy, shareOfBite, standingBite } from './standing.ts';
import { ALD, KES, NOR, aiming, chosen, crisis, filed, order, played } from './testing/choices.ts';
import { worthOfBite } from './worth-of-bite.ts';

const seenBy = (state: State, seat: typeof NOR): Situation => {
  const situation = readSituation(engine.view(state, { kind: 'seat', seat }));
  if (situation === null) throw new Error('the crisis is over');
  return situation;
};
const cut = (state: State, seat: typeof NOR, sector: string, tier: number): State =>
  played(state, { [seat]: [order('sectoral-sanctions', { target: KES, sector, tier })] });

const terms: PackageTerms = {
  ...{ title: 'Together', target: KES, issue: crisis().scenario.issues[0]?.id ?? never() },
  ...{ position: 10, measures: [{ sector: 'goods', tier: 3, reserve: false }], asked: [ALD] },
  ...{ humanitarian: true, compensation: 0, message: '', ...plainClauses, review: null },
};
function never(): never {
  throw new Error('no issue');
}

test('what stands is summed over all who cut, each branch once', () => {
  const one = cut(crisis(), NOR, 'goods', 3);
  const situation = seenBy(one, NOR);
  const goods = exposureOf(situation, KES, NOR, 'goods');
  expect(standingBite(seenBy(crisis(), NOR), KES)).toBe(0);
  expect(standingBite(situation, KES)).toBeCloseTo(ENFORCED * goods * tierShare(3), 9);
  expect(cutBy(situation, KES, NOR, 'goods')).toBeCloseTo(tierShare(3), 9);
  expect(shareOfBite(situation, KES, NOR)).toBe(1);
  expect(shareOfBite(situation, KES, ALD)).toBe(0);
});

test('what is signed for counts before it binds, for those who know of it', () => {
  const asked = filed(crisis(), NOR, { type: 'package.propose', terms });
  expect(cutBy(seenBy(asked, NOR), KES, NOR, 'goods')).toBeCloseTo(tierShare(3), 9);
  expect(cutBy(seenBy(asked, ALD), KES, ALD, 'goods')).toBe(0);
  const pack = asked.packages[0]?.id ?? never();
  const answer = { stance: 'endorse', parts: [], delay: 0, until: null, reason: '' } as const;
  const signed = filed(asked, ALD, { type: 'package.answer', package: pack, answer });
  expect(cutBy(seenBy(signed, ALD), KES, ALD, 'goods')).toBeCloseTo(tierShare(3), 9);
});

test('nobody orders by itself what it has just signed for', () => {
  const wants = aiming(NOR, {
    ...{ of: 'quantity', quantity: 'bite', subject: 'KES', worst: 0, best: 4 },
  });
  const free = crisis(wants);
  expect(chosen(free, NOR, 'sectoral-sanctions')).not.toBeNull();
  const branch = chosen(free, NOR, 'sectoral-sanctions')?.['sector'];
  const measures = [{ sector: String(branch), tier: 4, reserve: false }];
  const asked = filed(free, NOR, { type: 'package.propose', terms: { ...terms, measures } });
  expect(chosen(asked, NOR, 'sectoral-sanctions')?.['sector']).not.toBe(branch);
});

test('an aim that others fulfil is not fulfilled again', () => {
  const wants = aiming(NOR, {
    ...{ of: 'quantity', quantity: 'bite', subject: 'KES', worst: 0, best: 1 },
  });
  const situation = seenBy(crisis(wants), NOR);
  const first = worthOfBite(situation, KES, 1);
  expect(first).toBeGreaterThan(0);
  expect(worthOfBite(situation, KES, 1, 4)).toBe(0);
  expect(worthOfBite(situation, KES, -1, 1)).toBeCloseTo(-first, 9);
});

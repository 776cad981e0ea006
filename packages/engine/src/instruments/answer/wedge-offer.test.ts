import { expect, test } from 'vitest';
import { engine } from '../../engine.ts';
import { foundOut } from '../../rules/side-deal.ts';
import type { State } from '../../state/state.ts';
import { answered, propose, sent } from '../../testing/joint-paper.ts';
import { differ, later, slow, standing } from '../../testing/measure.ts';
import { ALD, KES, LIG, NOR, filed, order, resolved } from '../../testing/play.ts';

const proposed = filed(slow(), NOR, propose());
const joined = filed(proposed, ALD, answered(proposed));
const bound = resolved(filed(joined, NOR, sent(joined)));
const offer = (size: number): Parameters<typeof resolved>[1] => ({
  [KES]: [order('wedge-offer', { to: ALD, step: 'offer', size })],
});
const answer = (step: string): Parameters<typeof resolved>[1] => ({
  [ALD]: [order('wedge-offer', { to: KES, step, size: 1 })],
});
const offered = resolved(bound, offer(3));
const taken = resolved(offered, answer('take'));
const exposures = (state: State): number =>
  state.ledger
    .flat()
    .filter((entry) => entry.kind === 'fact' && entry.fact.type === 'operation.exposed').length;

test('R-Accession an offer does nothing by itself and runs out', () => {
  expect(differ(resolved(bound), offered, 'bite', KES)).toBe(0);
  const deals = (state: State): number =>
    state.measures.filter(({ instrument }) => instrument === 'wedge-offer').length;
  expect([offered, later(offered, {}, 1)].map(deals)).toEqual([1, 0]);
});

test('R-Accession who takes it looks away and is paid, at the other’s cost', () => {
  const kept = resolved(offered);
  expect(differ(kept, taken, 'bite', KES)).toBeLessThan(0);
  expect(differ(kept, taken, 'bite', ALD)).toBeLessThan(0);
  expect(differ(kept, taken, 'economy', ALD)).toBeLessThan(-0.015);
  const paid = taken.ledger
    .flat()
    .flatMap((entry) =>
      entry.kind === 'change' && entry.terms.some(({ term }) => term === 'side-deal')
        ? [[entry.subject, entry.after - entry.before]]
        : [],
    );
  expect(paid).toEqual([
    [KES, 24_658],
    [ALD, -24_658],
  ]);
  expect(differ(kept, taken, 'trust', 'KES>ALD')).toBe(4);
});

test('R-Accession it is found with 0.15 + 0.55 × monitoring a month, however a month is cut', () => {
  expect(foundOut(0, 30).value).toBeCloseTo(0.15, 9);
  expect(foundOut(1, 30).value).toBeCloseTo(0.7, 9);
  const half = foundOut(0.5, 15).value;
  expect(1 - (1 - half) * (1 - half)).toBeCloseTo(foundOut(0.5, 30).value, 9);
});

test('R-Accession found out, the bargain ends and its taker is disgraced', () => {
  const [state] = Array.from({ length: 40 }, (_, at) =>
    resolved(taken, {}, { seed: `found ${at}`, salt: '' }),
  ).filter((one) => exposures(one) === 1);
  if (state === undefined) throw new Error('never found');
  expect(state.measures.filter(({ instrument }) => instrument === 'wedge-offer')).toEqual([]);
  expect(differ(taken, state, 'trust', 'NOR>ALD')).toBe(-8);
  expect(differ(resolved(taken), state, 'legitimacy', ALD)).toBeCloseTo(-3, 1);
  expect(standing(resolved(state), 'bite', KES)).toBeGreaterThan(standing(state, 'bite', KES));
});

test('R-Accession either ends it; there is none to take where none was made', () => {
  const over = resolved(taken, answer('end'));
  expect(over.measures.filter(({ instrument }) => instrument === 'wedge-offer')).toEqual([]);
  const refused = (
    state: State,
    orders: Parameters<typeof resolved>[1],
    seat: typeof ALD,
  ): unknown =>
    engine.check(engine.view(state, { kind: 'seat', seat }), orders?.[seat] ?? []).refusals;
  expect(refused(bound, answer('take'), ALD)).toMatchObject([{ code: 'needs-other-first' }]);
  expect(refused(slow(), offer(1), KES)).toMatchObject([{ code: 'needs-other-first' }]);
});

test('R-Accession only the two know of an offer', () => {
  const plain = resolved(bound);
  for (const viewer of [
    { kind: 'public' },
    ...[NOR, LIG].map((seat) => ({ kind: 'seat', seat }) as const),
  ] as const)
    expect(engine.view(offered, viewer)).toEqual(engine.view(plain, viewer));
  expect(engine.view(offered, { kind: 'seat', seat: ALD })).not.toEqual(
    engine.view(plain, { kind: 'seat', seat: ALD }),
  );
});

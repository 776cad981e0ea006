import { expect, test } from 'vitest';
import type { PaperAct } from '../../acts.ts';
import { issueId } from '../../ids.ts';
import type { State } from '../../state/state.ts';
import { KES, NOR, filed, order, resolved } from '../../testing/play.ts';
import { differ, ruled, standing, wealthy } from '../../testing/measure.ts';

const passage = issueId('passage');
const demanded = resolved(wealthy(), {
  [NOR]: [
    order('demand', {
      ...{ to: KES, issue: 'passage', position: 80, deadline: null, threat: 'none', wayOut: true },
    }),
  ],
});
const comply = (step: number): ReturnType<typeof order> =>
  order('comply', { issue: 'passage', step });
const offer: Extract<PaperAct, { readonly type: 'offer.make' }> = {
  type: 'offer.make',
  terms: {
    ...{ to: KES, demand: null, clauses: [{ by: KES, issue: passage, to: 80 }], private: false },
    ...{ lock: 2, verification: 'intrusive', expires: 2, sayFrom: 'Open.', sayTo: 'Safe.' },
  },
};
const bound = (state: State, terms: PaperAct = offer): State => {
  const made = filed(state, NOR, terms);
  const id = made.offers[0]?.id;
  if (id === undefined) throw new Error('the offer was not recorded');
  return resolved(filed(made, KES, { type: 'offer.accept', offer: id, reason: '' }));
};

test('R-Settlement complying with a demand moves the issue by quarters and partly meets it', () => {
  const quarter = resolved(demanded, { [KES]: [comply(1)] });
  expect(standing(quarter, 'position', 'passage')).toBe(35);
  expect(quarter.demands).toMatchObject([{ status: 'partly-met' }]);
  const whole = resolved(quarter, { [KES]: [comply(4)] });
  expect(standing(whole, 'position', 'passage')).toBe(80);
  expect(whole.demands).toMatchObject([{ status: 'met' }]);
  expect(whole.outcome).toMatchObject({ class: 'success', reason: 'settled' });
});

test('R-Home giving way costs support, less under an agreement than to a bare demand', () => {
  const cost = (state: State): number =>
    differ(resolved(state), resolved(state, { [KES]: [comply(2)] }), 'support', KES);
  expect(cost(demanded)).toBeLessThan(-5);
  expect(cost(bound(demanded))).toBeGreaterThan(cost(demanded) + 1);
});

test('R-Settlement an agreement is delivered in equal steps and fulfilled', () => {
  const agreed = bound(demanded);
  expect(agreed.agreements).toMatchObject([{ status: 'running', delivered: [0] }]);
  const half = resolved(agreed, { [KES]: [comply(2)] });
  expect(standing(half, 'position', 'passage')).toBe(50);
  expect(half.agreements).toMatchObject([{ delivered: [500_000] }]);
  const done = resolved(half, { [KES]: [comply(2)] });
  expect(done.agreements).toMatchObject([{ status: 'fulfilled', delivered: [1_000_000] }]);
});

test('R-Settlement delivering a private promise does not show that it was promised', () => {
  const secret = { ...offer, terms: { ...offer.terms, private: true } };
  const state = resolved(bound(wealthy(), secret), { [KES]: [comply(2)] });
  const entries = (state.ledger[2] ?? []).filter(({ moment }) => moment === 'settlement');
  const steps = entries.filter(
    (entry) => entry.kind === 'fact' && entry.fact.type === 'agreement.step',
  );
  expect(steps.map(({ audience }) => audience)).toEqual([[KES, NOR]]);
  expect(state.measures).toMatchObject([{ instrument: 'comply', target: null }]);
});

test('R-Settlement idle promises are found out and break the agreement', () => {
  const idle = [1, 2, 3].reduce((state) => resolved(state), bound(demanded));
  expect(idle.agreements).toMatchObject([{ status: 'broken' }]);
  expect(standing(idle, 'reputation', KES)).toBeLessThan(50);
});

test('R-Drift complying at step 0 halts what advances by itself, at no price', () => {
  const halted = resolved(demanded, { [KES]: [comply(0)] });
  expect(standing(halted, 'progress', 'passage')).toBe(standing(demanded, 'progress', 'passage'));
  expect(standing(halted, 'position', 'passage')).toBe(20);
  expect(differ(resolved(demanded), halted, 'support', KES)).toBe(0);
});

test('R-Range a quantity pushed past its end comes back to it', () => {
  const low = ruled(demanded, 'support', KES, 1);
  expect(standing(resolved(low, { [KES]: [comply(4)] }), 'support', KES)).toBe(0);
});

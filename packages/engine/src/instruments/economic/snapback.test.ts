import { expect, test } from 'vitest';
import { issueId } from '../../ids.ts';
import type { PaperAct } from '../../acts.ts';
import type { State } from '../../state/state.ts';
import { later, slow, standing } from '../../testing/measure.ts';
import { KES, NOR, filed, order, resolved } from '../../testing/play.ts';

const cut = later(
  slow(),
  { [NOR]: [order('sectoral-sanctions', { target: KES, sector: 'goods', tier: 4 })] },
  2,
);
const measure = cut.measures[0]?.id ?? '';
const announced = (state: State): State =>
  resolved(state, { [NOR]: [order('snapback', { target: KES })] });
const lifted = (state: State, steps: number): State =>
  resolved(state, { [NOR]: [order('relief', { measure, steps })] });
const pushes = { [KES]: [order('fait-accompli', { issue: 'passage' })] };
const cuts = ({ measures }: State): readonly object[] =>
  measures.filter(({ instrument }) => instrument === 'sectoral-sanctions');

test('R-Settlement what was lifted comes back at a breach, nine tenths of it and as old as it was', () => {
  const eased = lifted(announced(cut), 4);
  expect(cuts(eased)).toEqual([]);
  const back = resolved(eased, pushes);
  expect(cuts(back)).toMatchObject([{ binds: 1, params: { tier: 4, carveOut: 10 } }]);
  expect(standing(later(back, {}, 3), 'bite', KES)).toBeGreaterThan(
    standing(later(eased, {}, 4), 'bite', KES) + 1,
  );
  // It comes back once, however often the other pushes on.
  expect(cuts(resolved(back, pushes))).toHaveLength(1);
});

test('R-Settlement what was only eased goes back to where it was; without a word nothing does', () => {
  expect(cuts(resolved(lifted(announced(cut), 2), pushes))).toMatchObject([
    { params: { tier: 4 } },
  ]);
  expect(cuts(resolved(lifted(cut, 2), pushes))).toMatchObject([{ params: { tier: 2 } }]);
});

test('R-Settlement a promise found broken is a breach', () => {
  const offer: PaperAct = {
    type: 'offer.make',
    terms: {
      ...{ to: KES, demand: null, private: false, lock: 1, verification: 'intrusive', expires: 12 },
      clauses: [{ by: KES, issue: issueId('passage'), to: 80 }],
      ...{ sayFrom: '', sayTo: '' },
    },
  };
  const made = filed(lifted(announced(cut), 4), NOR, offer);
  const id = made.offers[0]?.id;
  if (id === undefined) throw new Error('no offer');
  const signed = filed(made, KES, { type: 'offer.accept', offer: id, reason: '' });
  const end = later(signed, {}, 6);
  expect(end.agreements).toMatchObject([{ status: 'broken' }]);
  expect(cuts(end)).toHaveLength(1);
});

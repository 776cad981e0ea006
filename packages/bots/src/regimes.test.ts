import { issueId } from '@convoy/engine';
import type { State } from '@convoy/engine';
import { expect, test } from 'vitest';
import { ALD, KES, NOR, aiming, chosen, crisis, filed, order, played } from './testing/choices.ts';

const cut = (sector: string): ReturnType<typeof order> =>
  order('sectoral-sanctions', { target: KES, sector, tier: 4 });
const asks = order('demand', {
  ...{ to: KES, issue: 'passage', position: 100, deadline: null, threat: 'none', wayOut: true },
});
const weary = aiming(NOR, {
  ...{ of: 'quantity', quantity: 'fatigue', subject: NOR, worst: 80, best: 0 },
});
const idOf = (state: State): string => state.measures.find(({ by }) => by === NOR)?.id ?? '';

test('a term is set by one whom weariness costs, renewed when its day comes, and not set for nothing', () => {
  const carried = played(crisis(weary), { [NOR]: [cut('goods')] });
  expect(chosen(carried, NOR, 'sunset')).toMatchObject({ measure: idOf(carried) });
  const ends = played(played(crisis(), { [NOR]: [cut('banking')] }), {});
  const limited = played(ends, { [NOR]: [order('sunset', { measure: idOf(ends), until: 4 })] });
  expect(limited.measures[0]?.until).toBe(limited.turn);
  expect(chosen(limited, NOR, 'sunset')).toMatchObject({ measure: idOf(limited), until: 7 });
  expect(chosen(ends, NOR, 'sunset')).toBeNull();
});

test('a return of sanctions is announced where a promise of the other may fail, and not else', () => {
  const pressed = played(crisis(), { [NOR]: [cut('banking')] });
  const made = filed(pressed, NOR, {
    type: 'offer.make',
    terms: {
      ...{ to: KES, demand: null, private: false, lock: 0, verification: 'none', expires: 9 },
      clauses: [{ by: KES, issue: issueId('passage'), to: 100 }],
      ...{ sayFrom: '', sayTo: '' },
    },
  });
  const offer = made.offers[0];
  if (offer === undefined) throw new Error('no offer');
  const signed = filed(made, KES, { type: 'offer.accept', offer: offer.id, reason: '' });
  expect(chosen(played(signed), NOR, 'snapback')).toEqual({ target: KES });
  expect(chosen(pressed, NOR, 'snapback')).toBeNull();
});

test('sanctions are watched where that adds weight, and not where nothing is at stake', () => {
  const leaking = played(
    crisis((scenario) => ({
      ...scenario,
      exposures: scenario.exposures.map((one) =>
        one.of === KES && one.sector === 'banking' ? { ...one, share: 25 } : one,
      ),
    })),
    { [NOR]: [asks, order('sectoral-sanctions', { target: KES, sector: 'banking', tier: 2 })] },
  );
  expect(chosen(leaking, NOR, 'monitoring-body')).toMatchObject({ target: KES });
  const won = crisis((scenario) => ({
    ...scenario,
    issues: scenario.issues.map((one) => (one.id === 'passage' ? { ...one, position: 100 } : one)),
  }));
  const idle = played(won, { [NOR]: [cut('goods')] });
  expect(chosen(idle, NOR, 'monitoring-body')).toBeNull();
});

test('partners are paid where much of the pressure hangs on one who loses most, and not where none does', () => {
  const leaning = crisis((scenario) => ({
    ...scenario,
    exposures: scenario.exposures.flatMap((one) => {
      if (one.of === KES && one.to === ALD) return [{ ...one, share: 30 }];
      return one.of === NOR ? [] : [one];
    }),
  }));
  const goods = order('sectoral-sanctions', { target: KES, sector: 'goods', tier: 2 });
  const both = played(leaning, { [NOR]: [asks, goods], [ALD]: [goods] });
  expect(chosen(both, NOR, 'compensation-fund')).not.toBeNull();
  expect(chosen(played(leaning, { [NOR]: [asks, goods] }), NOR, 'compensation-fund')).toBeNull();
});

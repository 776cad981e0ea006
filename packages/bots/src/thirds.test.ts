import type { Scenario } from '@convoy/engine';
import { expect, test } from 'vitest';
import { ALD, KES, NOR, aiming, chosen, crisis, order, played } from './testing/choices.ts';

/** Aldmark stands aside, sells goods and banking, and would be liked in Kesh. */
const trader = (scenario: Scenario): Scenario => {
  const liked = aiming(ALD, {
    ...{ of: 'quantity', quantity: 'trust', subject: 'KES>ALD', worst: -50, best: 50 },
  })(scenario);
  return {
    ...liked,
    actors: liked.actors.map((actor) =>
      actor.id === ALD
        ? {
            ...actor,
            ...{ camp: 'neutral', role: 'third' },
            backfill: ['banking', 'goods'].map((sector) => ({
              ...{ sector, capacity: 0.5, willingness: 0.6 },
            })),
          }
        : actor,
    ),
    pairs: liked.pairs.map((pair) =>
      [pair.a, pair.b].includes(ALD) ? { ...pair, tension: 10, rivalry: 5 } : pair,
    ),
  };
};
const cutting = (sector: string) =>
  played(crisis(trader), {
    [NOR]: [order('sectoral-sanctions', { target: KES, sector, tier: 3 })],
  });

test.each(['goods', 'banking'])(
  'a third party sells into the gap that stands open: %s',
  (sector) => {
    expect(chosen(cutting(sector), ALD, 'backfill')).toEqual({ target: KES, sector });
  },
);

test('and sells nothing for its own sake where nothing is cut off, or only what it cannot sell', () => {
  expect(chosen(crisis(trader), ALD, 'backfill')).toBeNull();
  expect(chosen(cutting('chips'), ALD, 'backfill')).toBeNull();
});

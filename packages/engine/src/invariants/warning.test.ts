import { describe, expect, it } from 'vitest';
import type { State } from '../state/state.ts';
import { engine } from '../engine.ts';
import { pairId } from '../ids.ts';
import { PATIENCE, forGames } from '../testing/arbitraries.ts';
import { ruled } from '../testing/measure.ts';
import { KES, NOR, opened, order, resolved } from '../testing/play.ts';
import { ordersFor } from '../testing/random-game.ts';
import { tapeOf } from '../testing/tape.ts';
import type { Tape } from '../testing/tape.ts';
import { turnsOf, unwarned } from './warnings.ts';

/** A crisis that starts hot and is never short of means, so that it goes to the end of the ladder. */
const hotGame = (tape: Tape, seed: string): State => {
  let state = ruled(opened(), 'tension', pairId(NOR, KES), 90);
  while (state.outcome === null) {
    for (const seat of [NOR, KES]) state = ruled(state, 'influence', seat, 20);
    const now = state;
    const orders = Object.fromEntries(
      [NOR, KES].map((seat) => [seat, ordersFor(tape, engine.view(now, { kind: 'seat', seat }))]),
    );
    state = resolved(state, orders, { seed, salt: '' });
  }
  return state;
};

/** War by order, given twice: the shortest way to the end of the ladder. */
const orderedWar = (): State => {
  const war = { [NOR]: [order('war', { target: KES })] };
  const first = resolved(ruled(opened(), 'influence', NOR, 20), war);
  return resolved(ruled(first, 'influence', NOR, 20), war);
};

describe('no game ends by a hidden roll without a public warning', { timeout: PATIENCE }, () => {
  it('sees a war where there is one, and its warning', () => {
    const state = orderedWar();
    expect(turnsOf(state, 'war.began')).toEqual([2]);
    expect(unwarned(state)).toEqual([]);
  });

  it('no war without the brink in an earlier turn, no use without an alert in an earlier turn', () => {
    forGames(20, (_, more) => {
      expect(unwarned(hotGame(tapeOf(more), String(more[0] ?? 0)))).toEqual([]);
    });
  });
});

import { describe, expect, it, test } from 'vitest';
import { engine } from '../../engine.ts';
import { pairId } from '../../ids.ts';
import type { State } from '../../state/state.ts';
import { KES, NOR, order, resolved } from '../../testing/play.ts';
import { ruled, standing, wealthy } from '../../testing/measure.ts';

const pair = pairId(NOR, KES);
const war = { [NOR]: [order('war', { target: KES })] };
const rich = (state: State): State => ruled(state, 'influence', NOR, 20);
const ordered = rich(resolved(wealthy(), war));

test('R-Brink an order for war is public, and puts the pair at the brink at once', () => {
  expect(ordered.war).toBeNull();
  expect(ordered.warOrders).toMatchObject([{ by: NOR, target: KES, turn: 1 }]);
  const { board } = engine.view(ordered, { kind: 'public' });
  expect(board.brink).toMatchObject({ active: true, warCanCome: true });
  expect(board.brink.warOrders).toEqual([{ by: NOR, target: KES }]);
  const cool = ruled(wealthy(), 'tension', pair, 0);
  expect(resolved(cool, war).brink.pairs).toEqual([pair]);
});

test('R-War an order for war that is given again next turn begins it', () => {
  const fought = resolved(ordered, war);
  expect(fought.war).toMatchObject({ pair, since: 2 });
  expect(fought.warOrders).toEqual([]);
  expect(standing(fought, 'tension', pair)).toBe(100);
  expect(fought.outcome).toBeNull();
  expect(resolved(fought).outcome).toMatchObject({ class: 'war', turn: 3 });
});

test('R-Brink an order for war that is not given again is called off', () => {
  const dropped = resolved(ordered);
  expect(dropped.warOrders).toEqual([]);
  expect(dropped.war).toBeNull();
  const facts = (dropped.ledger[2] ?? []).flatMap((entry) =>
    entry.kind === 'fact' ? [entry.fact.type] : [],
  );
  expect(facts).toContain('war.called-off');
  expect(resolved(rich(dropped), war).warOrders).toMatchObject([{ turn: 3 }]);
});

describe('what is refused', () => {
  const refusals = (state: State): readonly string[] =>
    engine
      .check(engine.view(state, { kind: 'seat', seat: NOR }), [order('war', { target: KES })])
      .refusals.map(({ code }) => code);

  it('a first order in the last turn: no turn would be left to hear the warning', () => {
    let state = wealthy();
    while (state.turn < 6) state = resolved(state);
    expect(refusals(rich(state))).toEqual(['needs-war-warning']);
    let late = wealthy();
    while (late.turn < 5) late = resolved(late);
    expect(refusals(rich(resolved(rich(late), war)))).toEqual([]);
  });

  it('another order once there is war', () => {
    expect(refusals(rich(resolved(ordered, war)))).toEqual(['already-standing']);
  });
});

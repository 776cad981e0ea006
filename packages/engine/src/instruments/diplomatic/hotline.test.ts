import { expect, test } from 'vitest';
import { pairId } from '../../ids.ts';
import type { State } from '../../state/state.ts';
import { KES, NOR, order, resolved } from '../../testing/play.ts';
import { wealthy } from '../../testing/measure.ts';

const mine = { [NOR]: [order('hotline', { to: KES })] };
const theirs = { [KES]: [order('hotline', { to: NOR })] };
const isOpen = (state: State): boolean => state.pairs[pairId(NOR, KES)]?.hotline ?? false;
const openings = (state: State): number =>
  state.ledger
    .flat()
    .filter((entry) => entry.kind === 'fact' && entry.fact.type === 'hotline.opened').length;

test('R-Incident a hotline opens once both have proposed it, in one turn or in two', () => {
  const alone = resolved(wealthy(), mine);
  expect(isOpen(alone)).toBe(false);
  const together = resolved(wealthy(), { ...mine, ...theirs });
  const later = resolved(alone, theirs);
  for (const state of [together, later]) {
    expect(isOpen(state)).toBe(true);
    expect(openings(state)).toBe(1);
  }
  expect(isOpen(resolved(resolved(alone), theirs))).toBe(false);
});

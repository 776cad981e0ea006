import { expect, test } from 'vitest';
import { pairId } from '../../ids.ts';
import { friction } from '../../rules/incident.ts';
import { KES, NOR, order, resolved } from '../../testing/play.ts';
import { differ, wealthy } from '../../testing/measure.ts';
import type { State } from '../../state/state.ts';

const known = resolved(wealthy(), { [NOR]: [order('exchange', { with: KES })] });

/** Chance of an incident that was drawn for the pair in the last turn. */
const risk = (state: State): number => {
  const drawn = state.ledger
    .flat()
    .findLast(
      (entry) =>
        entry.kind === 'draw' &&
        entry.rule === 'R-Incident' &&
        entry.key.includes(pairId(NOR, KES)),
    );
  return drawn?.kind === 'draw' ? drawn.chance : 0;
};

test('R-Defence diplomacy officers who know each other bring trust, and it stands', () => {
  const still = resolved(wealthy());
  expect(differ(still, known, 'trust', 'KES>NOR')).toBe(2);
  expect(differ(still, known, 'trust', 'NOR>KES')).toBe(2);
  expect(known.measures).toMatchObject([{ instrument: 'exchange', layer: 'talks', until: null }]);
});

test('R-Incident mistakes are cleared up sooner: an exchange never raises the risk', () => {
  expect(friction(false, false, false, true)).toBeLessThan(friction(false, false));
  expect(friction(true, true, true, true)).toBeLessThan(friction(true, true, true));
  const [without, withOfficers] = [resolved(resolved(wealthy())), resolved(known)];
  expect(risk(withOfficers)).toBeLessThan(risk(without));
});

import { expect, test } from 'vitest';
import { engine } from '../engine.ts';
import type { ReadingNote, State } from '../state/state.ts';
import { wealthy } from '../testing/measure.ts';
import { KES, LIG, NOR, order, resolved } from '../testing/play.ts';

const chances = Array.from({ length: 60 }, (_, at) => ({ seed: `s${at}`, salt: '' }));
const demanded = (threat: string) => ({
  [NOR]: [
    order('demand', {
      ...{ to: KES, issue: 'passage', position: 80, deadline: 3, threat, wayOut: true },
    }),
  ],
});
const notes = ({ readings }: State, told: string): readonly ReadingNote[] =>
  readings.filter((note) => note.told === told);

test('R-Reading the one aimed at is told how to read an act, and its author how it may be read', () => {
  const state = resolved(wealthy(), demanded('blockade'));
  expect(state.readings.map(({ told, by, to }) => `${told} ${by} ${to}`).toSorted()).toEqual([
    'KES NOR KES',
    'NOR NOR KES',
  ]);
  const seenBy = (seat: typeof NOR): number =>
    engine.view(state, { kind: 'seat', seat }).seat?.readings.length ?? -1;
  expect([NOR, KES, LIG].map(seenBy)).toEqual([1, 1, 0]);
});

test('R-Reading each is told wrong by its own draw, which stays with control', () => {
  const told = chances.map((chance) => resolved(wealthy(), demanded('blockade'), chance));
  const wrong = (who: string): number =>
    told.filter((state) => notes(state, who)[0]?.reading !== 'warning').length;
  expect(wrong(KES)).toBeGreaterThan(0);
  expect(wrong(KES)).toBeLessThan(20);
  const apart = told.filter(
    (state) => notes(state, NOR)[0]?.reading !== notes(state, KES)[0]?.reading,
  );
  expect(apart.length).toBeGreaterThan(0);
  const draws = (told[0]?.ledger[1] ?? []).filter(
    ({ kind, rule }) => kind === 'draw' && rule === 'R-Reading',
  );
  expect(draws.map(({ audience }) => audience)).toEqual(['control', 'control']);
});

test('R-Reading what was left vague is read wrong more often, and told with less confidence', () => {
  const confidence = (threat: string): number =>
    notes(resolved(wealthy(), demanded(threat)), KES)[0]?.confidence ?? 0;
  expect(confidence('measures') - confidence('vague')).toBe(100_000);
});

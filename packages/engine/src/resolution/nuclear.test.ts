import { expect, test } from 'vitest';
import { engine } from '../engine.ts';
import { pairId } from '../ids.ts';
import type { State } from '../state/state.ts';
import type { Chance } from '../verbs.ts';
import { ruled, wealthy } from '../testing/measure.ts';
import { ALD, KES, LIG, NOR, order, resolved } from '../testing/play.ts';

const pair = pairId(NOR, KES);
const chances: readonly Chance[] = Array.from({ length: 300 }, (_, at) => ({
  seed: `s${at}`,
  salt: '',
}));
const war = { [NOR]: [order('war', { target: KES })] };
/** Deployed and one order short of war: its confirmation comes with this turn's resolution. */
const verge = ruled(
  resolved(resolved(wealthy(), { [NOR]: [order('deployment', { towards: KES, level: 1 })] }), war),
  'influence',
  NOR,
  20,
);
const alerted = chances
  .map((chance) => ({ chance, state: resolved(verge, war, chance) }))
  .filter(({ state }) => state.nuclear !== null);
const facts = (state: State): readonly string[] =>
  state.ledger.flat().flatMap((entry) => (entry.kind === 'fact' ? [entry.fact.type] : []));

test('R-Nuclear at war an alert comes about one turn in ten, in public, and ends nothing', () => {
  expect(alerted.length).toBeGreaterThan(10);
  expect(alerted.length).toBeLessThan(55);
  for (const { state } of alerted) {
    expect(state.outcome).toBeNull();
    expect(engine.view(state, { kind: 'public' }).board.brink.nuclear).toBe(pair);
  }
});

test('R-Nuclear a turn later the weapons may be used, unless one side stands down', () => {
  const ends = alerted.map(({ chance, state }) => resolved(state, {}, chance));
  const used = ends.filter(({ outcome }) => outcome?.reason === 'nuclear');
  expect(used.length).toBeGreaterThan(0);
  expect(used.length).toBeLessThan(ends.length);
  for (const { chance, state } of alerted) {
    const measure = state.measures.find(({ by }) => by === NOR)?.id ?? '';
    const calmed = resolved(state, { [NOR]: [order('stand-down', { measure })] }, chance);
    expect(facts(calmed)).toContain('nuclear.calmed');
    expect(calmed.nuclear).toBeNull();
    expect(calmed.outcome?.reason).toBe('war');
  }
});

test('R-Judgement those who used the weapons score at most 5 and all others lose 40', () => {
  const [used] = alerted
    .map(({ chance, state }) => resolved(state, {}, chance))
    .filter(({ outcome }) => outcome?.reason === 'nuclear');
  expect(used?.outcome?.class).toBe('war');
  const total = (seat: string): number => (used?.outcome?.scores[seat]?.total ?? -1) / 1e6;
  expect(total(NOR)).toBeLessThanOrEqual(5);
  expect(total(KES)).toBeLessThanOrEqual(5);
  for (const seat of [ALD, LIG]) expect(total(seat)).toBeLessThanOrEqual(60);
  expect(used?.casualties).toBe(true);
});

test('how near an alert was is known to control alone until the debrief', () => {
  const [first] = alerted;
  if (first === undefined) throw new Error('no alert');
  const line = (kind: 'public' | 'control') =>
    engine
      .view(first.state, { kind })
      .ledger.lines.map(({ entry }) => entry)
      .find((entry) => entry.kind === 'fact' && entry.fact.type === 'nuclear.alert');
  expect(line('public')).toMatchObject({ fact: { alert: { risk: 0 } }, parents: [] });
  expect(line('control')).toMatchObject({ fact: { alert: { risk: 100_000 } } });
});

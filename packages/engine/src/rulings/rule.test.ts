import { describe, expect, it } from 'vitest';
import { engine } from '../engine.ts';
import { pairId } from '../ids.ts';
import type { Entry } from '../ledger/entry.ts';
import { ALD, KES, NOR, after, opened, order, resolved } from '../testing/play.ts';
import { standing, wealthy } from '../testing/measure.ts';
import type { State } from '../state/state.ts';
import type { Viewer } from '../view/types.ts';
import { scaleOf } from './measure-scale.ts';
import type { Ruling, RulingMatter } from './ruling.ts';

const reason = 'the table agreed on this aloud';
const ruling = (matters: readonly RulingMatter[], more: Partial<Ruling> = {}): Ruling => ({
  ...{ person: 'p1', reason, audience: 'all', argued: null, matters },
  ...more,
});
const made = (state: State, one: Ruling): State => {
  const result = engine.rule(state, one);
  if (!result.ok) throw new Error(JSON.stringify(result.refusals));
  return after(state, result.value);
};
const refusal = (state: State, one: Ruling): string => {
  const result = engine.rule(state, one);
  return result.ok
    ? 'accepted'
    : result.refusals.map(({ code, field }) => `${code} ${field}`).join();
};
const support = (to: number): RulingMatter => ({
  ...{ kind: 'quantity', quantity: 'support', subject: NOR, to },
});
const tension = (to: number): RulingMatter => ({
  ...{ kind: 'quantity', quantity: 'tension', subject: pairId(NOR, KES), to },
});
const everybody: readonly Viewer[] = [
  ...[NOR, ALD, KES].map((seat) => ({ kind: 'seat', seat }) as const),
  { kind: 'public' },
];
const seen = (state: State, viewer: Viewer): string => JSON.stringify(engine.view(state, viewer));
const added = (before: State, now: State): readonly Entry[] =>
  now.ledger.flat().filter(({ id }) => !before.ledger.flat().some((old) => old.id === id));

const pressed = (): State =>
  resolved(wealthy(), {
    NOR: [
      order('sectoral-sanctions', { target: KES, sector: 'goods', tier: 3 }),
      order('alert', { towards: KES, level: 3 }),
    ],
  });
const measureOf = (state: State, instrument: string) => {
  const found = state.measures.find((one) => one.instrument === instrument);
  if (found === undefined) throw new Error(`no ${instrument}`);
  return found;
};

describe('R-Ruling on a figure', () => {
  it('keeps the engine’s answer as what was before, with the ruling as its cause', () => {
    const state = made(opened(), ruling([support(33), tension(12)]));
    expect(standing(state, 'support', NOR)).toBe(33);
    expect(standing(state, 'tension', pairId(NOR, KES))).toBe(12);
    const [cause, one] = added(opened(), state);
    expect(cause).toMatchObject({ kind: 'ruling', reason, person: 'p1' });
    expect(one).toMatchObject({ rule: 'R-Ruling', parents: [cause?.id], kind: 'change' });
  });
  it('refuses what is set twice, nothing at all, and anything once the crisis is over', () => {
    expect(refusal(opened(), ruling([support(33), support(40)]))).toBe('duplicate matters.1');
    expect(refusal(opened(), ruling([]))).toBe('missing-field matters');
    const closed = engine.close(opened());
    if (!closed.ok) throw new Error('not closed');
    expect(refusal(after(opened(), closed.value), ruling([support(33)]))).toBe('crisis-over null');
  });
  it('shows the same to whoever it is kept from, whatever its reason, author and companions', () => {
    const hidden = (more: Partial<Ruling>): State =>
      made(opened(), ruling([support(33)], { audience: 'control', ...more }));
    const others = [
      hidden({ reason: 'quite another reason', person: 'p2' }),
      hidden({ reason: 'a third reason, and a ruling with it' }),
    ];
    for (const viewer of everybody)
      for (const other of others) expect(seen(other, viewer)).toBe(seen(hidden({}), viewer));
    // One that is open afterwards has the same names whether or not the same was said in private.
    const open = ruling([tension(20)]);
    const twin = made(hidden({ reason }), open);
    const alone = made(hidden({ reason: 'quite another reason' }), open);
    for (const viewer of everybody) expect(seen(twin, viewer)).toBe(seen(alone, viewer));
  });
  it('has names that tell nobody a value that they know in words alone', () => {
    const ids = (to: number) =>
      added(opened(), made(opened(), ruling([support(to)]))).map(({ id }) => id);
    expect(ids(33)).toEqual(ids(34));
  });
});

describe('R-Ruling on a measure', () => {
  it('sets its tier or level, and what it costs while it stands follows', () => {
    const before = pressed();
    const cut = measureOf(before, 'sectoral-sanctions');
    const raised = measureOf(before, 'alert');
    expect(scaleOf(cut)).toEqual({ field: 'tier', min: 1, max: 4, now: 3 });
    const matters = [
      { kind: 'measure', measure: cut.id, to: 1 },
      { kind: 'measure', measure: raised.id, to: 1 },
    ] as const;
    const state = made(before, ruling(matters));
    expect(measureOf(state, 'sectoral-sanctions')).toMatchObject({
      ...{ id: cut.id, since: cut.since, cause: cut.cause, level: 1 },
      params: { tier: 1 },
    });
    expect(measureOf(state, 'alert')).toMatchObject({ level: 1, rung: 5, params: { level: 1 } });
    expect(standing(state, 'strain', NOR) - standing(before, 'strain', NOR)).toBeCloseTo(-0.2, 5);
  });
  it('ends it, and lets it stand again as it stood', () => {
    const before = pressed();
    const { id } = measureOf(before, 'alert');
    const ended = made(before, ruling([{ kind: 'measure', measure: id, to: 0 }]));
    expect(ended.measures.some((one) => one.id === id)).toBe(false);
    const again = made(ended, ruling([{ kind: 'measure-again', measure: id }]));
    expect(measureOf(again, 'alert')).toEqual(measureOf(before, 'alert'));
    expect(again.quantities.strain).toEqual(before.quantities.strain);
    expect(refusal(again, ruling([{ kind: 'measure-again', measure: id }]))).toBe(
      'unknown-measure matters.0.measure',
    );
  });
  it('refuses a degree that it does not have', () => {
    const { id } = measureOf(pressed(), 'alert');
    const at = (to: number) => refusal(pressed(), ruling([{ kind: 'measure', measure: id, to }]));
    expect(at(4)).toBe('out-of-range matters.0.to');
    expect(at(1.5)).toBe('bad-field matters.0.to');
  });
  it('tells nobody of a secret measure who could not see it stand', () => {
    const state = resolved(wealthy(), {
      NOR: [order('proxy', { target: KES, step: 'back' })],
    });
    const { id } = measureOf(state, 'proxy');
    const end = made(state, ruling([{ kind: 'measure', measure: id, to: 0 }]));
    const facts = added(state, end).filter(({ kind }) => kind === 'fact');
    expect(facts.map(({ audience }) => audience)).not.toContain('all');
  });
  it('shows the same to whoever it is kept from, whatever its reason', () => {
    const before = pressed();
    const { id } = measureOf(before, 'alert');
    const end = (said: string): State =>
      made(
        before,
        ruling([{ kind: 'measure', measure: id, to: 1 }], { reason: said, audience: 'control' }),
      );
    for (const viewer of everybody)
      expect(seen(end('one reason to do so'), viewer)).toBe(seen(end('another, for once'), viewer));
  });
});

describe('R-Ruling on how it ended', () => {
  const over = (): State => {
    const closed = engine.close(opened());
    if (!closed.ok) throw new Error('not closed');
    return after(opened(), closed.value);
  };
  it('puts another finding beside the engine’s, and leaves the scores', () => {
    const state = made(over(), ruling([{ kind: 'outcome', to: 'partial' }]));
    expect(state.outcome).toEqual({ ...over().outcome, class: 'partial' });
  });
  it('comes alone, and not before the end', () => {
    expect(refusal(opened(), ruling([{ kind: 'outcome', to: 'partial' }]))).toBe(
      'crisis-not-over matters',
    );
    expect(refusal(over(), ruling([{ kind: 'outcome', to: 'partial' }, support(3)]))).toBe(
      'crisis-over matters',
    );
  });
});

describe('an act that a seat argued', () => {
  const argued = (odds: number, seed = 'dice') => ({
    argued: { seat: KES, turn: 1, ordinal: 1, odds, dice: { seed, salt: '0' } },
  });
  const drawOf = (state: State) => {
    const found = state.ledger.flat().find((one) => one.kind === 'draw' && one.rule === 'R-Ruling');
    return found?.kind === 'draw' ? found : null;
  };
  it('comes about where the draw hits and not where it misses, on record both times', () => {
    const sure = made(opened(), ruling([support(33)], argued(1)));
    expect(standing(sure, 'support', NOR)).toBe(33);
    expect(drawOf(sure)).toMatchObject({ hit: true, key: '1/R-Ruling/KES/1' });
    const never = made(opened(), ruling([support(33)], argued(0)));
    expect(never.quantities).toEqual(opened().quantities);
    expect(drawOf(never)?.hit).toBe(false);
    expect(added(opened(), never).map(({ kind }) => kind)).toEqual(['draw', 'ruling']);
  });
  it('draws the same whenever it is ruled on, and something else from other dice', () => {
    const one = drawOf(made(opened(), ruling([], argued(0.5))))?.value;
    const later = drawOf(made(resolved(opened()), ruling([], argued(0.5))))?.value;
    expect(later).toBe(one);
    expect(drawOf(made(opened(), ruling([], argued(0.5, 'other'))))?.value).not.toBe(one);
  });
  it('leads back from what it changed to the odds', () => {
    const state = made(opened(), ruling([support(33)], argued(1)));
    const change = added(opened(), state).find(({ kind }) => kind === 'change');
    if (change === undefined) throw new Error('no change');
    const why = engine.explain(state, change.id, { kind: 'seat', seat: NOR });
    const behind = why.kind === 'known' ? why.because[0] : undefined;
    expect(behind).toMatchObject({ entry: { kind: 'ruling' } });
    expect(behind?.kind === 'known' && behind.because[0]).toMatchObject({
      entry: { kind: 'draw' },
    });
  });
});

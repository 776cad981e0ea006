import { engine, entryIdFrom } from '@convoy/engine';
import type { Entry, State, TruthSection } from '@convoy/engine';
import { strait } from '@convoy/engine/testing';
import { describe, expect, it } from 'vitest';
import { audienceDraft, audienceOf, everybody } from './audience.ts';
import {
  degreesOf,
  draftBack,
  draftFromEntry,
  draftOf,
  figuresOf,
  firstDraft,
  kindsOf,
  matterOf,
  measuresOf,
  withFigure,
} from './matters.ts';
import type { Ground } from './matters.ts';

const chance = { seed: 'a fixed seed', salt: '' };
const alert = {
  ...{ instrument: 'alert', params: { level: 2, towards: 'KES' }, rationale: '', meant: null },
};
const opened = engine.open(strait, 'short');
const played: State = engine.evolve(opened, engine.resolve(opened, { NOR: [alert] }, chance));
const truthOf = (state: State): TruthSection => {
  const { truth } = engine.view(state, { kind: 'control' });
  if (truth === null) throw new Error('Control sees the truth');
  return truth;
};
const ground: Ground = { truth: truthOf(played), outcome: null };
const alertId = measuresOf(ground).find(({ instrument }) => instrument === 'alert')?.id ?? '';

describe('what a ruling sets', () => {
  it('begins with a seat’s figure, and with the finding once the crisis is over', () => {
    expect(matterOf(ground, firstDraft(ground))).toBeNull();
    expect(kindsOf(ground)).not.toContain('outcome');
    const over: Ground = { ...ground, outcome: 'failure' };
    expect(kindsOf(over)).toEqual(['outcome']);
    expect(matterOf(over, { ...firstDraft(over), to: 'partial' })).toEqual({
      kind: 'outcome',
      to: 'partial',
    });
  });
  it('takes figures as people type them, within the range', () => {
    const trust = withFigure(ground, draftOf(ground, 'between'), 'trust');
    const to = (typed: string) => {
      const matter = matterOf(ground, { ...trust, to: typed });
      return matter?.kind === 'quantity' ? matter.to : null;
    };
    expect([to('−12,5'), to(' 7 '), to('101'), to('much'), to('')]).toEqual([
      ...[-12.5, 7, null, null, null],
    ]);
    expect(figuresOf(ground, trust)).toContain('tension');
  });
  it('offers the other degrees of a measure', () => {
    const measure = measuresOf(ground).find(({ id }) => id === alertId);
    expect(measure && degreesOf(measure)).toEqual([1, 3]);
    const draft = { ...draftOf(ground, 'measure'), measure: alertId };
    expect(matterOf(ground, draft)).toBeNull();
    expect(matterOf(ground, { ...draft, to: '0' })).toEqual({
      ...{ kind: 'measure', measure: alertId, to: 0 },
    });
  });
});

describe('a line of the ledger', () => {
  const entries: readonly Entry[] = played.ledger.flat();
  it('leads to what it is about', () => {
    const act = entries.find((entry) => entry.kind === 'act');
    const change = entries.find((entry) => entry.kind === 'change' && entry.quantity === 'tension');
    if (act === undefined || change === undefined) throw new Error('nothing happened');
    expect(draftFromEntry(ground, act)).toMatchObject({ kind: 'measure', measure: alertId });
    expect(draftFromEntry(ground, change)).toMatchObject({ kind: 'between', quantity: 'tension' });
  });
  it('leads nowhere where nothing is set by it', () => {
    const opening = entries.find(
      (entry) => entry.kind === 'fact' && entry.fact.type === 'turn.opened',
    );
    if (opening === undefined) throw new Error('no opening');
    expect(draftFromEntry(ground, opening)).toBeNull();
    expect(opening.id).not.toBe(entryIdFrom(''));
  });
});

describe('taking a ruling back', () => {
  it('gives a figure its difference back, whatever has come since, within the range', () => {
    const { support } = ground.truth.quantities;
    const now = (support['NOR'] ?? 0) / 1_000_000;
    const line = { kind: 'quantity', quantity: 'support', subject: 'NOR' } as const;
    const back = draftBack(ground, { ...line, from: 60, engine: 60, to: 50 });
    expect(Number(back.to)).toBeCloseTo(now + 10, 1);
    expect(draftBack(ground, { ...line, from: 100, engine: 100, to: 0 }).to).toBe('100');
  });
  it('sets a measure as it was, or lets it stand again', () => {
    const measure = measuresOf(ground).find(({ id }) => id === alertId);
    if (measure === undefined) throw new Error('no alert');
    const line = { kind: 'measure', measure: measure.id, of: measure, engine: 3 } as const;
    expect(draftBack(ground, { ...line, from: 3, to: 2 }).to).toBe('3');
    const gone: Ground = { ...ground, truth: { ...ground.truth, measures: [] } };
    const again = draftBack(gone, { ...line, from: 3, to: 0 });
    expect(matterOf(gone, again)).toEqual({ kind: 'measure-again', measure: measure.id });
  });
});

describe('who sees it', () => {
  const actors = engine.view(played, { kind: 'control' }).board.actors;
  it('is everybody, a camp, chosen seats, or control alone', () => {
    expect(audienceOf(everybody, actors)).toBe('all');
    const camp = audienceOf({ ...everybody, kind: 'camp', camp: 'coalition' }, actors);
    expect(camp).toEqual(actors.filter((one) => one.camp === 'coalition').map(({ id }) => id));
    expect(audienceOf({ ...everybody, kind: 'seats' }, actors)).toBeNull();
    const [first] = actors;
    const chosen = first === undefined ? 'all' : [first.id];
    expect(audienceOf(audienceDraft(chosen), actors)).toEqual(chosen);
    expect(audienceOf(audienceDraft('control'), actors)).toBe('control');
  });
});

import { describe, expect, it } from 'vitest';
import type { PaperAct } from '../acts.ts';
import { engine } from '../engine.ts';
import type { ActorId } from '../ids.ts';
import type { State } from '../state/state.ts';
import { answered, propose, sent } from '../testing/joint-paper.ts';
import { ALD, KES, LIG, NOR, filed, opened, resolved } from '../testing/play.ts';
import type { Viewer } from '../view/types.ts';

const seat = (id: ActorId): Viewer => ({ kind: 'seat', seat: id });
const outside = (inside: readonly ActorId[]): readonly Viewer[] => [
  ...[NOR, ALD, KES, LIG].filter((id) => !inside.includes(id)).map(seat),
  { kind: 'public' },
];

/** What every seat outside could try, and what it is told. */
const refusals = (state: State, by: Viewer, acts: readonly PaperAct[]): unknown =>
  by.kind === 'seat' ? acts.map((act) => engine.negotiate(state, by.seat, act)) : null;

const ballot = (stance: 'yes' | 'no'): PaperAct => ({
  ...{ type: 'ballot.cast', institution: LIG, sponsor: NOR, stance },
});
const ask: PaperAct = { type: 'consent.ask', asset: 'airfields', note: 'SENTINEL' };

describe('joint paper is known to those it is for', () => {
  const drafted = filed(opened(), NOR, propose({ title: 'SENTINEL', asked: [ALD] }));
  const signed = filed(drafted, ALD, answered(drafted, { reason: 'SENTINEL' }));
  const ready = filed(signed, NOR, sent(signed));
  const requested = filed(opened(), NOR, ask);
  const voted = filed(opened(), ALD, ballot('no'));

  it.each([
    ['a draft', drafted, [NOR, ALD]],
    ['an answer', signed, [NOR, ALD]],
    ['a package that was sent', ready, [NOR, ALD]],
    ['a request for consent', requested, [NOR, ALD]],
    ['a ballot', voted, [ALD]],
  ] as const)('%s leaves all others’ views and refusals as they were', (_, state, inside) => {
    const acts: readonly PaperAct[] = [answered(drafted), sent(drafted)];
    for (const viewer of outside(inside)) {
      expect(engine.view(state, viewer)).toEqual(engine.view(opened(), viewer));
      expect(refusals(state, viewer, acts)).toEqual(refusals(opened(), viewer, acts));
      expect(JSON.stringify(engine.view(state, viewer))).not.toContain('SENTINEL');
    }
    expect(JSON.stringify(engine.view(state, { kind: 'control' }))).not.toBe(
      JSON.stringify(engine.view(opened(), { kind: 'control' })),
    );
  });

  it('a ballot shows nowhere before it is counted, not even to its sponsor', () => {
    const other = filed(opened(), ALD, ballot('yes'));
    for (const viewer of outside([ALD]))
      expect(engine.view(resolved(other), viewer)).toEqual(engine.view(resolved(voted), viewer));
  });

  it('once bound everybody knows the terms, and nobody the words behind them', () => {
    const bound = resolved(ready);
    const seen = engine.view(bound, seat(KES));
    expect(seen.paper.packages[0]?.terms.title).toBe('SENTINEL');
    expect(seen.paper.packages[0]?.answers[ALD]?.reason).toBe('');
    expect(engine.view(bound, seat(NOR)).paper.packages[0]?.answers[ALD]?.reason).toBe('SENTINEL');
  });

  it('what the members reckon of each other’s weariness stays theirs', () => {
    const bound = resolved(ready);
    const cohesion = (state: State): number =>
      engine.view(state, seat(KES)).paper.packages[0]?.totals.cohesion ?? 0;
    const fatigue = { ...bound.quantities.fatigue, [NOR]: 77_000_000, [ALD]: 66_000_000 };
    const weary = { ...bound, quantities: { ...bound.quantities, fatigue } };
    expect(cohesion(weary)).toBe(cohesion(bound));
  });
});

describe('the sequence in which answers arrive', () => {
  it('of two seats changes nothing', () => {
    const start = filed(opened(), NOR, propose());
    const acts: readonly (readonly [ActorId, PaperAct])[] = [
      [ALD, ballot('yes')],
      [NOR, ask],
      [ALD, answered(start, { stance: 'ask', reason: 'why?' })],
      [KES, ballot('no')],
    ];
    const file = (order: readonly number[]): State =>
      order.reduce((state, at) => {
        const next = acts[at];
        return next === undefined ? state : filed(state, next[0], next[1]);
      }, start);
    const first = file([0, 1, 2, 3]);
    expect(JSON.stringify(file([3, 1, 0, 2]))).toBe(JSON.stringify(first));
    expect(JSON.stringify(file([1, 3, 0, 2]))).toBe(JSON.stringify(first));
  });

  it('of one seat is kept: its last word counts', () => {
    const once = filed(opened(), ALD, ballot('yes'));
    const twice = filed(once, ALD, ballot('no'));
    expect(twice.ballots).toMatchObject([{ stance: 'no' }]);
    expect(filed(twice, ALD, ballot('yes')).ballots).toMatchObject([{ stance: 'yes' }]);
    const row = twice.ledger[1] ?? [];
    const replayed = engine.evolve(opened(), {
      ...{ type: 'negotiated', turn: 1 },
      entries: row.filter(({ moment }) => moment === 'paper'),
    });
    expect(replayed.ballots).toEqual(twice.ballots);
  });
});

import { demandId, engine, issueId, offerId } from '@convoy/engine';
import type { ActorId, Order, PaperAct, State } from '@convoy/engine';
import { strait } from '@convoy/engine/testing';
import { describe, expect, it } from 'vitest';
import { ALD, KES, NOR } from '../testing/given.ts';
import { conflictsIn, ownNotes } from './conflicts.ts';

const order = (instrument: string, params: Order['params'] = {}): Order => ({
  ...{ instrument, params, rationale: '', meant: null },
});
const strike = (target: ActorId): Order => order('strike', { target, issue: 'passage' });
const start = engine.open(strait, 'short');
const rich = {
  ...start,
  quantities: { ...start.quantities, influence: { ...start.quantities.influence, NOR: 20e6 } },
};
const paper = (state: State, seat: ActorId, act: PaperAct): State => {
  const made = engine.negotiate(state, seat, act);
  if (!made.ok) throw new Error(JSON.stringify(made.refusals));
  return engine.evolve(state, made.value);
};
const resolved = (state: State, orders: Readonly<Record<string, readonly Order[]>>): State =>
  engine.evolve(state, engine.resolve(state, orders, { seed: 'conflicts', salt: '' }));

/** Codes at every order, in the sequence of the sets. */
const codes = (
  state: State,
  sets: readonly (readonly [ActorId, readonly Order[]])[],
): readonly (readonly string[])[] => {
  const find = conflictsIn(
    state,
    sets.map(([seat, orders]) => ({ seat, orders })),
  );
  return sets.flatMap(([seat, orders]) =>
    orders.map((_, at) => find(seat, at).map(({ code }) => code)),
  );
};

const offer: PaperAct = {
  type: 'offer.make',
  terms: {
    ...{ to: KES, demand: null, clauses: [{ by: KES, issue: issueId('passage'), to: 60 }] },
    ...{ private: true, lock: 1, verification: 'declared', expires: 3, sayFrom: '', sayTo: '' },
  },
};
const demand = order('demand', {
  ...{ to: KES, issue: 'passage', position: 80, deadline: 4, threat: 'none', wayOut: true },
});

describe('an order against the paper on the table', () => {
  it('is none where the table is empty', () => {
    expect(codes(start, [[NOR, [strike(KES)]]])).toEqual([[]]);
  });
  it('hits somebody to whom one’s own offer lies open, and more so once it is accepted', () => {
    const open = paper(start, NOR, offer);
    expect(codes(open, [[NOR, [strike(KES)]]])).toEqual([['against-own-offer']]);
    const taken = paper(open, KES, {
      ...{ type: 'offer.accept', offer: open.offers[0]?.id ?? offerId('none'), reason: '' },
    });
    const sets = [
      [NOR, [strike(KES)]],
      [KES, [strike(NOR)]],
    ] as const;
    expect(codes(taken, sets)).toEqual([
      ['hits-who-accepted', 'both-raise'],
      ['hits-who-accepted', 'both-raise'],
    ]);
    expect(codes(taken, [[ALD, [strike(KES)]]])).toEqual([[]]);
  });
  it('comes before the time that one’s own demand leaves', () => {
    const demanded = resolved(start, { NOR: [demand] });
    expect(demanded.demands).toHaveLength(1);
    expect(codes(demanded, [[NOR, [strike(KES)]]])).toEqual([['before-own-deadline']]);
    expect(codes(demanded, [[ALD, [strike(KES)]]])).toEqual([[]]);
    const late = { ...demanded, turn: 4 };
    expect(codes(late, [[NOR, [strike(KES)]]])).toEqual([[]]);
  });
  it('eases while one’s own demand is unmet', () => {
    const embargoed = resolved(rich, {
      NOR: [demand, order('deployment', { towards: KES, level: 1 })],
    });
    const own = embargoed.measures.find(({ by, layer }) => by === NOR && layer === 'military');
    const ease = order('stand-down', { measure: own?.id ?? '' });
    expect(own).toBeDefined();
    expect(codes(embargoed, [[NOR, [ease]]])).toEqual([['eases-before-met']]);
    const issued = embargoed.demands[0]?.id ?? demandId('none');
    const met = {
      ...embargoed,
      demands: embargoed.demands.map((one) =>
        one.id === issued ? { ...one, status: 'partly-met' as const } : one,
      ),
    };
    expect(codes(met, [[NOR, [ease]]])).toEqual([[]]);
  });
  it('waits for an owner who was asked and has not said yes', () => {
    const asked = paper(start, ALD, { type: 'consent.ask', asset: 'overflight', note: '' });
    const deploy = order('deployment', { towards: KES, level: 1 });
    const find = conflictsIn(asked, [{ seat: ALD, orders: [deploy] }]);
    expect(find(ALD, 0)).toEqual([
      { code: 'consent-waits', detail: { by: 'LIG', status: 'asked' }, other: null },
    ]);
    expect(codes(start, [[ALD, [deploy]]])).toEqual([[]]);
  });
});

describe('orders of two seats', () => {
  it('pull apart where fellows press and help the same', () => {
    const ban = order('targeted-sanctions', { target: KES, tier: 2 });
    const aid = order('aid', { to: KES, size: 1 });
    expect(
      codes(start, [
        [NOR, [ban]],
        [ALD, [ban]],
      ]),
    ).toEqual([[], []]);
    const find = conflictsIn(start, [
      { seat: NOR, orders: [strike(KES)] },
      { seat: ALD, orders: [order('address', { line: 'resolve' }), aid] },
    ]);
    expect(find(NOR, 0)).toEqual([
      {
        code: 'fellows-pull-apart',
        detail: { by: ALD, target: KES },
        other: { seat: ALD, order: 1 },
      },
    ]);
    expect(find(ALD, 0)).toEqual([]);
  });
  it('meet at sea, and hit who complies', () => {
    const sets = [
      [NOR, [order('quarantine', { target: KES })]],
      [ALD, [order('escort', { through: NOR, of: KES })]],
    ] as const;
    expect(codes(start, sets)).toEqual([['meets-escort'], ['meets-escort']]);
    const demanded = resolved(start, { NOR: [demand] });
    const give = order('comply', { issue: 'passage', step: 1 });
    const fields = ['before-own-deadline', 'hits-who-complies'];
    const both = codes({ ...demanded }, [
      [NOR, [strike(KES)]],
      [KES, [give]],
    ]);
    expect(both[0]).toEqual(fields);
  });
  it('are none of an order whose fields do not fit', () => {
    expect(codes(start, [[NOR, [order('strike', { target: 7 }), order('nothing')]]])).toEqual([
      [],
      [],
    ]);
  });
});

it('passes on what the seat itself was told, and no other note', () => {
  const note = (code: string, detail = {}) => ({
    ...{ order: 1, level: 'conflict' as const, code, detail },
  });
  expect(ownNotes(NOR, [note('same-twice', { other: 0 }), note('something-new')], 1)).toEqual([
    { code: 'same-twice', detail: { other: 0 }, other: { seat: NOR, order: 0 } },
  ]);
  expect(ownNotes(NOR, [note('same-twice', { other: 0 })], 0)).toEqual([]);
});

import { issueId } from '@convoy/engine';
import { describe, expect, it } from 'vitest';
import { ann, asks, bob, cyd, did, eve, gist, KES, NOR, rally, next } from '../testing/given.ts';
import { dan, delegation, fay, gil } from '../testing/four.ts';
import type { TableState } from '../state/state.ts';
import { commandSchema } from './commands.ts';

const team = (state: TableState) => {
  const found = state.teams[NOR];
  if (found === undefined) throw new Error('no team');
  return found;
};
const add = {
  type: 'suggestion.make',
  turn: 1,
  reason: 'They watch us',
  about: { kind: 'add', order: rally },
} as const;

describe('role.choose', () => {
  it('gives and takes a label of one’s own', () => {
    const state = did(delegation(), cyd, { type: 'role.choose', role: 'Defence' });
    expect(team(state).roles).toEqual({ cyd: 'Defence' });
    expect(team(did(state, cyd, { type: 'role.choose', role: null })).roles).toEqual({});
    expect(team(did(state, cyd, { type: 'seat.leave' })).roles).toEqual({});
    expect(gist(asks(state, eve, { type: 'role.choose', role: 'Press' }))).toBe('no-seat');
    const long = commandSchema.safeParse({ type: 'role.choose', role: 'x'.repeat(33) });
    expect(long.error?.issues[0]?.path).toEqual(['role']);
  });
});

describe('pen.ask', () => {
  it('shows a wish until it is granted or taken back', () => {
    const asked = did(delegation(), dan, { type: 'pen.ask', on: true });
    expect(team(asked).asked).toEqual([dan]);
    expect(team(did(asked, dan, { type: 'pen.ask', on: false })).asked).toEqual([]);
    const passed = did(asked, bob, { type: 'pen.pass', person: dan });
    expect(team(passed)).toMatchObject({ asked: [], penBy: 'passed' });
    expect(gist(asks(asked, bob, { type: 'pen.ask', on: true }))).toBe('pen-is-yours');
  });
  it('tells a pen that control moved from one that was taken', () => {
    const given = did(delegation(), ann, { type: 'pen.pass', person: fay });
    expect(team(given).penBy).toBe('control');
    const taken = did(delegation(), cyd, { type: 'pen.take' }, { present: [cyd] });
    expect(team(taken).penBy).toBe('taken');
  });
});

describe('suggestions', () => {
  it('are kept with their answer', () => {
    const made = did(did(delegation(), cyd, add), dan, {
      ...{ type: 'suggestion.make', turn: 1, reason: 'Too loud' },
      about: { kind: 'remove', line: rally },
    });
    const both = did(
      did(made, bob, { type: 'suggestion.settle', turn: 1, n: 1, take: true, note: '' }),
      bob,
      { type: 'suggestion.settle', turn: 1, n: 2, take: false, note: 'We need it' },
    );
    expect(team(both).suggestions.map(({ settled }) => settled)).toEqual([
      { taken: true, note: '', person: bob },
      { taken: false, note: 'We need it', person: bob },
    ]);
  });
  it('come from those without the pen, and are answered by it, once', () => {
    expect(gist(asks(delegation(), bob, add))).toBe('pen-is-yours');
    expect(gist(asks(delegation(), eve, add))).toBe('no-seat');
    expect(gist(asks(delegation(), cyd, { ...add, turn: 2 }))).toBe('wrong-turn turn');
    const settle = { type: 'suggestion.settle', turn: 1, n: 1, take: true, note: '' } as const;
    const made = did(delegation(), cyd, add);
    expect(gist(asks(made, cyd, settle))).toBe('not-your-pen');
    expect(gist(asks(made, bob, { ...settle, n: 2 }))).toBe('no-suggestion n');
    expect(gist(asks(did(made, bob, settle), bob, settle))).toBe('no-suggestion n');
    const locked = did(made, bob, { type: 'orders.lock', turn: 1, orders: [], forecast: null });
    expect(gist(asks(locked, bob, settle))).toBe('already-locked');
    expect(gist(asks(locked, cyd, add))).toBe('already-locked');
  });
  it('name orders that there are, and give a reason', () => {
    const order = { ...rally, instrument: 'wish' };
    const wish = { ...add, about: { kind: 'add', order } } as const;
    expect(gist(asks(delegation(), cyd, wish))).toBe('orders-refused about.order');
    const mute = commandSchema.safeParse({ ...add, reason: ' ' });
    expect(mute.error?.issues[0]?.path).toEqual(['reason']);
  });
  it('do not flood the pen', () => {
    let state = delegation();
    for (let count = 0; count < 30; count += 1) state = did(state, cyd, add);
    expect(gist(asks(state, dan, add))).toBe('too-many-suggestions');
  });
});

describe('paper.advise', () => {
  it('is about an offer that waits on the seat, and about nothing else', () => {
    const offer = did(delegation(), gil, {
      ...{ type: 'paper.act', turn: 1 },
      act: {
        type: 'offer.make',
        terms: {
          ...{ to: NOR, demand: null, private: true, lock: 1, verification: 'declared' },
          clauses: [{ by: KES, issue: issueId('passage'), to: 60 }],
          ...{ expires: 2, sayFrom: '', sayTo: '' },
        },
      },
    });
    const id = offer.world.offers[0]?.id ?? '';
    const yes = {
      type: 'paper.advise',
      paper: 'offer',
      answer: 'yes',
      ...{ turn: 1, id, reason: 'Cheap' },
    } as const;
    expect(team(did(offer, cyd, yes)).advice).toMatchObject([{ person: cyd, answer: 'yes' }]);
    expect(gist(asks(offer, gil, yes))).toBe('unknown-paper id');
    expect(gist(asks(offer, cyd, { ...yes, id: 'offer-9' }))).toBe('unknown-paper id');
  });
});

describe('dissent.record', () => {
  const no = { type: 'dissent.record', turn: 1, reason: 'It will not hold' } as const;
  it('needs locked orders, or those of the turn before', () => {
    expect(gist(asks(delegation(), fay, no))).toBe('not-locked');
    const locked = did(delegation(), bob, {
      ...{ type: 'orders.lock', turn: 1, orders: [], forecast: null },
    });
    expect(team(did(locked, fay, no)).dissents).toEqual([
      { turn: 1, person: fay, reason: 'It will not hold' },
    ]);
    let second = did(locked, ann, { type: 'phase.advance', turn: 1 });
    second = did(second, ann, { type: 'turn.publish', turn: 1 });
    expect(second.turn).toBe(2);
    expect(gist(asks(second, fay, no))).toEqual(['dissent.recorded']);
    expect(gist(asks(second, fay, { ...no, turn: 2 }))).toBe('not-locked');
    expect(gist(asks(second, eve, no))).toBe('no-seat');
  });
});

describe('the pen at work', () => {
  it('leaves the draft with whose lines it holds', () => {
    const drafts = { [NOR]: { turn: 1, orders: [rally] } };
    const passed = asks(delegation(), bob, { type: 'pen.pass', person: cyd }, { drafts });
    expect(gist(passed)).toEqual(['draft.left', 'pen.moved']);
    const after = did(delegation(), bob, { type: 'pen.pass', person: cyd }, { drafts });
    const locked = did(after, cyd, {
      ...{ type: 'orders.lock', turn: 1, orders: [rally], forecast: null },
    });
    const resolved = next(locked, {
      ...{ by: 'person', person: ann },
      command: { type: 'turn.resolve', turn: 1 },
    });
    expect(team(resolved).past).toEqual([
      { turn: 1, lines: [{ person: bob, order: rally }], holders: [bob, cyd] },
    ]);
  });
});

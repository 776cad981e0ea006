import { issueId } from '@convoy/engine';
import type { PaperAct } from '@convoy/engine';
import { describe, expect, it } from 'vitest';
import { commandSchema } from './commands.ts';
import {
  ALD,
  ann,
  asks,
  bob,
  cyd,
  did,
  eve,
  gist,
  KES,
  LIG,
  NOR,
  playing,
  rally,
  room,
  next,
  when,
} from '../testing/given.ts';

const lock = { type: 'orders.lock', turn: 1, orders: [rally], forecast: null } as const;
const unknown = { ...rally, instrument: 'wish' };

describe('orders.lock', () => {
  it('carries the orders, and counts when it is empty', () => {
    expect(did(playing(), ann, lock).seats[NOR]?.lock).toMatchObject({
      turn: 1,
      person: ann,
      orders: [rally],
    });
    expect(did(playing(), ann, { ...lock, orders: [] }).seats[NOR]?.lock?.orders).toEqual([]);
  });
  it('may carry a guess of where the ladder will stand', () => {
    const parsed = commandSchema.parse({ type: 'orders.lock', turn: 1, orders: [] });
    expect(parsed).toMatchObject({ forecast: null });
    const guess = { ...lock, forecast: 'higher' } as const;
    expect(did(playing(), ann, guess).seats[NOR]?.lock?.forecast).toBe('higher');
    const wrong = commandSchema.safeParse({ ...guess, forecast: 'sideways' });
    expect(wrong.error?.issues[0]?.path).toEqual(['forecast']);
  });
  it('needs the pen, an open order phase, the right turn and orders that pass the check', () => {
    expect(gist(asks(playing(), eve, lock))).toBe('no-seat');
    expect(gist(asks(playing(), ann, { ...lock, turn: 2 }))).toBe('wrong-turn turn');
    expect(gist(asks(did(playing(), ann, lock), ann, lock))).toBe('already-locked');
    expect(gist(asks(playing(), ann, { ...lock, orders: [rally, unknown] }))).toBe(
      'orders-refused orders.1.instrument',
    );
    expect(gist(asks(room(), ann, lock))).toBe('no-seat');
    const brief = playing({ schedule: { brief: null, negotiate: 0, order: null } });
    expect(gist(asks(brief, ann, lock))).toBe('wrong-phase');
    const taken = did(playing(), ann, { type: 'seat.give-to-bot', seat: ALD });
    expect(gist(asks(taken, bob, lock))).toBe('seat-taken-by-bot');
  });
  it('resolves the turn with the last of all', () => {
    let state = next(playing(), {
      by: 'bot',
      seat: LIG,
      act: { type: 'orders', orders: [], reasons: [] },
    });
    state = did(did(state, ann, lock), bob, { ...lock, orders: [] });
    expect(state.turn).toBe(1);
    state = did(state, cyd, { ...lock, orders: [] });
    expect(state).toMatchObject({ turn: 2, published: 1, phase: 'order' });
    expect(state.history[0]?.orders).toMatchObject({ NOR: [rally], ALD: [], KES: [], LIG: [] });
    expect(state.seats[NOR]?.lock).toBeNull();
  });
});

describe('orders.unlock', () => {
  it('opens a lock until the resolution', () => {
    const locked = did(playing(), ann, lock);
    expect(did(locked, ann, { type: 'orders.unlock', turn: 1 }).seats[NOR]?.lock).toBeNull();
    expect(gist(asks(playing(), ann, { type: 'orders.unlock', turn: 1 }))).toBe('not-locked');
    expect(gist(asks(locked, bob, { type: 'orders.unlock', turn: 1 }))).toBe('not-locked');
    expect(gist(asks(locked, ann, { type: 'orders.unlock', turn: 3 }))).toBe('wrong-turn turn');
  });
});

describe('the deadline', () => {
  const timed = { advance: 'clock', schedule: { brief: 0, negotiate: 0, order: 60 } } as const;
  const late = 1_700_000_060_000;
  it('uses the last draft where it would have been accepted, and nothing where not', () => {
    const drafts = {
      [NOR]: { turn: 1, orders: [rally] },
      [ALD]: { turn: 1, orders: [unknown] },
      [KES]: { turn: 0, orders: [rally] },
    };
    const state = next(playing(timed), { by: 'clock' }, { now: late, drafts });
    expect(state.history[0]?.orders).toMatchObject({ NOR: [rally], ALD: [], KES: [] });
  });
  it('prefers what was locked to a later draft', () => {
    const locked = did(playing(timed), ann, { ...lock, orders: [] });
    const drafts = { [NOR]: { turn: 1, orders: [rally] } };
    const state = next(locked, { by: 'clock' }, { now: late, drafts });
    expect(state.history[0]?.orders[NOR]).toEqual([]);
  });
  it('uses no draft of people whose seat a bot keeps', () => {
    const given = did(playing(timed), ann, { type: 'seat.give-to-bot', seat: ALD });
    const drafts = { [ALD]: { turn: 1, orders: [rally] } };
    expect(next(given, { by: 'clock' }, { now: late, drafts }).history[0]?.orders[ALD]).toEqual([]);
  });
});

describe('paper.act', () => {
  const act: PaperAct = {
    type: 'offer.make',
    terms: {
      to: KES,
      demand: null,
      clauses: [{ by: KES, issue: issueId('passage'), to: 60 }],
      private: true,
      lock: 1,
      verification: 'declared',
      expires: 2,
      sayFrom: '',
      sayTo: '',
    },
  };
  const offer = { type: 'paper.act', turn: 1, act } as const;
  it('reaches the world at once', () => {
    const state = did(playing(), ann, offer);
    expect(state.world.offers).toHaveLength(1);
    expect(state.shown).toBe(state.world);
  });
  it('names what the engine refused', () => {
    const self = { ...offer, act: { ...act, terms: { ...act.terms, to: NOR } } };
    const refused = asks(playing(), ann, self);
    expect(refused.ok ? [] : refused.refusal.because.length).toBeGreaterThan(0);
    expect(gist(refused)).toMatch(/^paper-refused act/);
    expect(gist(asks(playing(), ann, { ...offer, turn: 4 }))).toBe('wrong-turn turn');
    expect(gist(asks(playing(), eve, offer))).toBe('no-seat');
  });
});

describe('bots', () => {
  const orders = (seat: typeof LIG) =>
    ({ by: 'bot', seat, act: { type: 'orders', orders: [], reasons: [] } }) as const;
  it('may decide again while orders are open, for seats that are theirs', () => {
    const once = next(playing(), orders(LIG));
    expect(gist(when(once, orders(LIG)))).toEqual(['bot.reasoned', 'orders.locked']);
    expect(gist(when(playing(), orders(NOR)))).toBe('not-allowed');
    expect(gist(when(room(), orders(LIG)))).toBe('not-allowed');
  });
});

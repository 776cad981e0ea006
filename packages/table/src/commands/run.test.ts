import { injectId } from '@convoy/engine';
import { describe, expect, it } from 'vitest';
import {
  ann,
  asks,
  bob,
  cyd,
  did,
  gist,
  KES,
  LIG,
  NOR,
  noon,
  playing,
  rally,
  room,
  next,
  when,
} from '../testing/given.ts';

const clocked = { advance: 'clock', schedule: { brief: 60, negotiate: 0, order: 120 } } as const;
const byHand = { advance: 'control', controlled: false } as const;
const controlled = () => {
  const people = [
    [ann, 'control'],
    [bob, 'player'],
    [cyd, 'player'],
  ] as const;
  const one = did(room({ controlled: true, advance: 'control' }, people), bob, {
    type: 'seat.claim',
    seat: NOR,
  });
  return did(did(one, cyd, { type: 'seat.claim', seat: KES }), ann, { type: 'room.start' });
};

describe('room.start', () => {
  it('gives empty seats to bots and enters the first phase that is not skipped', () => {
    const state = playing();
    expect(state).toMatchObject({ phase: 'order', turn: 1 });
    expect(state.seats[LIG]?.keeper).toBe('bot');
    expect(playing(clocked)).toMatchObject({ phase: 'brief', clock: { endsAt: noon + 60_000 } });
  });
  it('is for the host, once', () => {
    expect(gist(asks(room(), bob, { type: 'room.start' }))).toBe('not-allowed');
    expect(gist(asks(playing(), ann, { type: 'room.start' }))).toBe('already-started');
  });
});

describe('advice.set', () => {
  it('is control’s, at any time until the end, and known to all', () => {
    const off = did(controlled(), ann, { type: 'advice.set', on: false });
    expect(off.advice).toBe(false);
    expect(asks(off, ann, { type: 'advice.set', on: false })).toEqual({ ok: true, events: [] });
    expect(did(off, ann, { type: 'advice.set', on: true }).advice).toBe(true);
    expect(gist(asks(controlled(), bob, { type: 'advice.set', on: false }))).toBe('not-allowed');
    expect(gist(asks(playing(), ann, { type: 'advice.set', on: false }))).toBe('not-allowed');
    const ended = did(controlled(), ann, { type: 'room.end' });
    expect(gist(asks(ended, ann, { type: 'advice.set', on: false }))).toBe('room-over');
  });
  it('begins as the room was opened', () => {
    expect(room({ advice: false }).advice).toBe(false);
    expect(room().advice).toBe(true);
  });
});

describe('phase.advance', () => {
  it('goes on by hand, from brief to orders to the next turn', () => {
    const orders = did(playing(clocked), ann, { type: 'phase.advance', turn: 1 });
    expect(orders.phase).toBe('order');
    const next = did(orders, ann, { type: 'phase.advance', turn: 1 });
    expect(next).toMatchObject({ phase: 'brief', turn: 2, published: 1 });
  });
  it('names its turn, its right and its time', () => {
    expect(gist(asks(playing(), ann, { type: 'phase.advance', turn: 2 }))).toBe('wrong-turn turn');
    expect(gist(asks(playing(), bob, { type: 'phase.advance', turn: 1 }))).toBe('not-allowed');
    expect(gist(asks(room(), ann, { type: 'phase.advance', turn: 0 }))).toBe('not-started');
  });
});

describe('the clock', () => {
  it('moves the room on at the deadline and not before', () => {
    const state = playing(clocked);
    expect(gist(when(state, { by: 'clock' }, { now: noon + 59_999 }))).toEqual([]);
    const orders = next(state, { by: 'clock' }, { now: noon + 60_000 });
    expect(orders).toMatchObject({ phase: 'order', clock: { endsAt: noon + 180_000 } });
    expect(next(orders, { by: 'clock' }, { now: noon + 180_000 })).toMatchObject({
      phase: 'brief',
      turn: 2,
    });
  });
  it('only shows the time where control decides', () => {
    const state = playing({ ...clocked, ...byHand });
    expect(gist(when(state, { by: 'clock' }, { now: noon + 900_000 }))).toEqual([]);
  });
  it('stands still while paused and goes on with what was left', () => {
    const paused = did(playing(clocked), ann, { type: 'clock.pause' }, { now: noon + 20_000 });
    expect(paused.clock).toMatchObject({ paused: true, endsAt: null, leftMs: 40_000 });
    expect(gist(when(paused, { by: 'clock' }, { now: noon + 999_000 }))).toEqual([]);
    expect(gist(asks(paused, ann, { type: 'clock.pause' }))).toBe('already-paused');
    const later = did(paused, ann, { type: 'clock.resume' }, { now: noon + 100_000 });
    expect(later.clock).toMatchObject({ paused: false, endsAt: noon + 140_000 });
    expect(gist(asks(later, ann, { type: 'clock.resume' }))).toBe('not-paused');
  });
  it('can be extended, running or paused, where there is one', () => {
    const more = { type: 'clock.extend', seconds: 30 } as const;
    expect(did(playing(clocked), ann, more).clock.endsAt).toBe(noon + 90_000);
    const paused = did(playing(clocked), ann, { type: 'clock.pause' });
    expect(did(paused, ann, more).clock.leftMs).toBe(90_000);
    expect(gist(asks(playing(), ann, more))).toBe('no-clock');
    expect(gist(asks(playing(clocked), bob, more))).toBe('not-allowed');
    expect(gist(asks(room(), ann, more))).toBe('not-started');
  });
  it('gives back an outage and says so', () => {
    const state = next(playing(clocked), { by: 'outage', ms: 5_000 });
    expect(state.clock).toMatchObject({ endsAt: noon + 65_000, outage: true });
    expect(gist(when(playing(), { by: 'outage', ms: 5_000 }))).toEqual([]);
  });
  it('lets a pause hold back the last lock until the room goes on', () => {
    let state = did(playing(), ann, { type: 'clock.pause' });
    state = next(state, { by: 'bot', seat: LIG, act: { type: 'orders', orders: [], reasons: [] } });
    for (const person of [ann, bob, cyd])
      state = did(state, person, { type: 'orders.lock', turn: 1, orders: [], forecast: null });
    expect(state).toMatchObject({ phase: 'order', turn: 1 });
    expect(did(state, ann, { type: 'clock.resume' }).turn).toBe(2);
  });
});

describe('turn.resolve and turn.publish', () => {
  it('keeps the resolution from everybody but control until it is published', () => {
    const drafts = { [NOR]: { turn: 1, orders: [rally] } };
    const state = did(controlled(), ann, { type: 'turn.resolve', turn: 1 }, { drafts });
    expect(state).toMatchObject({ phase: 'resolved', turn: 1, published: 0 });
    expect(state.world.turn).toBe(2);
    expect(state.shown.turn).toBe(1);
    expect(
      gist(asks(state, bob, { type: 'orders.lock', turn: 1, orders: [], forecast: null })),
    ).toBe('wrong-phase');
    expect(gist(asks(state, ann, { type: 'turn.resolve', turn: 1 }))).toBe('wrong-phase');
    const out = did(state, ann, { type: 'turn.publish', turn: 1 });
    expect(out).toMatchObject({ phase: 'order', turn: 2, published: 1 });
    expect(out.shown).toBe(out.world);
  });
  it('is for control alone, and publication for what was resolved', () => {
    for (const type of ['turn.resolve', 'turn.publish'] as const) {
      expect(gist(asks(playing(), ann, { type, turn: 1 }))).toBe('not-allowed');
      expect(gist(asks(controlled(), ann, { type, turn: 9 }))).toBe('wrong-turn turn');
    }
    expect(gist(asks(controlled(), ann, { type: 'turn.publish', turn: 1 }))).toBe('wrong-phase');
  });
});

describe('world.inject', () => {
  it('lets control set off a prepared event', () => {
    const state = did(controlled(), ann, { type: 'world.inject', inject: injectId('storm') });
    expect(state.world.fired).toContain('storm');
    expect(gist(asks(state, ann, { type: 'world.inject', inject: injectId('storm') }))).toBe(
      'malformed inject',
    );
    expect(gist(asks(controlled(), bob, { type: 'world.inject', inject: injectId('storm') }))).toBe(
      'not-allowed',
    );
  });
});

describe('room.end', () => {
  it('opens the review at once', () => {
    const state = did(playing(), ann, { type: 'room.end' });
    expect(state).toMatchObject({ phase: 'review', ended: true });
    expect(gist(asks(state, ann, { type: 'room.end' }))).toBe('room-over');
    expect(
      gist(asks(state, ann, { type: 'orders.lock', turn: 1, orders: [], forecast: null })),
    ).toBe('room-over');
    expect(gist(asks(playing(), bob, { type: 'room.end' }))).toBe('not-allowed');
  });
  it('comes by itself when the crisis is over', () => {
    let state = playing({ advance: 'control' });
    while (!state.ended) state = did(state, ann, { type: 'phase.advance', turn: state.turn });
    expect(state).toMatchObject({ phase: 'review', turn: state.published });
    expect(state.world.outcome).not.toBeNull();
  });
});

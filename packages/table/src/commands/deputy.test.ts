import { describe, expect, it } from 'vitest';
import { personId } from '../ids.ts';
import type { TableState } from '../state/state.ts';
import {
  ann,
  asks,
  bob,
  cyd,
  did,
  gist,
  KES,
  LIG,
  next,
  NOR,
  rally,
  room,
  when,
} from '../testing/given.ts';

const hand = personId('hand');
const lobby = (): TableState => {
  const state = room({ controlled: true, advance: 'control' }, [
    [ann, 'control'],
    [bob, 'player'],
    [cyd, 'player'],
  ]);
  return did(state, bob, { type: 'seat.claim', seat: NOR });
};
const playing = (): TableState => did(lobby(), ann, { type: 'room.start' });
const takes = (state: TableState, seat = NOR, by = ann) =>
  ({ state, input: { by: 'deputy', person: by, deputy: hand, seat } }) as const;
const taken = (state: TableState, seat = NOR): TableState => {
  const { input } = takes(state, seat);
  return next(state, input);
};
const locks = { type: 'orders.lock', turn: 1, orders: [rally], forecast: null } as const;

describe('control plays a seat', () => {
  it('with the pen, marked as control’s, and hands it back to its people', () => {
    const state = taken(playing());
    expect(state.seats[NOR]?.pen).toBe(hand);
    expect(state.seating.deputies[NOR]).toBe(hand);
    const locked = did(state, hand, locks);
    expect(locked.seats[NOR]?.lock?.person).toBe(hand);
    const back = did(locked, ann, { type: 'deputy.end', seat: NOR });
    expect([back.seats[NOR]?.pen, back.seating.deputies[NOR]]).toEqual([bob, undefined]);
    expect(back.seats[NOR]?.lock?.orders).toEqual([rally]);
  });
  it('takes it from a bot, and gives it back to one where nobody else is', () => {
    const state = taken(playing(), LIG);
    expect(state.seats[LIG]?.keeper).toBe('people');
    expect(did(state, hand, { type: 'seat.leave' }).seats[LIG]?.keeper).toBe('bot');
  });
  it('locks alone, whatever the rule of the seat', () => {
    const voting = did(playing(), ann, { type: 'rule.set', seat: NOR, rule: 'unanimous' });
    expect(gist(asks(taken(voting), hand, locks, { present: [bob, hand] }))).toEqual([
      'orders.locked',
    ]);
  });
  it('is for control alone, once a seat, and never for a second seat', () => {
    const { input } = takes(playing(), NOR, bob);
    expect(gist(when(playing(), input))).toBe('not-allowed');
    const state = taken(playing());
    expect(gist(when(state, takes(state).input))).toBe('already-seated seat');
    const back = did(state, ann, { type: 'deputy.end', seat: NOR });
    expect(gist(asks(back, hand, { type: 'seat.claim', seat: KES }))).toBe('not-allowed');
    expect(gist(asks(state, cyd, { type: 'deputy.end', seat: NOR }))).toBe('not-allowed');
  });
  it('may get into a seat that is held or closed', () => {
    const held = did(lobby(), ann, { type: 'seat.set-door', seat: LIG, door: 'closed' });
    expect(taken(held, LIG).seats[LIG]?.pen).toBe(hand);
  });
});

import { actorId } from '@convoy/engine';
import { describe, expect, it } from 'vitest';
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
  room,
} from '../testing/given.ts';

const seated = () => did(room(), bob, { type: 'seat.claim', seat: NOR });
const shared = () => did(seated(), cyd, { type: 'seat.claim', seat: NOR });

describe('seat.claim', () => {
  it('gives the first in a seat the pen, and a second a place without it', () => {
    expect(gist(asks(room(), bob, { type: 'seat.claim', seat: NOR }))).toEqual([
      'seat.claimed',
      'pen.moved',
    ]);
    expect(gist(asks(seated(), cyd, { type: 'seat.claim', seat: NOR }))).toEqual(['seat.claimed']);
    expect(shared().seats[NOR]).toMatchObject({ keeper: 'people', people: [bob, cyd], pen: bob });
  });
  it('leaves the old seat for a new one in the lobby, passing the pen on', () => {
    const moved = did(shared(), bob, { type: 'seat.claim', seat: KES });
    expect(moved.seats[NOR]).toMatchObject({ people: [cyd], pen: cyd });
    expect(moved.seats[KES]).toMatchObject({ people: [bob], pen: bob });
  });
  it('refuses a seat that is not there, one’s own again, a bot’s, and people who may not sit', () => {
    const claim = { type: 'seat.claim', seat: NOR } as const;
    expect(gist(asks(room(), bob, { type: 'seat.claim', seat: actorId('XYZ') }))).toBe(
      'unknown-seat seat',
    );
    expect(gist(asks(seated(), bob, claim))).toBe('already-seated seat');
    expect(gist(asks(room(), eve, claim))).toBe('observers-cannot-sit');
    expect(gist(asks(playing(), eve, { type: 'seat.claim', seat: LIG }))).toBe(
      'observers-cannot-sit',
    );
    const bots = did(room(), ann, { type: 'seat.give-to-bot', seat: NOR });
    expect(gist(asks(bots, bob, claim))).toBe('seat-taken-by-bot seat');
    expect(gist(asks(room({}, [[ann, 'control']]), ann, claim))).toBe('not-allowed');
  });
  it('binds people to the seat whose secrets they have seen once the game runs', () => {
    const out = did(playing(), bob, { type: 'seat.leave' });
    expect(gist(asks(out, bob, { type: 'seat.claim', seat: KES }))).toBe('already-seated seat');
    expect(gist(asks(out, bob, { type: 'seat.claim', seat: ALD }))).toEqual([
      'seat.claimed',
      'pen.moved',
    ]);
  });
});

describe('seat.leave and room.observe', () => {
  it('opens a seat that the last one leaves', () => {
    expect(did(seated(), bob, { type: 'seat.leave' }).seats[NOR]).toMatchObject({
      keeper: 'open',
      pen: null,
    });
    expect(gist(asks(room(), bob, { type: 'seat.leave' }))).toBe('no-seat');
  });
  it('makes a player an observer, for good', () => {
    const state = did(seated(), bob, { type: 'room.observe' });
    expect(state.people[bob]).toMatchObject({ role: 'observer', seat: null });
    expect(gist(asks(state, bob, { type: 'seat.claim', seat: NOR }))).toBe('observers-cannot-sit');
    expect(gist(asks(room(), ann, { type: 'room.observe' }))).toBe('not-allowed');
  });
});

describe('pen.take and pen.pass', () => {
  it('takes the pen only while its holder is away', () => {
    expect(gist(asks(shared(), cyd, { type: 'pen.take' }, { present: [bob, cyd] }))).toBe(
      'not-your-pen',
    );
    expect(gist(asks(shared(), cyd, { type: 'pen.take' }, { present: [cyd] }))).toEqual([
      'pen.moved',
    ]);
    expect(gist(asks(shared(), bob, { type: 'pen.take' }))).toEqual([]);
    expect(gist(asks(room(), cyd, { type: 'pen.take' }))).toBe('no-seat');
  });
  it('passes it within the seat, by its holder', () => {
    expect(did(shared(), bob, { type: 'pen.pass', person: cyd }).seats[NOR]?.pen).toBe(cyd);
    expect(gist(asks(shared(), cyd, { type: 'pen.pass', person: bob }))).toBe('not-your-pen');
    expect(gist(asks(shared(), bob, { type: 'pen.pass', person: ann }))).toBe(
      'unknown-person person',
    );
    expect(gist(asks(shared(), eve, { type: 'pen.pass', person: cyd }))).toBe('no-seat');
    expect(gist(asks(shared(), bob, { type: 'pen.pass', person: bob }))).toEqual([]);
  });
  it('lets control move any pen', () => {
    const people = [
      [ann, 'control'],
      [bob, 'player'],
      [cyd, 'player'],
    ] as const;
    const one = did(room({ controlled: true }, people), bob, { type: 'seat.claim', seat: NOR });
    const both = did(one, cyd, { type: 'seat.claim', seat: NOR });
    expect(did(both, ann, { type: 'pen.pass', person: cyd }).seats[NOR]?.pen).toBe(cyd);
  });
});

describe('seat.give-to-bot and seat.hand-back', () => {
  it('replaces people and gives the seat back to them', () => {
    const given = did(playing(), ann, { type: 'seat.give-to-bot', seat: ALD });
    expect(given.seats[ALD]).toMatchObject({ keeper: 'bot', people: [bob] });
    expect(gist(asks(given, ann, { type: 'seat.give-to-bot', seat: ALD }))).toBe(
      'seat-taken-by-bot seat',
    );
    const back = did(given, ann, { type: 'seat.hand-back', seat: ALD });
    expect(back.seats[ALD]).toMatchObject({ keeper: 'people', pen: bob });
    expect(gist(asks(back, ann, { type: 'seat.hand-back', seat: ALD }))).toEqual([]);
  });
  it('opens a bot’s seat that nobody sits in', () => {
    const back = did(playing(), ann, { type: 'seat.hand-back', seat: LIG });
    expect(back.seats[LIG]?.keeper).toBe('open');
  });
  it('is for whoever runs the room, and for seats that are there', () => {
    for (const type of ['seat.give-to-bot', 'seat.hand-back'] as const) {
      expect(gist(asks(playing(), bob, { type, seat: LIG }))).toBe('not-allowed');
      expect(gist(asks(playing(), ann, { type, seat: actorId('XYZ') }))).toBe('unknown-seat seat');
    }
  });
});

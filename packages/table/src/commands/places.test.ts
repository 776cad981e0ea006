import { describe, expect, it } from 'vitest';
import { personId } from '../ids.ts';
import type { TableState } from '../state/state.ts';
import { ALD, ann, asks, bob, cyd, did, eve, gist, LIG, NOR, room } from '../testing/given.ts';

const dan = personId('dan');
const people = [
  [ann, 'control'],
  [bob, 'player'],
  [cyd, 'player'],
  [dan, 'player'],
  [eve, 'observer'],
] as const;
const lobby = (): TableState => room({ controlled: true, advance: 'control' }, people);
const door = (state: TableState, seat: typeof NOR, to: 'open' | 'held' | 'closed') =>
  did(state, ann, { type: 'seat.set-door', seat, door: to });

describe('who may sit where', () => {
  it('lets into a held seat whoever has its code, by name or by code alone', () => {
    const held = door(lobby(), NOR, 'held');
    expect(gist(asks(held, bob, { type: 'seat.claim', seat: NOR }))).toBe('seat-held seat');
    expect(gist(asks(held, bob, { type: 'seat.claim', seat: NOR, key: 'NOSUCH' }))).toBe(
      'seat-held seat',
    );
    expect(did(held, bob, { type: 'seat.claim', seat: NOR, key: 'KEY234' }).people[bob]?.seat).toBe(
      NOR,
    );
    expect(did(held, cyd, { type: 'seat.claim-by-key', key: 'KEY234' }).people[cyd]?.seat).toBe(
      NOR,
    );
    expect(gist(asks(held, cyd, { type: 'seat.claim-by-key', key: 'NOSUCH' }))).toBe(
      'unknown-key key',
    );
  });
  it('gives a held seat a new code on request, and the old one no longer opens it', () => {
    const state = did(
      door(lobby(), NOR, 'held'),
      ann,
      { type: 'seat.set-door', seat: NOR, door: 'held' },
      { key: () => 'NEW567' },
    );
    expect(gist(asks(state, bob, { type: 'seat.claim-by-key', key: 'KEY234' }))).toBe(
      'unknown-key key',
    );
  });
  it('lets nobody into a closed seat, and closes none that has people', () => {
    const closed = door(lobby(), ALD, 'closed');
    expect(gist(asks(closed, bob, { type: 'seat.claim', seat: ALD }))).toBe('seat-closed seat');
    const taken = did(lobby(), bob, { type: 'seat.claim', seat: ALD });
    expect(gist(asks(taken, ann, { type: 'seat.set-door', seat: ALD, door: 'closed' }))).toBe(
      'seat-has-people door',
    );
  });
  it('is for whoever runs the room to say', () => {
    expect(gist(asks(lobby(), bob, { type: 'seat.set-door', seat: ALD, door: 'closed' }))).toBe(
      'not-allowed',
    );
  });
  it('leaves a closed seat unplayed, but never a lead of the dispute', () => {
    const { coercer } = lobby().opened.scenario.dispute;
    const state = door(door(lobby(), LIG, 'closed'), coercer, 'closed');
    const started = did(state, ann, { type: 'room.start' });
    expect(started.seats[LIG]?.keeper).toBe('open');
    expect(started.seats[coercer]?.keeper).toBe('bot');
  });
});

describe('people without a seat', () => {
  it('are put where fewest sit, the leads first', () => {
    let state = did(lobby(), bob, { type: 'seat.place' });
    state = did(state, cyd, { type: 'seat.place' });
    const { coercer, target } = state.opened.scenario.dispute;
    expect(new Set([state.people[bob]?.seat, state.people[cyd]?.seat])).toEqual(
      new Set([coercer, target]),
    );
    expect(gist(asks(state, bob, { type: 'seat.place' }))).toBe('already-seated seat');
    expect(gist(asks(state, eve, { type: 'seat.place' }))).toBe('observers-cannot-sit');
  });
  it('are spread all at once over the open seats, those who are here', () => {
    const state = did(
      door(lobby(), NOR, 'held'),
      ann,
      { type: 'seats.spread' },
      { present: [bob, cyd] },
    );
    expect(state.people[dan]?.seat).toBeNull();
    const taken = [state.people[bob]?.seat, state.people[cyd]?.seat];
    expect(new Set(taken).size).toBe(2);
    expect(taken).not.toContain(NOR);
    expect(gist(asks(state, bob, { type: 'seats.spread' }))).toBe('not-allowed');
  });
  it('are told where no seat is open', () => {
    let state = lobby();
    for (const { id } of state.opened.scenario.actors)
      state = did(state, ann, { type: 'seat.give-to-bot', seat: id });
    expect(gist(asks(state, bob, { type: 'seat.place' }))).toBe('no-open-seat');
    expect(gist(asks(state, ann, { type: 'seats.spread' }, { present: [bob] }))).toBe(
      'no-open-seat',
    );
  });
});

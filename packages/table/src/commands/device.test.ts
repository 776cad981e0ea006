import { describe, expect, it } from 'vitest';
import type { ActorId } from '@convoy/engine';
import { personId } from '../ids.ts';
import type { TableState } from '../state/state.ts';
import { ann, bob, cyd, did, gist, KES, LIG, next, NOR, room, when } from '../testing/given.ts';

const tablet = personId('tablet');
const player = personId('player');
const lobby = (): TableState =>
  room({ controlled: true, advance: 'control' }, [
    [ann, 'control'],
    [bob, 'player'],
    [cyd, 'observer'],
  ]);
const opens = { by: 'device', person: ann, act: { type: 'open', device: tablet } } as const;
const sits = (seat: ActorId, person = tablet) =>
  ({ by: 'device', person, act: { type: 'sit', seat, player } }) as const;
const opened = (state = lobby()): TableState => next(state, opens);

describe('a device that is passed around', () => {
  it('seats a player of its own at a seat that nobody has, with the pen', () => {
    const state = next(opened(), sits(NOR));
    expect(state.people[tablet]?.role).toBe('projector');
    expect([state.seats[NOR]?.pen, state.seats[NOR]?.keeper]).toEqual([player, 'people']);
    expect(state.seating.passed).toEqual({ [NOR]: player });
    const left = did(state, player, { type: 'seat.leave' });
    expect(left.seating.passed).toEqual({});
  });
  it('leaves the pen with whoever plays the seat on a device of their own', () => {
    const shared = did(opened(), bob, { type: 'seat.claim', seat: NOR });
    expect(next(shared, sits(NOR)).seats[NOR]?.pen).toBe(bob);
  });
  it('sits at no seat of a bot’s, that is closed or that it has, and never for another device', () => {
    const state = opened();
    const bot = did(state, ann, { type: 'seat.give-to-bot', seat: LIG });
    expect(gist(when(bot, sits(LIG)))).toBe('seat-taken-by-bot seat');
    const closed = did(state, ann, { type: 'seat.set-door', seat: KES, door: 'closed' });
    expect(gist(when(closed, sits(KES)))).toBe('seat-closed seat');
    expect(gist(when(next(state, sits(NOR)), sits(NOR)))).toBe('already-seated seat');
    for (const other of [ann, bob, cyd])
      expect(gist(when(state, sits(NOR, other)))).toBe('not-allowed');
    const shut = next(state, { by: 'device', person: ann, act: { type: 'close' } });
    expect(gist(when(shut, sits(NOR)))).toBe('not-allowed');
  });
  it('is opened and closed by control, one at a time', () => {
    expect(gist(when(lobby(), { ...opens, person: bob }))).toBe('not-allowed');
    const other = { ...opens, act: { type: 'open', device: personId('other') } } as const;
    expect(gist(when(opened(), other))).toEqual([
      'device.closed',
      'person.joined',
      'device.opened',
    ]);
  });
});

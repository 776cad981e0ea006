import { describe, expect, it } from 'vitest';
import { channelId, personId } from '../ids.ts';
import type { PersonId } from '../ids.ts';
import type { TableState } from '../state/state.ts';
import {
  ALD,
  ann,
  asks,
  bob,
  cyd,
  did,
  eve,
  fed,
  gist,
  KES,
  LIG,
  next,
  NOR,
  noon,
  room,
  when,
} from '../testing/given.ts';
import { seatingOf } from './branch.ts';

const schedule = { brief: 0, negotiate: 0, order: 600 };
const people = [
  [ann, 'control'],
  [bob, 'player'],
  [cyd, 'player'],
  [eve, 'observer'],
] as const;
const lobby = (): TableState =>
  did(
    did(room({ controlled: true, advance: 'control', schedule }, people), bob, {
      ...{ type: 'seat.claim', seat: NOR },
    }),
    cyd,
    { type: 'seat.claim', seat: KES },
  );
const started = (): TableState => did(lobby(), ann, { type: 'room.start' });
const branch = (turn: number, move = false) => ({ type: 'room.branch', turn, move }) as const;
const ready = { branch: 'NEW234' };
const same = (person: PersonId): PersonId => person;
const forked = (shared: TableState, now: TableState, turn = 1): TableState =>
  next(shared, {
    ...{ by: 'fork', person: ann, parent: 'ABC234', turn, seating: seatingOf(now, same) },
  });

describe('room.branch', () => {
  it('is control’s, for a turn that has begun', () => {
    expect(gist(asks(started(), bob, branch(1), ready))).toBe('not-allowed');
    expect(gist(asks(lobby(), ann, branch(1), ready))).toBe('not-started');
    expect(gist(asks(started(), ann, branch(2), ready))).toBe('wrong-turn turn');
    // Where nothing was made ready there is nothing to go to.
    expect(gist(asks(started(), ann, branch(1)))).toBe('wrong-turn turn');
  });

  it('stops the old clock, once, and says where the new room is', () => {
    const running = started();
    expect(gist(asks(running, ann, branch(1), ready))).toEqual(['clock.paused', 'room.branched']);
    const after = did(running, ann, branch(1, true), ready);
    expect(after.lineage.branches).toEqual([{ code: 'NEW234', turn: 1, move: true }]);
    expect(gist(asks(after, ann, branch(1), ready))).toEqual(['room.branched']);
  });

  it('works on a room that has ended, which stays ended', () => {
    const ended = did(started(), ann, { type: 'room.end' });
    expect(gist(asks(ended, ann, branch(1), ready))).toEqual(['room.branched']);
    expect(did(ended, ann, branch(1), ready).ended).toBe(true);
  });
});

describe('the room that goes on', () => {
  it('opens the turn afresh with the clock standing, and knows where it comes from', () => {
    const state = forked(lobby(), started());
    expect(state).toMatchObject({ phase: 'order', turn: 1 });
    expect(state.clock).toMatchObject({ paused: true, endsAt: null, leftMs: 600_000 });
    expect(state.lineage).toEqual({
      origin: { code: 'ABC234', turn: 1 },
      branches: [],
      imported: null,
    });
    const going = did(state, ann, { type: 'clock.resume' }, { now: noon + 5_000 });
    expect(going.clock.endsAt).toBe(noon + 605_000);
  });

  it('has everybody where they sit now, with their pens, and the seats that bots hold', () => {
    // Cyd left Kesh, a bot plays it; eve has not yet been there; bob's seat is as it was.
    const before = did(lobby(), cyd, { type: 'seat.leave' });
    const shared = fed(before, []);
    const now = did(started(), ann, { type: 'seat.give-to-bot', seat: KES });
    const state = forked(shared, now);
    for (const seat of [NOR, ALD, KES, LIG]) {
      expect(state.seats[seat]?.keeper).toBe(now.seats[seat]?.keeper);
      expect(state.seats[seat]?.people).toEqual(now.seats[seat]?.people);
      expect(state.seats[seat]?.pen).toBe(now.seats[seat]?.pen);
    }
    expect(state.people).toEqual(now.people);
  });

  it('takes in whoever came later, in the role that they have', () => {
    const late = next(started(), { by: 'door', person: personId('lou'), role: 'observer' });
    const state = forked(lobby(), late);
    expect(state.people['lou']?.role).toBe('observer');
  });

  it('keeps hidden what was hidden, and muted who was muted, since', () => {
    const said = did(lobby(), bob, { type: 'talk.say', to: ['PUBLIC'], text: 'S3NT1NEL' });
    const channel = channelId(['NOR', 'PUBLIC']);
    let now = did(said, ann, { type: 'room.start' });
    now = did(now, bob, { type: 'talk.say', to: ['PUBLIC'], text: 'later' });
    const known = now.channels[0]?.id ?? channel;
    for (const n of [1, 2])
      now = did(now, ann, { type: 'message.hide', channel: known, n, on: true });
    now = did(now, ann, { type: 'person.mute', person: cyd, on: true });
    const state = forked(said, now);
    expect(state.talk.hidden).toEqual([{ channel: known, n: 1 }]);
    expect(state.talk.muted).toEqual([cyd]);
  });

  it('does not resolve by itself before control lets it go on', () => {
    const decision = when(lobby(), {
      ...{ by: 'fork', person: ann, parent: 'ABC234', turn: 1 },
      seating: seatingOf(started(), same),
    });
    expect(gist(decision)).not.toContain('turn.resolved');
  });
});

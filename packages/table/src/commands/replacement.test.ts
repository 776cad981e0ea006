import { describe, expect, it } from 'vitest';
import { personId } from '../ids.ts';
import { delegation, dan, fay } from '../testing/four.ts';
import {
  ann,
  asks,
  bob,
  cyd,
  did,
  eve,
  gist,
  KES,
  LIG,
  next,
  NOR,
  playing,
  when,
} from '../testing/given.ts';
import type { TableState } from '../state/state.ts';
import type { PersonId } from '../ids.ts';
import { actorId } from '@convoy/engine';
import { view } from '../view/view.ts';

const newcomer = personId('new');
const offered = (state = playing()): TableState =>
  did(state, ann, { type: 'seat.offer', seat: KES, on: true });
const arrives = (seat = KES, replaces: PersonId | null = cyd) =>
  ({ by: 'replacement', person: newcomer, seat, replaces }) as const;

describe('seat.offer', () => {
  it('is for whoever runs the room, once it has begun, and can be taken back', () => {
    expect(offered().days.offered).toEqual([{ seat: KES, why: 'asked' }]);
    const offer = { type: 'seat.offer', seat: KES, on: true } as const;
    expect(gist(asks(offered(), ann, offer))).toEqual([]);
    expect(gist(asks(playing(), bob, offer))).toBe('not-allowed');
    expect(gist(asks(playing(), ann, { ...offer, seat: actorId('XYZ') }))).toBe(
      'unknown-seat seat',
    );
    const back = did(offered(), ann, { ...offer, on: false });
    expect(back.days.offered).toEqual([]);
    expect(gist(when(back, arrives()))).toBe('not-offered code');
  });
});

describe('a replacement', () => {
  it('takes seat and pen from whoever held it, who may do nothing any more', () => {
    const state = next(offered(), arrives());
    expect(state.seats[KES]).toMatchObject({ people: [newcomer], pen: newcomer, keeper: 'people' });
    expect(state.people[cyd]).toMatchObject({ seat: null });
    expect(state.days).toMatchObject({ released: [cyd], offered: [], since: { [newcomer]: 1 } });
    expect(gist(asks(state, cyd, { type: 'seat.claim', seat: KES }))).toBe('unknown-person');
    expect(gist(when(state, arrives()))).toBe('not-offered code');
  });
  it('takes a bot’s seat, and that of somebody who had left', () => {
    const bots = did(playing(), ann, { type: 'seat.offer', seat: LIG, on: true });
    expect(next(bots, arrives(LIG, null)).seats[LIG]?.keeper).toBe('people');
    const left = offered(did(playing(), cyd, { type: 'seat.leave' }));
    expect(next(left, arrives(KES, null)).days.released).toEqual([cyd]);
  });
  it('stands in for one of several, who keep the pen', () => {
    const state = did(delegation(), ann, { type: 'seat.offer', seat: NOR, on: true });
    const after = next(state, arrives(NOR, bob));
    expect(after.seats[NOR]?.people).toEqual([cyd, dan, fay, newcomer]);
    expect(after.seats[NOR]?.pen).toBe(cyd);
  });
  it('reads nothing of what the seat’s people said among themselves before', () => {
    const around = { callSigns: {}, present: [], awaySince: {}, drafts: {} };
    const suggested = did(delegation(), dan, {
      ...{ type: 'suggestion.make', turn: 1, reason: 'S3NT1NEL' },
      about: {
        kind: 'add',
        order: { instrument: 'rally', params: {}, rationale: '', meant: null },
      },
    });
    const state = did(suggested, ann, { type: 'seat.offer', seat: NOR, on: true });
    const after = next(state, arrives(NOR, dan));
    const seen = (id: PersonId): string => {
      const person = after.people[id];
      return person === undefined ? '' : JSON.stringify(view(after, person, around).team);
    };
    expect(seen(fay)).toContain('S3NT1NEL');
    expect(seen(newcomer)).not.toContain('S3NT1NEL');
  });
});

describe('person.release', () => {
  it('empties the seat and offers it; the host and observers stay', () => {
    const state = did(playing(), ann, { type: 'person.release', person: cyd });
    expect(state.seats[KES]).toMatchObject({ keeper: 'open', people: [], pen: null });
    expect(state.days).toMatchObject({ released: [cyd], offered: [{ seat: KES, why: 'asked' }] });
    for (const person of [ann, eve, 'nobody'])
      expect(gist(asks(playing(), ann, { type: 'person.release', person }))).toBe(
        'unknown-person person',
      );
    expect(gist(asks(playing(), bob, { type: 'person.release', person: cyd }))).toBe('not-allowed');
  });
});

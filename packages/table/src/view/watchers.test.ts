import { actorId } from '@convoy/engine';
import { describe, expect, it } from 'vitest';
import { personId } from '../ids.ts';
import type { PersonId } from '../ids.ts';
import type { TableState } from '../state/state.ts';
import { delegation, everybody, gil, screen } from '../testing/four.ts';
import { ann, asks, bob, cyd, did, eve, gist, KES, next, NOR, rally } from '../testing/given.ts';
import { eyesOf } from './look.ts';
import { view } from './view.ts';

const zoe = personId('zoe');
const mark = 'S3NT1NEL';
/** Two observers, and secrets of Norland's that only its people and control know. */
const started = (): TableState => {
  let state = next(delegation(), { by: 'door', person: zoe, role: 'observer' });
  state = did(state, cyd, {
    ...{ type: 'suggestion.make', turn: 1, reason: `${mark} team` },
    about: { kind: 'add', order: rally },
  });
  state = did(state, bob, { type: 'talk.say', to: [KES], text: `${mark} talk` });
  const orders = [{ ...rally, rationale: `${mark} orders` }];
  return did(state, bob, { type: 'orders.lock', turn: 1, orders, forecast: null });
};
const seen = (state: TableState, who: PersonId) => {
  const person = state.people[who];
  if (person === undefined) throw new Error(who);
  return view(state, person, {
    ...{ callSigns: { eve: 'Eve Sign' }, present: [eve], awaySince: {}, drafts: {} },
  });
};
const text = (state: TableState, who: PersonId): string => JSON.stringify(seen(state, who));
const ask = { type: 'shadow.ask', seat: NOR } as const;
const answer = { type: 'shadow.answer', person: eve, yes: true } as const;
const shadowing = (): TableState => did(did(started(), eve, ask), bob, answer);
const knowing = (): TableState =>
  did(started(), ann, { type: 'grade.set', person: eve, grade: { kind: 'truth' } });

describe('shadowing a seat', () => {
  it('needs the word of whoever holds its pen, or control’s', () => {
    const asked = did(started(), eve, ask);
    expect(text(asked, eve)).not.toContain(mark);
    expect(gist(asks(asked, cyd, answer))).toBe('not-your-pen');
    expect(gist(asks(asked, gil, answer))).toBe('unknown-person person');
    expect(gist(asks(asked, eve, answer))).toBe('no-seat');
    expect(gist(asks(started(), bob, answer))).toBe('unknown-person person');
    expect(did(asked, bob, answer).watchers.grades[eve]).toEqual({ kind: 'shadow', seat: NOR });
    const no = did(asked, bob, { ...answer, yes: false });
    expect(no.watchers).toMatchObject({ wishes: [], grades: {} });
    const grade = { kind: 'shadow', seat: NOR } as const;
    const granted = did(started(), ann, { type: 'grade.set', person: eve, grade });
    expect(granted.watchers.grades[eve]).toEqual(grade);
    for (const who of everybody.filter((one) => one !== ann))
      expect(gist(asks(started(), who, { type: 'grade.set', person: zoe, grade }))).toBe(
        'not-allowed',
      );
  });
  it('shows what the seat sees, and not one thing more', () => {
    const state = shadowing();
    const own = seen(state, eve);
    const theirs = seen(state, cyd);
    for (const name of ['lock', 'team', 'signals', 'told', 'clock', 'board', 'seat'] as const)
      expect(own[name]).toEqual(theirs[name]);
    for (const name of ['paper', 'orders', 'ledger', 'truth', 'outcome', 'seats'] as const)
      expect(own[name]).toEqual(theirs[name]);
    expect(own.talk).toEqual(theirs.talk);
    expect(own.me).toMatchObject({ role: 'observer', seat: NOR, pen: false, mayRun: false });
    expect(own.control).toBeNull();
    const other = did(state, gil, { type: 'orders.lock', turn: 1, orders: [], forecast: null });
    const busy = did(did(state, gil, { type: 'role.choose', role: mark }), gil, {
      ...{
        type: 'orders.lock',
        turn: 1,
        orders: [{ ...rally, rationale: mark }],
        forecast: 'same',
      },
    });
    expect(text(busy, eve)).toBe(text(other, eve));
  });
  it('lets nobody act for the seat', () => {
    const state = shadowing();
    for (const command of [
      { type: 'orders.unlock', turn: 1 },
      { type: 'talk.say', to: [KES], text: 'As if' },
      { type: 'pen.take' },
      { type: 'suggestion.make', turn: 1, reason: 'x', about: { kind: 'add', order: rally } },
      { type: 'dissent.record', turn: 1, reason: 'x' },
    ] as const)
      expect(gist(asks(state, eve, command))).toBe('no-seat');
    expect(gist(asks(state, eve, { type: 'seat.claim', seat: KES }))).toBe('observers-cannot-sit');
  });
  it('ends when the seat says so, and is news to the seat and control alone', () => {
    const before = started();
    for (const after of [did(before, eve, ask), shadowing()]) {
      const others = [gil, zoe, screen];
      for (const who of others) expect(text(after, who)).toBe(text(before, who));
      expect(seen(after, cyd).watchers?.watchers).toMatchObject([{ callSign: 'Eve Sign' }]);
      expect(seen(after, ann).watchers?.watchers).toHaveLength(2);
    }
    const over = did(shadowing(), bob, { type: 'shadow.end', person: eve });
    expect(text(over, eve)).not.toContain(mark);
    expect(gist(asks(shadowing(), gil, { type: 'shadow.end', person: eve }))).toBe(
      'unknown-person person',
    );
    expect(over.staff.since[eve]).toBeDefined();
    expect(gist(asks(started(), eve, { ...ask, seat: actorId('XXX') }))).toBe('unknown-seat seat');
    expect(gist(asks(started(), bob, ask))).toBe('not-allowed');
    expect(gist(asks(shadowing(), eve, ask))).toBe('already-settled');
    expect(did(did(started(), eve, ask), eve, { ...ask, seat: null }).watchers.wishes).toEqual([]);
  });
});

describe('the whole truth', () => {
  it('shows the world, all orders, all talk; not how the room is run', () => {
    const own = seen(knowing(), eve);
    const desk = seen(knowing(), ann);
    for (const name of ['truth', 'ledger', 'paper', 'told', 'board', 'team'] as const)
      expect(own[name]).toEqual(desk[name]);
    expect(own.control?.seats).toEqual(desk.control?.seats);
    expect(own.control?.log).toEqual([]);
    expect(own.staff).toBeNull();
    expect(own.talk.desk).toBeNull();
    expect(own.talk.channels.map(({ id }) => id)).toEqual(desk.talk.channels.map(({ id }) => id));
    const before = did(started(), ann, { type: 'clock.pause' });
    const after = did(knowing(), ann, { type: 'clock.pause' });
    for (const who of [bob, gil, zoe, screen]) expect(text(after, who)).toBe(text(before, who));
  });
  it('bars from every seat in this game, whatever comes after', () => {
    const back = did(knowing(), ann, {
      ...{ type: 'grade.set', person: eve, grade: { kind: 'public' } },
    });
    expect(text(back, eve)).not.toContain(mark);
    // Even where another role came to be theirs.
    const player = next(back, { by: 'door', person: eve, role: 'player' });
    for (const state of [knowing(), back, player])
      expect(gist(asks(state, eve, { type: 'seat.claim', seat: KES }))).toBe('has-seen-all');
  });
  it('is not what control sees when it looks as an observer', () => {
    const eyes = eyesOf(knowing(), { kind: 'observer' });
    expect(eyes?.id).toBe(zoe);
  });
});

import { describe, expect, it } from 'vitest';
import { actorId } from '@convoy/engine';
import type { Scenario } from '@convoy/engine';
import { strait } from '@convoy/engine/testing';
import { asChannelId } from '../ids.ts';
import type { TableState } from '../state/state.ts';
import {
  ALD,
  ann,
  asks,
  bob,
  cyd,
  did,
  gist,
  KES,
  LIG,
  NOR,
  playing,
  room,
} from '../testing/given.ts';
import { view } from '../view/view.ts';

const give = (text = 'words', to = KES, via = ALD) =>
  ({ type: 'relay.give', to, via, text }) as const;
const line = asChannelId('NOR>ALD>KES');
const pass = (n: number, text: string | null = null) =>
  ({ type: 'relay.pass', line, n, text }) as const;
const withhold = (n: number) => ({ type: 'relay.withhold', line, n }) as const;
const seen = (state: TableState, who: string) => {
  const person = state.people[who];
  if (person === undefined) throw new Error(who);
  const around = { callSigns: {}, present: [], awaySince: {}, drafts: {} };
  return view(state, person, around).talk.lines;
};
const texts = (state: TableState, who: string) =>
  seen(state, who).flatMap(({ as, messages }) =>
    messages.map(({ n, text, fate, passed }) => [as, n, fate, text, passed]),
  );

describe('a message through a third seat', () => {
  it('reaches its receiver as its carrier passes it, and its sender learns nothing', () => {
    let state = did(did(did(playing(), ann, give('one')), ann, give('two')), ann, give('three'));
    expect(texts(state, cyd)).toEqual([]);
    expect(texts(state, bob).map(([, , fate]) => fate)).toEqual(['waiting', 'waiting', 'waiting']);
    const before = seen(state, ann);
    state = did(did(did(state, bob, withhold(1)), bob, pass(2, 'other')), bob, pass(3));
    expect(seen(state, ann)).toEqual(before);
    expect(texts(state, bob)).toEqual([
      ['carrier', 1, 'withheld', 'one', null],
      ['carrier', 2, 'altered', 'two', 'other'],
      ['carrier', 3, 'passed', 'three', null],
    ]);
    // Counted by what it got: no gap tells of the one withheld, no word of the one altered.
    expect(texts(state, cyd)).toEqual([
      ['receiver', 1, 'received', 'other', null],
      ['receiver', 2, 'received', 'three', null],
    ]);
    const over = did(state, ann, { type: 'room.end' });
    for (const who of [ann, cyd])
      expect(texts(over, who)).toEqual([
        ['whole', 1, 'withheld', 'one', null],
        ['whole', 2, 'altered', 'two', 'other'],
        ['whole', 3, 'passed', 'three', null],
      ]);
  });
  it('comes in the sequence in which it was passed, whatever lay longer', () => {
    let state = did(did(playing(), ann, give('early')), ann, give('late'));
    state = did(did(state, bob, pass(2)), bob, pass(1));
    expect(texts(state, cyd).map(([, n, , text]) => [n, text])).toEqual([
      [1, 'late'],
      [2, 'early'],
    ]);
  });
  it('is for its carrier alone to handle, and no other may know that it is there', () => {
    const state = did(playing(), ann, give());
    for (const who of [ann, cyd]) {
      expect(gist(asks(state, who, pass(1)))).toBe('unknown-message line');
      expect(gist(asks(state, who, pass(1)))).toBe(gist(asks(playing(), who, pass(1))));
      expect(gist(asks(state, who, withhold(1)))).toBe('unknown-message line');
    }
    expect(gist(asks(state, bob, pass(2)))).toBe('unknown-message line');
    expect(gist(asks(did(state, bob, pass(1)), bob, withhold(1)))).toBe('already-passed');
    expect(gist(asks(did(state, bob, withhold(1)), bob, pass(1)))).toEqual(['relay.passed']);
  });
  it('needs a third seat', () => {
    expect(gist(asks(playing(), ann, give('a', KES, KES)))).toBe('not-a-go-between via');
    expect(gist(asks(playing(), ann, give('a', NOR)))).toBe('not-a-go-between via');
    expect(gist(asks(playing(), ann, give('a', KES, actorId('XYZ'))))).toBe('unknown-seat via');
  });
  it('is passed on at once by a bot, whether it was there before or not', () => {
    expect(gist(asks(playing(), ann, give('a', KES, LIG)))).toEqual([
      'relay.given',
      'relay.passed',
    ]);
    const waiting = did(playing(), ann, give());
    expect(gist(asks(waiting, ann, { type: 'seat.give-to-bot', seat: ALD }))).toContain(
      'relay.passed',
    );
  });
});

describe('what the scenario says of go-betweens', () => {
  const with_ = (goBetweens: Scenario['goBetweens']): TableState => {
    const open = playing();
    return {
      ...open,
      opened: { ...open.opened, scenario: { ...open.opened.scenario, goBetweens } },
    };
  };
  const rule = { seat: ALD, between: null, alter: true, withhold: true };
  it('may name who carries and between whom', () => {
    expect(gist(asks(with_([]), ann, give()))).toBe('not-a-go-between via');
    expect(gist(asks(with_([rule]), ann, give()))).toEqual(['relay.given']);
    expect(gist(asks(with_([{ ...rule, between: [LIG, KES] }]), ann, give()))).toBe(
      'not-a-go-between via',
    );
  });
  it('may forbid to alter or to withhold', () => {
    const loyal = did(with_([{ ...rule, alter: false }]), ann, give());
    expect(gist(asks(loyal, bob, pass(1, 'other')))).toBe('may-not-alter text');
    expect(gist(asks(loyal, bob, pass(1, 'words')))).toEqual(['relay.passed']);
    const honest = did(with_([{ ...rule, withhold: false }]), ann, give());
    expect(gist(asks(honest, bob, withhold(1)))).toBe('may-not-withhold');
    // What may not be kept goes on by itself with the next turn.
    const later = asks(honest, ann, { type: 'phase.advance', turn: 1 });
    expect(gist(later)).toContain('relay.passed');
    // In a silence it waits, and goes on when that ends.
    const quiet = did(honest, ann, { type: 'talk.silence', on: true });
    expect(gist(asks(quiet, ann, { type: 'phase.advance', turn: 1 }))).not.toContain(
      'relay.passed',
    );
    const next = did(quiet, ann, { type: 'phase.advance', turn: 1 });
    expect(gist(asks(next, ann, { type: 'talk.silence', on: false }))).toEqual([
      'talk.silenced',
      'relay.passed',
    ]);
    const courier = with_([{ ...rule, alter: false, withhold: false }]);
    expect(gist(asks(courier, ann, give()))).toEqual(['relay.given', 'relay.passed']);
  });
  it('reads packs without the field as before', () => {
    expect(strait.goBetweens).toBeUndefined();
    expect(seen(room(), ann)).toEqual([]);
  });
});

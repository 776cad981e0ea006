import { fromMicro } from '@convoy/engine';
import { describe, expect, it } from 'vitest';
import type { Odds } from '../events/events.ts';
import type { TableState } from '../state/state.ts';
import { ann, asks, bob, cyd, did, gist, KES, NOR, playing, room } from '../testing/given.ts';
import type { Command } from './commands.ts';

const people = [
  [ann, 'control'],
  [bob, 'player'],
  [cyd, 'player'],
] as const;
const started = (): TableState => {
  const one = did(room({ controlled: true, advance: 'control' }, people), bob, {
    type: 'seat.claim',
    seat: NOR,
  });
  return did(did(one, cyd, { type: 'seat.claim', seat: KES }), ann, { type: 'room.start' });
};
const said = {
  act: 'Our envoy meets the harbour union at night.',
  result: 'The dockers go back to work.',
  reasons: ['He knows them.', 'They are tired.'],
};
const argue = { type: 'act.argue', turn: 1, ...said } as const;
type Rule = Extract<Command, { readonly type: 'act.rule' }>;
const rule = (odds: Odds, more: Partial<Rule> = {}): Rule => ({
  ...{ type: 'act.rule', seat: NOR, turn: 1, n: 1, odds, audience: 'control' },
  reason: 'plausible, and he is known there',
  matters: [{ kind: 'quantity', quantity: 'support', subject: NOR, to: 77 }],
  ...more,
});
const support = (state: TableState): number => fromMicro(state.world.quantities.support[NOR] ?? 0);
const fateOf = (state: TableState) => state.rulings.acts.at(-1)?.fate;

describe('act.argue', () => {
  it('goes to control, one at a time, by whoever holds the pen', () => {
    const state = did(started(), bob, argue);
    expect(state.rulings.acts).toMatchObject([{ seat: NOR, turn: 1, n: 1, person: bob, ...said }]);
    expect(gist(asks(state, bob, argue))).toBe('act-waits');
    expect(gist(asks(started(), ann, argue))).toBe('no-seat');
    expect(gist(asks(started(), bob, { ...argue, turn: 2 }))).toBe('wrong-turn turn');
    const resolved = did(started(), ann, { type: 'turn.resolve', turn: 1 });
    expect(gist(asks(resolved, bob, argue))).toBe('wrong-phase');
  });
  it('needs somebody in control', () => {
    expect(gist(asks(playing(), bob, argue))).toBe('no-control');
  });
  it('can be taken back until it is ruled on, and another argued', () => {
    const back = did(did(started(), bob, argue), bob, { type: 'act.withdraw', turn: 1 });
    expect(fateOf(back)).toEqual({ kind: 'withdrawn' });
    const again = did(back, bob, argue);
    expect(again.rulings.acts.at(-1)?.n).toBe(2);
    const ruled = did(again, ann, rule('certain', { n: 2 }));
    expect(gist(asks(ruled, bob, { type: 'act.withdraw', turn: 1 }))).toBe('unknown-act turn');
    expect(gist(asks(ruled, bob, argue))).toBe('act-used');
  });
});

describe('act.rule', () => {
  const waiting = (): TableState => did(started(), bob, argue);
  it('draws by the odds: what was named comes about or does not, on record both times', () => {
    const sure = did(waiting(), ann, rule('certain'));
    expect(support(sure)).toBe(77);
    expect(sure.rulings.made[0]).toMatchObject({
      ...{ n: 1, audience: [NOR], act: { seat: NOR, turn: 1, n: 1 } },
      draw: { odds: 'certain', chance: 1_000_000, hit: true },
    });
    const never = did(waiting(), ann, rule('no'));
    expect(support(never)).toBe(support(started()));
    expect(never.rulings.made[0]).toMatchObject({ draw: { hit: false }, lines: [{ to: 77 }] });
    for (const state of [sure, never]) expect(fateOf(state)).toEqual({ kind: 'ruled', ruling: 1 });
    expect(never.log.at(-1)).toMatchObject({ type: 'ruling.made', seat: NOR, detail: '1 miss' });
  });
  it('falls the same for the same room, turn and act, now or after the turn', () => {
    const draw = (state: TableState) => did(state, ann, rule('even')).rulings.made[0]?.draw;
    const later = did(waiting(), ann, { type: 'turn.resolve', turn: 1 });
    expect(draw(later)).toEqual(draw(waiting()));
    const other: TableState = { ...waiting(), opened: { ...waiting().opened, seed: 'other' } };
    expect(draw(other)?.value).not.toBe(draw(waiting())?.value);
  });
  it('is control’s alone, once, with a reason', () => {
    expect(gist(asks(waiting(), bob, rule('even')))).toBe('not-allowed');
    expect(gist(asks(started(), ann, rule('even')))).toBe('unknown-act n');
    const done = did(waiting(), ann, rule('even'));
    expect(gist(asks(done, ann, rule('certain')))).toBe('already-settled n');
    expect(gist(asks(waiting(), ann, rule('even', { reason: 'no' })))).toBe(
      'ruling-refused reason',
    );
  });
  it('reaches whom control names, and always the seat', () => {
    const state = did(waiting(), ann, rule('certain', { audience: [KES] }));
    expect(state.rulings.made[0]?.audience).toEqual([KES, NOR]);
  });
  it('can be taken back where it came off, and not where nothing came of it', () => {
    const undo: Command = {
      ...{ type: 'ruling.make', reason: 'it was found out', audience: 'all', undoes: 1 },
      matters: [{ kind: 'quantity', quantity: 'support', subject: NOR, to: 50 }],
    };
    const sure = did(waiting(), ann, rule('certain'));
    expect(gist(asks(sure, ann, undo))).toEqual(['ruling.made']);
    expect(gist(asks(did(waiting(), ann, rule('no')), ann, undo))).toBe('unknown-ruling undoes');
  });
});

describe('act.weigh and act.refuse', () => {
  const name = { seat: NOR, turn: 1, n: 1 } as const;
  it('tells the seat beforehand, and lets it think again', () => {
    const state = did(did(started(), bob, argue), ann, {
      ...{ type: 'act.weigh', ...name, odds: 'unlikely', note: 'who would believe him?' },
    });
    expect(state.rulings.acts[0]?.weighed).toEqual({
      odds: 'unlikely',
      note: 'who would believe him?',
    });
  });
  it('turns it down with a reason', () => {
    const waiting = did(started(), bob, argue);
    const refuse = { type: 'act.refuse', ...name, reason: '' } as const;
    expect(gist(asks(waiting, ann, refuse))).toBe('reason-needed reason');
    const state = did(waiting, ann, { ...refuse, reason: 'an order does this' });
    expect(fateOf(state)).toEqual({ kind: 'refused', reason: 'an order does this' });
    expect(gist(asks(state, bob, argue))).toEqual(['act.argued']);
  });
});

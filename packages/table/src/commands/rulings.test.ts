import { fromMicro } from '@convoy/engine';
import { describe, expect, it } from 'vitest';
import type { TableState } from '../state/state.ts';
import { ann, asks, bob, cyd, did, eve, gist, KES, NOR, playing, room } from '../testing/given.ts';
import type { Command } from './commands.ts';

const people = [
  [ann, 'control'],
  [bob, 'player'],
  [cyd, 'player'],
  [eve, 'observer'],
] as const;
/** Control leads; bob sits in Norland, cyd in Kesh; turn 1, orders open. */
const started = (): TableState => {
  const one = did(room({ controlled: true, advance: 'control' }, people), bob, {
    type: 'seat.claim',
    seat: NOR,
  });
  return did(did(one, cyd, { type: 'seat.claim', seat: KES }), ann, { type: 'room.start' });
};
const support = (state: TableState): number => fromMicro(state.world.quantities.support[NOR] ?? 0);
type Make = Extract<Command, { readonly type: 'ruling.make' }>;
const make = (to: number, more: Partial<Make> = {}): Make => ({
  ...{ type: 'ruling.make', reason: 'the port was on strike', audience: 'all', undoes: null },
  matters: [{ kind: 'quantity', quantity: 'support', subject: NOR, to }],
  ...more,
});
const alert = {
  ...{ instrument: 'alert', params: { level: 2, towards: KES }, rationale: '', meant: null },
};
const resolved = (): TableState => {
  const move = { type: 'orders.lock', turn: 1, orders: [alert], forecast: null } as const;
  return did(did(started(), bob, move), ann, { type: 'turn.resolve', turn: 1 });
};

describe('ruling.make', () => {
  it('sets a figure and keeps the engine’s answer beside it, whatever is ruled after', () => {
    const before = support(started());
    const once = did(started(), ann, make(40));
    const twice = did(once, ann, make(30, { reason: 'and the strike went on' }));
    expect(support(twice)).toBe(30);
    expect(twice.shown).toBe(twice.world);
    expect(twice.rulings.made.map(({ n, lines }) => ({ n, ...lines[0] }))).toMatchObject([
      { n: 1, from: before, engine: before, to: 40 },
      { n: 2, from: 40, engine: before, to: 30 },
    ]);
    expect(twice.log.slice(-2).map(({ type, detail }) => `${type} ${detail}`)).toEqual([
      'ruling.made 1',
      'ruling.made 2',
    ]);
  });
  it('waits for publication where the turn is resolved and not yet shown', () => {
    const state = did(resolved(), ann, make(40));
    expect(support(state)).toBe(40);
    expect(state.shown.quantities.support[NOR]).not.toBe(40_000_000);
    const out = did(state, ann, { type: 'turn.publish', turn: 1 });
    expect(out.shown.quantities.support[NOR]).toBe(40_000_000);
    expect(support(did(out, ann, make(41)))).toBe(41);
  });
  it('sets a measure to another level, ends it, and lets it stand again', () => {
    const state = did(resolved(), ann, { type: 'turn.publish', turn: 1 });
    const id = state.world.measures.find(({ instrument }) => instrument === 'alert')?.id ?? '';
    const of = (matter: Make['matters'][number], undoes: number | null = null): Make =>
      make(0, { matters: [matter], undoes });
    const lower = did(state, ann, of({ kind: 'measure', measure: id, to: 1 }));
    const ended = did(lower, ann, of({ kind: 'measure', measure: id, to: 0 }));
    const again = did(ended, ann, of({ kind: 'measure-again', measure: id }, 2));
    expect(again.rulings.made.map(({ lines: [line] }) => line)).toMatchObject([
      { kind: 'measure', from: 2, engine: 2, to: 1, of: { instrument: 'alert', by: NOR } },
      { from: 1, engine: 2, to: 0 },
      { from: 0, engine: 2, to: 1 },
    ]);
    expect(again.world.measures.find((one) => one.id === id)?.level).toBe(1);
  });
  it('takes another back once, about the same thing alone', () => {
    const first = did(started(), ann, make(40));
    expect(gist(asks(first, ann, make(50, { undoes: 2 })))).toBe('unknown-ruling undoes');
    const tension = { kind: 'quantity', quantity: 'support', subject: KES, to: 3 } as const;
    expect(gist(asks(first, ann, make(0, { undoes: 1, matters: [tension] })))).toBe(
      'other-matter matters.0',
    );
    const undone = did(first, ann, make(50, { undoes: 1 }));
    expect(gist(asks(undone, ann, make(50, { undoes: 1 })))).toBe('already-undone undoes');
    // A ruling that takes back the one that took back lets it be taken back again.
    const back = did(undone, ann, make(40, { undoes: 2 }));
    expect(gist(asks(back, ann, make(50, { undoes: 1 })))).toEqual(['ruling.made']);
  });
  it('is control’s, with a reason, within the range, while there is something to rule', () => {
    expect(gist(asks(started(), bob, make(40)))).toBe('not-allowed');
    expect(gist(asks(playing(), ann, make(40)))).toBe('not-allowed');
    const lobby = room({ controlled: true }, people);
    expect(gist(asks(lobby, ann, make(40)))).toBe('not-started');
    expect(gist(asks(started(), ann, make(40, { reason: 'short' })))).toBe('ruling-refused reason');
    expect(gist(asks(started(), ann, make(400)))).toBe('ruling-refused matters.0.to');
    const ended = did(started(), ann, { type: 'room.end' });
    expect(gist(asks(ended, ann, make(40)))).toBe('room-over');
  });
  it('may put another finding beside the engine’s once the room has ended', () => {
    const ended = did(started(), ann, { type: 'room.end' });
    const finding = make(0, { matters: [{ kind: 'outcome', to: 'partial' }] });
    expect(gist(asks(started(), ann, finding))).toBe('ruling-refused matters');
    const state = did(ended, ann, finding);
    expect(state.world.outcome?.class).toBe('partial');
    expect(state.shown).toBe(state.world);
    expect(state.rulings.made[0]?.lines[0]).toMatchObject({ engine: ended.world.outcome?.class });
  });
});

describe('note.pin', () => {
  it('stands at a line that there is, until its writer drops it', () => {
    const entry = started().world.ledger.flat()[0]?.id;
    if (entry === undefined) throw new Error('an empty ledger');
    const pin = { type: 'note.pin', entry, text: 'Ask about this.' } as const;
    const state = did(started(), ann, pin);
    expect(state.rulings.notes).toMatchObject([{ n: 1, entry, text: 'Ask about this.' }]);
    expect(gist(asks(state, bob, pin))).toBe('not-allowed');
    expect(gist(asks(state, bob, { type: 'note.drop', n: 1 }))).toBe('unknown-line n');
    const dropped = did(state, ann, { type: 'note.drop', n: 1 });
    expect(dropped.rulings.notes).toEqual([]);
    expect(did(dropped, ann, pin).rulings.notes).toMatchObject([{ n: 2 }]);
  });
});

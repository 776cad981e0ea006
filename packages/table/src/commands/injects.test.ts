import { injectId } from '@convoy/engine';
import { describe, expect, it } from 'vitest';
import type { InjectDraft } from '../events/inject-events.ts';
import { fold } from '../state/evolve.ts';
import type { TableState } from '../state/state.ts';
import { ann, asks, bob, did, gist, next, noon } from '../testing/given.ts';
import { fire, letter, put, started, turned, write } from '../testing/injects.ts';
import { nextInjectAt } from './inject-due.ts';

const fired = ({ world }: TableState): readonly string[] => world.fired;
const minute = 60_000;
const firstFault = (draft: InjectDraft): string => {
  const answer = asks(started(), ann, { type: 'inject.write', inject: null, draft, then: 'draft' });
  return answer.ok ? '' : `${answer.refusal.field ?? ''} ${String(answer.refusal.detail['fault'])}`;
};

describe('one of the scenario’s events', () => {
  it('comes about by itself, and does not while it is held or skipped', () => {
    expect(fired(turned(started()))).toContain('sighting');
    for (const to of ['held', 'skipped'] as const) {
      const kept = turned(put(started(), ['sighting'], to));
      expect(fired(kept)).not.toContain('sighting');
      expect(kept.world.ledger.flat().filter(({ kind }) => kind === 'inject')).toEqual([]);
    }
  });
  it('is held for the conditions and dice of the scenario too, and moves no other die', () => {
    const order = { instrument: 'contingency', params: { response: 'strike' }, rationale: '' };
    const locked = did(started(), ann, { type: 'inject.set', injects: ['overreach'], to: 'held' });
    const draws = (state: TableState) =>
      (state.world.ledger[2] ?? []).filter(
        ({ moment, kind }) => moment === 'inject' && kind === 'draw',
      );
    const struck = (state: TableState) =>
      turned(
        did(state, state.seats['KES']?.pen ?? ann, {
          ...{ type: 'orders.lock', turn: 1, forecast: null },
          orders: [{ ...order, meant: null }],
        }),
      );
    expect(draws(struck(started()))).toHaveLength(1);
    expect(draws(struck(locked))).toEqual([]);
  });
  it('comes about again once it is armed, if its moment is not over', () => {
    const back = put(put(started(), ['sighting'], 'held'), ['sighting'], 'armed');
    expect(back.injects.kept).toEqual({});
    expect(fired(turned(back))).toContain('sighting');
    const late = put(turned(put(started(), ['sighting'], 'skipped')), ['sighting'], 'armed');
    expect(fired(turned(late))).not.toContain('sighting');
  });
  it('is fired by hand while it is held, and while all stand still', () => {
    const paused = did(put(started(), ['storm'], 'held'), ann, { type: 'clock.pause' });
    expect(fired(fire(paused, 'storm'))).toContain('storm');
  });
  it('cannot be touched once it has happened, nor made a draft, nor one that is unknown', () => {
    const set = (state: TableState, inject: string, to: 'held' | 'draft') =>
      gist(asks(state, ann, { type: 'inject.set', injects: [inject], to }));
    expect(set(turned(started()), 'sighting', 'held')).toBe('already-fired injects');
    expect(set(started(), 'storm', 'draft')).toBe('bad-inject to');
    expect(set(started(), 'wish', 'held')).toBe('unknown-inject injects');
    expect(set(put(started(), ['storm'], 'held'), 'storm', 'held')).toEqual([]);
    const resolved = did(started(), ann, { type: 'turn.resolve', turn: 1 });
    expect(set(resolved, 'sighting', 'held')).toBe('already-fired injects');
  });
  it('stays held through the store: a room loaded again knows it', () => {
    const answer = asks(started(), ann, { type: 'inject.set', injects: ['storm'], to: 'held' });
    expect(answer.ok && answer.events).toEqual([
      { type: 'inject.set', injects: ['storm'], to: 'held' },
    ]);
    const { opened } = started();
    const records = [
      { at: noon, person: ann, event: { type: 'room.opened', ...opened } as const },
      ...(answer.ok ? answer.events : []).map((event) => ({ at: noon, person: ann, event })),
    ];
    expect(fold(records)?.injects.kept).toEqual({ storm: 'held' });
  });
});

describe('an event that control wrote', () => {
  it('waits as a draft, is armed, and happens by hand with what it moves', () => {
    const draft = write(started(), {}, 'draft');
    expect(draft.injects.own).toMatchObject([{ n: 1, standing: 'draft', fired: null }]);
    const before = draft.world.quantities.support['KES'] ?? 0;
    const done = fire(put(draft, ['own.1'], 'armed'), 'own.1');
    expect(done.world.quantities.support['KES']).toBe(before - 5_000_000);
    expect(done.shown).toBe(done.world);
    const entry = done.world.ledger[1]?.find(({ kind }) => kind === 'inject');
    expect(entry).toMatchObject({
      rule: 'R-Inject',
      moment: 'inject',
      audience: ['KES'],
      text: null,
    });
    expect(gist(asks(done, ann, { type: 'world.inject', inject: injectId('own.1') }))).toBe(
      'already-fired inject',
    );
  });
  it('goes out at once where control says so, and as text alone', () => {
    const state = write(started(), { effects: [], to: 'all' }, 'now');
    expect(state.injects.told).toMatchObject([{ title: 'A letter', to: 'all' }]);
    expect(state.world.quantities).toEqual(started().world.quantities);
  });
  it('is written anew until it has happened', () => {
    const rewritten = did(write(started()), ann, {
      ...{ type: 'inject.write', inject: 'own.1', then: 'armed' },
      draft: letter({ title: 'Another letter' }),
    });
    expect(rewritten.injects.own).toHaveLength(1);
    const told = fire(rewritten, 'own.1');
    expect(told.injects.told[0]?.title).toBe('Another letter');
    const again = {
      type: 'inject.write',
      inject: 'own.1',
      draft: letter(),
      then: 'draft',
    } as const;
    expect(gist(asks(told, ann, again))).toBe('already-fired inject');
    expect(gist(asks(told, ann, { ...again, inject: 'own.7' }))).toBe('unknown-inject inject');
  });
  it('happens as its turn begins, once', () => {
    const waiting = write(started(), { when: { on: 'turn', turn: 2 } });
    const second = turned(waiting);
    expect(second.injects.told).toHaveLength(1);
    expect(second.world.ledger[2]?.filter(({ kind }) => kind === 'inject')).toHaveLength(2);
    expect(turned(second).injects.told).toHaveLength(1);
    for (const to of ['held', 'skipped', 'draft'] as const)
      expect(turned(put(waiting, ['own.1'], to)).injects.told).toEqual([]);
  });
  it('written for the turn that is resolved and not yet shown happens with it', () => {
    const resolved = did(started(), ann, { type: 'turn.resolve', turn: 1 });
    const waiting = write(resolved, { when: { on: 'turn', turn: 2 } });
    expect(waiting.shown).toBe(resolved.shown);
    const shown = did(waiting, ann, { type: 'turn.publish', turn: 1 });
    expect(shown.injects.told).toHaveLength(1);
    expect(gist(asks(resolved, ann, { type: 'world.inject', inject: injectId('own.1') }))).toBe(
      'wrong-phase',
    );
  });
  it('happens as the first turn begins at which the ladder has reached its rung', () => {
    const alert = { instrument: 'alert', params: { level: 3, towards: 'KES' }, rationale: '' };
    const waiting = write(started(), { when: { on: 'rung', rung: 4 } });
    expect(turned(waiting).injects.told).toEqual([]);
    const climbed = did(waiting, bob, {
      ...{ type: 'orders.lock', turn: 1, forecast: null },
      orders: [{ ...alert, meant: null }],
    });
    const after = turned(climbed);
    expect(after.world.publicRungs.at(-1)).toBeGreaterThanOrEqual(4);
    expect(after.injects.told).toHaveLength(1);
  });
});

describe('an event that waits for the clock', () => {
  const clocked = write(started(), {
    when: { on: 'clock', turn: 1, phase: 'order', minutes: 5 },
  });
  const rung = (state: TableState, now: number) => next(state, { by: 'clock' }, { now });
  it('happens when its minutes are over, pauses left out', () => {
    expect(nextInjectAt(clocked)).toBe(noon + 5 * minute);
    expect(rung(clocked, noon + 5 * minute - 1).injects.told).toEqual([]);
    expect(rung(clocked, noon + 5 * minute).injects.told).toHaveLength(1);
    const paused = did(clocked, ann, { type: 'clock.pause' }, { now: noon + 2 * minute });
    expect(nextInjectAt(paused)).toBeNull();
    expect(rung(paused, noon + 60 * minute).injects.told).toEqual([]);
    const going = did(paused, ann, { type: 'clock.resume' }, { now: noon + 12 * minute });
    expect(nextInjectAt(going)).toBe(noon + 15 * minute);
    expect(nextInjectAt(rung(going, noon + 15 * minute))).toBeNull();
  });
  it('is lost with its phase, and then waits for control’s hand', () => {
    const later = turned(clocked);
    expect(nextInjectAt(later)).toBeNull();
    expect(rung(later, noon + 99 * minute).injects.told).toEqual([]);
    expect(fire(later, 'own.1').injects.told).toHaveLength(1);
  });
});

describe('what control writes', () => {
  it.each([
    [{ title: ' ' }, 'draft.title missing'],
    [{ to: [] }, 'draft.to missing'],
    [{ when: { on: 'turn', turn: 99 } }, 'draft.when.turn unknown-turn'],
    [{ when: { on: 'rung', rung: 13 } }, 'draft.when.rung out-of-range'],
    [
      { when: { on: 'clock', turn: 1, phase: 'order', minutes: -1 } },
      'draft.when.minutes out-of-range',
    ],
    [
      { effects: [{ quantity: 'support', subject: 'XXX', by: 1 }] },
      'draft.effects.0.subject unknown-bearer',
    ],
    [{ effects: [{ quantity: 'support', subject: 'KES', by: 0 }] }, 'draft.effects.0.by no-change'],
    [
      { effects: [{ quantity: 'support', subject: 'KES', by: 101 }] },
      'draft.effects.0.by out-of-range',
    ],
    [
      { effects: [{ quantity: 'leak', subject: 'KES#goods', by: 0.1 }] },
      'draft.effects.0.quantity not-movable',
    ],
  ] as const satisfies readonly (readonly [Partial<InjectDraft>, string])[])(
    'is refused by field and reason: %o',
    (more, expected) => {
      expect(firstFault(letter(more))).toBe(expected);
    },
  );
  it('takes a pair in either order', () => {
    expect(
      firstFault(letter({ effects: [{ quantity: 'tension', subject: 'NOR~KES', by: 2 }] })),
    ).toBe('');
  });
  it('comes in from a spreadsheet as drafts, all or none', () => {
    const bring = (drafts: readonly InjectDraft[]) =>
      asks(started(), ann, { type: 'inject.import', drafts: [...drafts] });
    expect(gist(bring([letter(), letter({ title: '' })]))).toBe('bad-inject drafts.1.title');
    const answer = bring([letter(), letter({ title: 'Second' })]);
    expect(answer.ok && answer.events).toMatchObject([
      { type: 'inject.written', n: 1, standing: 'draft' },
      { type: 'inject.written', n: 2, standing: 'draft' },
    ]);
  });
  it('is control’s alone', () => {
    for (const command of [
      { type: 'inject.write', inject: null, draft: letter(), then: 'draft' },
      { type: 'inject.import', drafts: [letter()] },
      { type: 'inject.set', injects: ['storm'], to: 'held' },
    ] as const)
      expect(gist(asks(started(), bob, command))).toBe('not-allowed');
    const over = did(started(), ann, { type: 'room.end' });
    const late = { type: 'inject.set', injects: ['storm'], to: 'held' } as const;
    expect(gist(asks(over, ann, late))).toBe('room-over');
  });
});

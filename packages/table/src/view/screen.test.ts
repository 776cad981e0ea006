import { describe, expect, it } from 'vitest';
import type { PersonId } from '../ids.ts';
import type { TableState } from '../state/state.ts';
import { ann, asks, bob, did, eve, gist, KES, NOR, room } from '../testing/given.ts';
import { delegation, everybody, gil, screen } from '../testing/four.ts';
import { view } from './view.ts';

const seen = (state: TableState, who: PersonId = screen) => {
  const person = state.people[who];
  if (person === undefined) throw new Error(who);
  return view(state, person, {
    ...{ callSigns: { bob: 'Bob Sign' }, present: [], awaySince: {}, drafts: {} },
  });
};
const pin = (scene: 'clock' | 'debrief' | 'ladder' | null) =>
  ({ type: 'screen.pin', scene }) as const;

describe('the wall screen', () => {
  it('follows the phase by itself, a pause before all', () => {
    const people = [
      [ann, 'control'],
      [screen, 'projector'],
    ] as const;
    const schedule = { brief: 60, negotiate: 60, order: 60 };
    let state = room({ controlled: true, advance: 'control', schedule }, people);
    const now = () => {
      const { scene, next } = seen(state).screen;
      return [scene, next];
    };
    expect(now()).toEqual(['join', 'news']);
    state = did(state, ann, { type: 'room.start' });
    expect(now()).toEqual(['news', 'board']);
    state = did(state, ann, { type: 'clock.pause' });
    expect(now()).toEqual(['pause', 'news']);
    state = did(state, ann, { type: 'clock.resume' });
    state = did(state, ann, { type: 'phase.advance', turn: 1 });
    state = did(state, ann, { type: 'phase.advance', turn: 1 });
    expect(now()).toEqual(['board', 'board']);
    state = did(state, ann, { type: 'turn.resolve', turn: 1 });
    expect(now()).toEqual(['board', 'news']);
    state = did(state, ann, { type: 'room.end' });
    expect(now()).toEqual(['debrief', 'debrief']);
  });
  it('is held by control through every phase, and let go', () => {
    const held = did(delegation(), ann, pin('clock'));
    expect(seen(held).screen).toMatchObject({ scene: 'clock', auto: 'board', pinned: true });
    const on = did(held, ann, { type: 'turn.resolve', turn: 1 });
    expect(seen(on).screen.scene).toBe('clock');
    expect(seen(did(on, ann, pin(null))).screen).toMatchObject({ scene: 'board', pinned: false });
    expect(asks(held, ann, pin('clock'))).toEqual({ ok: true, events: [] });
    for (const who of everybody.filter((one) => one !== ann))
      expect(gist(asks(delegation(), who, pin('clock')))).toBe('not-allowed');
  });
  it('shows how it ended once it has', () => {
    expect(gist(asks(delegation(), ann, pin('debrief')))).toBe('wrong-phase scene');
    const over = did(delegation(), ann, { type: 'room.end' });
    expect(seen(did(over, ann, pin('debrief'))).screen.pinned).toBe(true);
  });
  it('tells everybody the same, and a resolved end to nobody', () => {
    const state = did(delegation(), ann, pin('ladder'));
    for (const who of everybody) expect(seen(state, who).screen).toEqual(seen(state).screen);
    const resolved = did(delegation(), ann, { type: 'turn.resolve', turn: 1 });
    const ending: TableState = { ...resolved, world: { ...resolved.world, turn: 99 } };
    expect(seen(ending).screen).toEqual(seen(resolved).screen);
  });
});

describe('the roll call', () => {
  const locked = (state: TableState, who: PersonId): TableState =>
    did(state, who, { type: 'orders.lock', turn: 1, orders: [], forecast: null });
  it('counts, unless the room says who', () => {
    const one = locked(delegation(), bob);
    const other = locked(delegation(), gil);
    for (const who of [eve, screen])
      expect(JSON.stringify(seen(one, who))).toBe(JSON.stringify(seen(other, who)));
    expect(seen(one).screen.locks).toBeNull();
    const told = did(one, ann, { type: 'locks.name', on: true });
    const of = (seat: string) => seen(told).screen.locks?.find((line) => line.seat === seat);
    expect(of(NOR)?.locked).toBe(true);
    expect(of(KES)?.locked).toBe(false);
    expect(seen(did(told, ann, { type: 'locks.name', on: false })).screen.locks).toBeNull();
    expect(seen(did(told, ann, { type: 'turn.resolve', turn: 1 })).screen.locks).toBeNull();
    expect(gist(asks(one, bob, { type: 'locks.name', on: true }))).toBe('not-allowed');
  });
  it('hides the room’s code on the wall, and says so to all', () => {
    const hidden = did(delegation(), ann, { type: 'screen.hide-code', on: true });
    expect(seen(hidden).screen.codeHidden).toBe(true);
    expect(gist(asks(hidden, eve, { type: 'screen.hide-code', on: false }))).toBe('not-allowed');
  });
});

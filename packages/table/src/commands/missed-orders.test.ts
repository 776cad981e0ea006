import { describe, expect, it } from 'vitest';
import type { MissRule } from '../events/events.ts';
import type { Context } from './context.ts';
import type { TableState } from '../state/state.ts';
import {
  ALD,
  ann,
  bob,
  cyd,
  did,
  fed,
  gist,
  KES,
  next,
  NOR,
  noon,
  rally,
  room,
  when,
} from '../testing/given.ts';

const schedule = { brief: 0, negotiate: 0, order: 60 } as const;
const late = noon + 61_000;
const drafts: Context['drafts'] = { [NOR]: { turn: 1, orders: [rally] } };

/** Control leads; bob sits in Norland and has not locked, cyd in Kesh; orders are open for a minute. */
const silent = (rule: MissRule, advance: 'clock' | 'all-locked' = 'clock'): TableState => {
  let state = room({ controlled: true, advance, schedule }, [
    [ann, 'control'],
    [bob, 'player'],
    [cyd, 'player'],
  ]);
  state = did(state, bob, { type: 'seat.claim', seat: NOR });
  state = did(state, cyd, { type: 'seat.claim', seat: KES });
  state = did(state, ann, { type: 'miss-rule.choose', seat: NOR, rule });
  state = did(state, ann, { type: 'room.start' });
  return did(state, cyd, { type: 'orders.lock', turn: 1, orders: [], forecast: null });
};
const due = (state: TableState, more: Partial<Context> = {}) =>
  when(state, { by: 'clock' }, { now: late, drafts, ...more });
const used = (state: TableState) => state.seating.missed.map((one) => [one.seat, one.used]);

describe('a deadline that a seat has missed', () => {
  it('takes the last valid draft by itself, and says so', () => {
    const state = fed(silent('draft'), [], noon);
    expect(gist(due(state))).toEqual([
      ...['orders.missed', 'orders.locked', 'turn.resolved', 'phase.entered'],
    ]);
    const after = next(state, { by: 'clock' }, { now: late, drafts });
    expect(used(after)).toEqual([[NOR, 'draft']]);
    expect(after.history[0]?.orders[NOR]).toEqual([rally]);
  });
  it('says that nothing went out where there was no draft', () => {
    const after = next(silent('draft'), { by: 'clock' }, { now: late });
    expect(used(after)).toEqual([[NOR, 'nothing']]);
  });
  it.each(['nothing', 'excused'] as const)('uses no draft where the rule is %s', (rule) => {
    const after = next(silent(rule), { by: 'clock' }, { now: late, drafts });
    expect(used(after)).toEqual([[NOR, rule]]);
    expect(after.history[0]?.orders[NOR]).toEqual([]);
  });
  it('waits for the seat, then resolves with its lock', () => {
    const waiting = next(silent('wait'), { by: 'clock' }, { now: late, drafts });
    expect(waiting.phase).toBe('order');
    expect(waiting.clock.endsAt).toBeNull();
    expect(waiting.seating.awaits).toEqual([NOR]);
    expect(gist(when(waiting, { by: 'clock' }, { now: late + 1 }))).toEqual([]);
    const locked = did(waiting, bob, {
      ...{ type: 'orders.lock', turn: 1, orders: [rally], forecast: null },
    });
    expect(locked.phase).toBe('resolved');
    expect(used(locked)).toEqual([]);
  });
  it('stops waiting where control chooses another rule, gives time or resolves', () => {
    const waiting = next(silent('wait'), { by: 'clock' }, { now: late, drafts });
    const other = did(
      waiting,
      ann,
      { type: 'miss-rule.choose', seat: NOR, rule: 'nothing' },
      { drafts },
    );
    expect([other.phase, ...used(other)]).toEqual(['resolved', [NOR, 'nothing']]);
    const more = did(waiting, ann, { type: 'clock.extend', seconds: 60 }, { now: late });
    expect([more.clock.endsAt, more.seating.awaits]).toEqual([late + 60_000, null]);
    const forced = did(waiting, ann, { type: 'turn.resolve', turn: 1 }, { drafts });
    expect([forced.phase, ...used(forced)]).toEqual(['resolved', [NOR, 'draft']]);
  });
  it('lets a bot decide once, and resolves when it has', () => {
    const asked = next(silent('bot'), { by: 'clock' }, { now: late, drafts });
    expect([asked.phase, ...used(asked)]).toEqual(['order', [NOR, 'bot']]);
    const act = { type: 'orders', orders: [rally], reasons: [] } as const;
    expect(gist(when(asked, { by: 'bot', seat: ALD, act }))).not.toBe('not-allowed');
    const after = next(asked, { by: 'bot', seat: NOR, act });
    expect(after.phase).toBe('resolved');
    expect(after.history[0]?.orders[NOR]).toEqual([rally]);
    expect(after.seats[NOR]?.keeper).toBe('people');
    // Nobody of the seat is credited with what the bot chose.
    expect(after.teams[NOR]?.past[0]?.lines).toEqual([]);
  });
  it('is not held up by who is excused', () => {
    let state = silent('excused', 'all-locked');
    for (const { id } of state.opened.scenario.actors)
      if (state.seats[id]?.keeper === 'bot')
        state = next(state, {
          ...{ by: 'bot', seat: id, act: { type: 'orders', orders: [], reasons: [] } },
        });
    expect([state.phase, ...used(state)]).toEqual(['resolved', [NOR, 'excused']]);
  });
});

import { describe, expect, it } from 'vitest';
import { calendar, day, daysRule, hour, overDays } from '../testing/days.ts';
import {
  ALD,
  ann,
  bob,
  did,
  gist,
  KES,
  next,
  NOR,
  noon,
  playing,
  rally,
  when,
} from '../testing/given.ts';
import type { TableState } from '../state/state.ts';

const end = noon + day + 6 * hour;
const started = (grace: number): TableState => {
  const schedule = { brief: 0, negotiate: 0, order: 10 };
  const state = playing({ ...overDays, days: { ...daysRule, grace }, schedule });
  return { ...state, clock: { ...state.clock, endsAt: end } };
};
const empty = { type: 'orders.lock', orders: [], forecast: null } as const;
const locked = (state: TableState): TableState =>
  did(did(state, ann, { ...empty, turn: state.turn }), bob, { ...empty, turn: state.turn });
const rung = (state: TableState, now: number): TableState =>
  next(state, { by: 'clock' }, { calendar, now });

describe('the deadline over days', () => {
  it('is put off for a seat that has nothing to send, as often as the room grants it', () => {
    const spared = rung(locked(started(1)), end);
    expect(spared).toMatchObject({ turn: 1, clock: { endsAt: end + day } });
    expect(spared.days).toMatchObject({ graceUsed: { [KES]: 1 }, moved: 'grace' });
    expect(spared.seats[NOR]?.lock).not.toBeNull();
    const missed = rung(spared, end + day);
    expect(missed).toMatchObject({ turn: 2, days: { missed: { [KES]: 1 }, offered: [] } });
  });
  it('counts no draft that is valid as missed', () => {
    const drafts = { [KES]: { turn: 1, orders: [rally] } };
    const moved = when(locked(started(0)), { by: 'clock' }, { calendar, now: end, drafts });
    expect(gist(moved)).not.toContain('deadline.missed');
  });
  it('leaves what people locked as it is, empty too', () => {
    const one = did(started(2), ann, { ...empty, turn: 1 });
    const spared = rung(one, end);
    expect(spared.days.graceUsed).toEqual({ [ALD]: 1, [KES]: 1 });
  });
  it('offers a seat that missed two running, until its people send orders again', () => {
    const once = rung(locked(started(0)), end);
    const twice = rung(locked({ ...once, clock: { ...once.clock, endsAt: end } }), end);
    expect(twice.days.offered).toEqual([{ seat: KES, why: 'missed' }]);
    const back = did(twice, twice.seats[KES]?.people[0] ?? ann, { ...empty, turn: twice.turn });
    expect(back.days).toMatchObject({ offered: [], missed: { [KES]: 0 } });
  });
});

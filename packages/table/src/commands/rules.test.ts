import { describe, expect, it } from 'vitest';
import type { SeatRule } from '../events/events.ts';
import type { TableState } from '../state/state.ts';
import { ann, asks, bob, cyd, did, gist, KES, next, NOR, rally, room } from '../testing/given.ts';
import { dan, delegation, fay, four, gil } from '../testing/four.ts';
import type { Context } from './context.ts';

const here = { present: [...four] };
const lock = { type: 'orders.lock', turn: 1, orders: [rally], forecast: 'same' } as const;
const ruled = (rule: SeatRule, more = {}): TableState =>
  did(delegation(more), bob, { type: 'rule.set', seat: NOR, rule });
const says = (
  state: TableState,
  person: typeof bob,
  answer: 'yes' | 'no',
  more: Partial<Context> = here,
): TableState =>
  did(
    state,
    person,
    { type: 'orders.vote', turn: 1, put: 1, answer, reason: `${person} says ${answer}` },
    more,
  );
const standing = (state: TableState): boolean | undefined =>
  state.teams[NOR]?.puts.at(-1)?.standing;

describe('rule.set', () => {
  const unanimous = { type: 'rule.set', seat: NOR, rule: 'unanimous' } as const;
  it('is the pen’s before the first lock, and control’s at any time', () => {
    expect(gist(asks(delegation(), bob, unanimous))).toEqual(['rule.set']);
    expect(gist(asks(delegation(), cyd, unanimous))).toBe('not-your-pen');
    expect(gist(asks(delegation(), bob, { ...unanimous, seat: KES }))).toBe('not-allowed seat');
    expect(gist(asks(delegation(), bob, { ...unanimous, seat: null }))).toBe('not-allowed seat');
    const locked = did(delegation(), bob, lock);
    expect(gist(asks(locked, bob, unanimous))).toBe('rule-fixed');
    expect(gist(asks(locked, ann, unanimous))).toEqual(['rule.set']);
    expect(did(locked, ann, { ...unanimous, seat: null }).teams[KES]?.rule).toBe('unanimous');
  });
  it('is the host’s for all seats before the start alone', () => {
    const all = { type: 'rule.set', seat: null, rule: 'majority' } as const;
    const lobby = room();
    expect(Object.values(did(lobby, ann, all).teams).map(({ rule }) => rule)).toEqual(
      lobby.opened.scenario.actors.map(() => 'majority'),
    );
    const started = did(lobby, ann, { type: 'room.start' });
    expect(gist(asks(started, ann, all))).toBe('no-seat');
  });
});

describe('a majority', () => {
  it('locks with the vote that makes it', () => {
    const put = did(ruled('majority'), bob, lock, here);
    expect(put.seats[NOR]?.lock).toBeNull();
    const two = says(put, cyd, 'yes');
    expect(two.seats[NOR]?.lock).toBeNull();
    const three = says(two, dan, 'yes');
    expect(three.seats[NOR]?.lock).toMatchObject({ orders: [rally], forecast: 'same' });
    expect(three.seats[NOR]?.lock?.person).toBe(bob);
  });
  it('is of those who are here, and of those whose vote is in', () => {
    const put = did(ruled('majority'), bob, lock, here);
    const two = { present: [bob, cyd] };
    expect(says(put, cyd, 'yes', two).seats[NOR]?.lock).not.toBeNull();
    const against = says(says(put, dan, 'no'), fay, 'no');
    expect(says(against, cyd, 'yes', two).seats[NOR]?.lock).toBeNull();
    expect(did(ruled('majority'), bob, lock, { present: [bob] }).seats[NOR]?.lock).not.toBeNull();
  });
  it('lets a person change their vote', () => {
    const put = says(did(ruled('majority'), bob, lock, here), cyd, 'no');
    const yes = says(says(put, cyd, 'yes'), dan, 'yes');
    expect(yes.seats[NOR]?.lock).not.toBeNull();
    expect(yes.teams[NOR]?.puts[0]?.votes).toHaveLength(3);
  });
});

describe('unanimity', () => {
  it('needs every yes of those here', () => {
    let state = did(ruled('unanimous'), bob, lock, here);
    state = says(says(state, cyd, 'yes'), dan, 'yes');
    expect(state.seats[NOR]?.lock).toBeNull();
    expect(says(state, fay, 'yes').seats[NOR]?.lock).not.toBeNull();
    expect(says(state, fay, 'no').seats[NOR]?.lock).toBeNull();
  });
  it('waits while somebody here is missing, and no longer once they have gone', () => {
    const state = says(did(ruled('unanimous'), bob, lock, here), cyd, 'yes');
    expect(gist(asks(state, bob, lock, here))).toBe('awaits-votes');
    expect(gist(asks(state, bob, lock, { present: [bob, cyd] }))).toEqual(['orders.locked']);
  });
});

describe('a vote', () => {
  it('is on what was put, by people of the seat, until it is locked', () => {
    const put = did(ruled('majority'), bob, lock, here);
    const vote = { type: 'orders.vote', turn: 1, put: 1, answer: 'yes', reason: '' } as const;
    expect(gist(asks(put, gil, vote))).toBe('not-put put');
    expect(gist(asks(put, ann, vote))).toBe('no-seat');
    expect(gist(asks(put, cyd, { ...vote, put: 2 }))).toBe('not-put put');
    expect(gist(asks(ruled('majority'), cyd, vote))).toBe('not-put put');
    const locked = says(says(put, cyd, 'yes'), dan, 'yes');
    expect(gist(asks(locked, fay, vote))).toBe('already-locked');
  });
  it('is void once the orders change, are put anew, unlocked or ruled otherwise', () => {
    const put = says(did(ruled('majority'), bob, lock, here), cyd, 'yes');
    const drafts = { [NOR]: { turn: 1, orders: [] } };
    const draft = { by: 'draft', seat: NOR } as const;
    expect(standing(next(put, draft, { drafts }))).toBe(false);
    const same = { [NOR]: { turn: 1, orders: [rally] } };
    expect(standing(next(put, draft, { drafts: same }))).toBe(true);
    const anew = did(put, bob, { ...lock, orders: [] }, here);
    expect(anew.teams[NOR]?.puts.map(({ standing: now }) => now)).toEqual([false, true]);
    expect(anew.teams[NOR]?.puts[1]?.votes).toHaveLength(1);
    const locked = says(put, dan, 'yes');
    expect(standing(did(locked, bob, { type: 'orders.unlock', turn: 1 }))).toBe(false);
    const other = did(put, ann, { type: 'rule.set', seat: NOR, rule: 'unanimous' });
    expect(standing(other)).toBe(false);
  });
});

describe('the deadline under a rule', () => {
  const timed = { advance: 'clock', schedule: { brief: 0, negotiate: 0, order: 60 } } as const;
  const now = 1_700_000_060_000;
  const orders = (state: TableState, present: Context['present'], draft: readonly unknown[]) =>
    next(
      state,
      { by: 'clock' },
      {
        ...{ now, present },
        drafts: draft.length > 0 ? { [NOR]: { turn: 1, orders: [rally] } } : {},
      },
    ).history[0]?.orders[NOR];
  it('sends what was put where the rule is met by those who are left', () => {
    const put = says(did(ruled('unanimous', timed), bob, lock, here), cyd, 'yes');
    expect(orders(put, [bob, cyd], [])).toEqual([rally]);
    expect(orders(put, here.present, [])).toEqual([]);
  });
  it('else uses the last valid draft, as for every seat', () => {
    const put = says(did(ruled('unanimous', timed), bob, lock, here), cyd, 'no');
    expect(orders(put, here.present, [rally])).toEqual([rally]);
  });
});

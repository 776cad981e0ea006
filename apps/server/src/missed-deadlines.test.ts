import type { CommandMessage } from '@convoy/protocol';
import { afterEach, describe, expect, it } from 'vitest';
import { connect } from './testing/client.ts';
import type { Client } from './testing/client.ts';
import { friday, newPlace, overDays, serverAt } from './testing/days.ts';
import { create, sit } from './testing/rooms.ts';
import { handClock } from './testing/server.ts';

const cleaning: (() => void | Promise<void>)[] = [];
afterEach(async () => {
  while (cleaning.length > 0) await cleaning.pop()?.();
});
type Rule = Extract<CommandMessage['command'], { type: 'miss-rule.choose' }>['rule'];

const order = {
  ...{ instrument: 'address', params: { line: 'resolve' }, rationale: 'unlocked', meant: null },
};
/** A room over days with control; Moscow has a draft and this rule, Washington has locked. */
const beforeDeadline = async (rule: Rule) => {
  const server = await serverAt(cleaning, await newPlace(cleaning), handClock(friday));
  const host = await create(server.url, { ...overDays, controlled: true });
  const control = await connect(server.url, host.token);
  const usa = await sit(server.url, host.code, 'USA');
  const sov = await sit(server.url, host.code, 'SOV');
  cleaning.push(() => {
    for (const client of [control, usa, sov]) client.close();
  });
  await control.does({ type: 'miss-rule.choose', seat: 'SOV', rule });
  await control.does({ type: 'room.start' });
  await sov.until(({ room }) => room?.phase === 'order', 'orders');
  await usa.does({ type: 'orders.lock', turn: 1, orders: [] });
  await sov.raw('draft', { turn: 1, rev: 1, orders: [order] });
  await control.until(
    (view) => (linesOf(view, 'SOV')?.orders ?? []).length === 1,
    'the draft of Moscow',
  );
  const due = (): void => {
    server.clock.leap((control.view.room?.endsAt ?? 0) - server.clock.now());
  };
  return { due, control, sov };
};
const linesOf = (view: Client['view'], seat: string) =>
  view.control?.seats.find((one) => one.seat === seat);

describe('a deadline over days that a seat misses', () => {
  it.each([
    ['draft', 'draft', 1],
    ['nothing', 'nothing', 0],
    ['excused', 'excused', 0],
  ] as const)(
    'sends by the rule %s what it says, and tells the seat and control',
    async (rule, used, sent) => {
      const { due, control, sov } = await beforeDeadline(rule);
      expect(linesOf(control.view, 'SOV')?.rule).toBe(rule);
      due();
      await control.until(({ room }) => room?.phase === 'resolved', 'the resolution');
      expect(sov.view.seating?.own?.missed).toEqual({ turn: 1, used });
      const log = control.view.control?.log ?? [];
      const locks = log.filter(({ type, seat }) => type === 'orders.locked' && seat === 'SOV');
      expect(locks).toHaveLength(sent);
      expect(log.map(({ type }) => type)).toContain('orders.missed');
    },
  );
  it('lets a bot decide in that turn alone', async () => {
    const { due, control, sov } = await beforeDeadline('bot');
    due();
    await control.until(({ room }) => room?.phase === 'resolved', 'the resolution');
    expect(sov.view.seating?.own?.missed).toEqual({ turn: 1, used: 'bot' });
    expect(sov.view.lock).toMatchObject({ turn: 1, lockedBy: null });
    expect(linesOf(control.view, 'SOV')?.keeper).toBe('people');
  });
  it('waits, and goes on as soon as the seat has locked', async () => {
    const { due, control, sov } = await beforeDeadline('wait');
    due();
    await sov.until(({ seating }) => seating?.overdue === true, 'the wait');
    await control.until(({ seating }) => seating?.desk?.awaits.length === 1, 'whom it waits for');
    expect(control.view.seating?.desk?.awaits).toEqual(['SOV']);
    expect(control.view.room?.phase).toBe('order');
    await sov.does({ type: 'orders.lock', turn: 1, orders: [order] });
    await control.until(({ room }) => room?.phase === 'resolved', 'the resolution');
    expect(sov.view.seating?.own?.missed).toBeNull();
  });
});

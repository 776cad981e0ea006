import { actorId } from '@convoy/engine';
import { describe, expect, it } from 'vitest';
import { commandMessageSchema, draftMessageSchema, helloSchema } from './wire.ts';

describe('messages', () => {
  it('give every missing part of an order its default', () => {
    const order = { instrument: 'alert', params: { level: 2 } };
    expect(draftMessageSchema.parse({ turn: 1, rev: 0, orders: [order] }).orders).toEqual([
      { ...order, rationale: '', meant: null },
    ]);
    expect(helloSchema.parse({ version: 2, token: 'a long token' }).have).toEqual({});
  });
  it('carry a forecast with the lock, or none', () => {
    const command = { type: 'orders.lock', turn: 1, orders: [] };
    const parse = (more: object) =>
      commandMessageSchema.safeParse({ id: 'chosen-by-me', command: { ...command, ...more } });
    expect(parse({}).data?.command).toEqual({ ...command, forecast: null });
    expect(parse({ forecast: 'same' }).data?.command).toMatchObject({ forecast: 'same' });
    expect(parse({ forecast: 'up' }).success).toBe(false);
  });
  it('carry every kind of paper, as declared and with nothing else in it', () => {
    const answer = { stance: 'adjust', parts: [], delay: 1, until: null, reason: 'later' };
    const acts = [
      { type: 'package.answer', package: 'package-1', answer },
      { type: 'package.send', package: 'package-1' },
      { type: 'consent.ask', asset: 'harbour', note: 'for a week' },
      { type: 'consent.pay', consent: 'consent-1' },
      { type: 'ballot.cast', institution: 'UNS', sponsor: 'USA', stance: 'abstain' },
    ];
    for (const act of acts) {
      const parse = (more: object) =>
        commandMessageSchema.safeParse({
          id: 'chosen-by-me',
          command: { type: 'paper.act', turn: 1, act: { ...act, ...more } },
        });
      expect(parse({}).data?.command).toEqual({ type: 'paper.act', turn: 1, act });
      expect(parse({ more: 1 }).error?.issues[0]?.path).toEqual(['command', 'act']);
    }
  });
  it('carry one command each, with an id', () => {
    const message = { id: 'chosen-by-me', command: { type: 'seat.claim', seat: 'USA' } };
    expect(commandMessageSchema.parse(message).command).toEqual({
      type: 'seat.claim',
      seat: actorId('USA'),
    });
    expect(commandMessageSchema.safeParse({ ...message, id: 'short' }).success).toBe(false);
    expect(commandMessageSchema.safeParse({ ...message, more: 1 }).success).toBe(false);
  });
});

import { actorId, demandId, offerId } from '@convoy/engine';
import type { Order } from '@convoy/engine';
import type { Played } from '@convoy/protocol';
import { expect, test } from 'vitest';
import { changesOf, editsOf, turnedRound } from './change.ts';
import { readEdit, writeEdit } from './link.ts';

const order = (instrument: string): Order => ({
  ...{ instrument, params: {}, rationale: '', meant: null },
});
const played: Played = {
  turns: 2,
  steps: [],
  orders: [{ USA: [order('address'), order('quarantine')] }, {}],
};

test('changes of one seat’s orders in one turn become one, with what is left of them', () => {
  const changes = [
    { kind: 'order-out', turn: 1, seat: 'USA', at: 0 },
    { kind: 'order-in', turn: 1, seat: 'USA', order: order('rally') },
    { kind: 'step-out', step: 4 },
  ] as const;
  expect(editsOf(played, changes)).toEqual([
    { kind: 'drop', step: 4 },
    { kind: 'orders', turn: 1, seat: 'USA', orders: [order('quarantine'), order('rally')] },
  ]);
});

test('an answer more and a ruling more are changes of their own, and come back as they went', () => {
  const act = { type: 'offer.accept', offer: offerId('offer-1'), reason: '' } as const;
  const changes = [
    { kind: 'paper-in', turn: 2, seat: 'SOV', act },
    { kind: 'ruling-in', turn: 2, quantity: 'support', subject: 'USA', to: 20 },
  ] as const;
  const edits = editsOf(played, changes);
  expect(edits).toEqual([
    { kind: 'write', turn: 2, seat: 'SOV', act },
    { kind: 'rule', turn: 2, quantity: 'support', subject: 'USA', to: 20 },
  ]);
  expect(edits.flatMap((edit) => changesOf(played, edit))).toEqual(changes);
});

test('what a turning point leaves out is told as a reader would have', () => {
  const seat = actorId('USA');
  const edit = { kind: 'orders', turn: 1, seat, orders: [order('address')] } as const;
  expect(changesOf(played, edit)).toEqual([{ kind: 'order-out', turn: 1, seat: 'USA', at: 1 }]);
  expect(changesOf(played, { kind: 'drop', step: 3 })).toEqual([{ kind: 'step-out', step: 3 }]);
});

test('answers turn round, other papers do not', () => {
  const yes = { type: 'offer.accept', offer: offerId('offer-1'), reason: '' } as const;
  expect(turnedRound(yes)).toMatchObject({ type: 'offer.refuse', offer: 'offer-1' });
  expect(turnedRound({ type: 'demand.withdraw', demand: demandId('x'), reason: '' })).toBeNull();
});

test('a link gives back the change that was written into it, and nothing that was tampered with', () => {
  const orders = {
    kind: 'orders',
    turn: 1,
    seat: actorId('USA'),
    orders: [order('rally')],
  } as const;
  for (const edit of [orders, { kind: 'drop', step: 3 } as const])
    expect(readEdit(writeEdit(edit))).toEqual(edit);
  for (const written of ['', 'null', '{"kind":"x"}', '{"kind":"orders"}', '{"kind":"drop"}', '[1]'])
    expect(readEdit(written)).toBeNull();
});

import { actorId } from '@convoy/engine';
import type { Order, PaperAct, QuantityId } from '@convoy/engine';
import type { Played, WhatIfEdit } from '@convoy/protocol';

/** Something that a reader has changed. Orders are named by their place in their seat's list. */
export type Change =
  | {
      readonly kind: 'order-out';
      readonly turn: number;
      readonly seat: string;
      readonly at: number;
    }
  | {
      readonly kind: 'order-in';
      readonly turn: number;
      readonly seat: string;
      readonly order: Order;
    }
  /** An answer more, the last of its turn. */
  | {
      readonly kind: 'paper-in';
      readonly turn: number;
      readonly seat: string;
      readonly act: PaperAct;
    }
  /** Control sets a figure, in its own unit. */
  | {
      readonly kind: 'ruling-in';
      readonly turn: number;
      readonly quantity: QuantityId;
      readonly subject: string;
      readonly to: number;
    }
  | { readonly kind: 'step-out'; readonly step: number }
  | { readonly kind: 'step-turned'; readonly step: number; readonly act: PaperAct };

export const sameChange = (a: Change, b: Change): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** The answer turned round; null for a paper that is no answer. */
export const turnedRound = (act: PaperAct): PaperAct | null => {
  if (act.type === 'offer.accept') return { ...act, type: 'offer.refuse' };
  if (act.type === 'offer.refuse') return { ...act, type: 'offer.accept' };
  if (act.type === 'consent.answer')
    return { ...act, answer: act.answer === 'grant' ? 'refuse' : 'grant', until: null };
  if (act.type !== 'package.answer') return null;
  const { answer } = act;
  const stance = answer.stance === 'refuse' ? 'endorse' : 'refuse';
  return { ...act, answer: { ...answer, stance, parts: [], delay: 0 } };
};
export const saysYes = (act: PaperAct): boolean =>
  act.type === 'offer.accept' ||
  (act.type === 'consent.answer' && act.answer === 'grant') ||
  (act.type === 'package.answer' && act.answer.stance !== 'refuse');

const ordersOf = (played: Played, turn: number, seat: string): readonly Order[] =>
  played.orders[turn - 1]?.[seat] ?? [];

type OrderChange = Extract<Change, { readonly kind: 'order-in' | 'order-out' }>;
const isOfOrders = (change: Change): change is OrderChange =>
  change.kind === 'order-out' || change.kind === 'order-in';

/** All that a seat orders in a turn, changed in every way that it is to be. */
const ordersEdit = (
  played: Played,
  changes: readonly OrderChange[],
  { turn, seat }: OrderChange,
): WhatIfEdit => {
  const own = changes.filter((change) => change.turn === turn && change.seat === seat);
  const out = own.flatMap((change) => (change.kind === 'order-out' ? [change.at] : []));
  const more = own.flatMap((change) => (change.kind === 'order-in' ? [change.order] : []));
  const kept = ordersOf(played, turn, seat).filter((_, at) => !out.includes(at));
  return { kind: 'orders', turn, seat: actorId(seat), orders: [...kept, ...more] };
};

/** The changes as the server takes them: of orders one for each seat and turn. */
export const editsOf = (played: Played, changes: readonly Change[]): readonly WhatIfEdit[] => {
  const ofOrders = changes.filter(isOfOrders);
  const first = ofOrders.filter(
    ({ turn, seat }, at) =>
      ofOrders.findIndex((one) => one.turn === turn && one.seat === seat) === at,
  );
  const ofSteps = changes.flatMap((change): readonly WhatIfEdit[] => {
    switch (change.kind) {
      case 'step-out':
        return [{ kind: 'drop', step: change.step }];
      case 'step-turned':
        return [{ kind: 'paper', step: change.step, act: change.act }];
      case 'paper-in': {
        const { turn, seat, act } = change;
        return [{ kind: 'write', turn, seat, act }];
      }
      case 'ruling-in': {
        const { turn, quantity, subject, to } = change;
        return [{ kind: 'rule', turn, quantity, subject, to }];
      }
      case 'order-in':
      case 'order-out':
        return [];
    }
  });
  return [...ofSteps, ...first.map((change) => ordersEdit(played, ofOrders, change))];
};

/** A turning point's own change, as a reader would have made it; what cannot be told is left out. */
export const changesOf = (played: Played, edit: WhatIfEdit): readonly Change[] => {
  switch (edit.kind) {
    case 'drop':
      return [{ kind: 'step-out', step: edit.step }];
    case 'paper':
      return [{ kind: 'step-turned', step: edit.step, act: edit.act }];
    case 'rule':
      return [{ ...edit, kind: 'ruling-in' }];
    case 'write':
      return [{ ...edit, kind: 'paper-in' }];
    case 'orders': {
      const { turn, seat, orders } = edit;
      const left = [...orders.map((order) => JSON.stringify(order))];
      return ordersOf(played, turn, seat).flatMap((order, at): readonly Change[] => {
        const place = left.indexOf(JSON.stringify(order));
        if (place < 0) return [{ kind: 'order-out', turn, seat, at }];
        left.splice(place, 1);
        return [];
      });
    }
  }
};

import type { Order } from '../acts.ts';
import type { ActorId, EntryId } from '../ids.ts';
import { instrumentOf } from '../instruments/catalogue.ts';
import type { PhaseContext } from './context.ts';

/** An order as the world meets it: whom it is aimed at and how loud and how hostile it is. */
export interface Deed {
  readonly by: ActorId;
  readonly act: EntryId;
  readonly order: Order;
  readonly target: ActorId | null;
  /** Engine rung 0–12 and escalation weight. */
  readonly rung: number;
  readonly weight: number;
  readonly public: boolean;
  /** R-Beliefs: likelihood ratio, resolve to bluff. */
  readonly likelihood: number;
}

/** This turn's deeds, in the canonical sequence of the orders. */
export const deedsOf = ({ orders, state }: PhaseContext): readonly Deed[] =>
  orders.flatMap(({ seat, order, act }) => {
    const profile = instrumentOf(order.instrument)?.profile(order.params, seat, state) ?? null;
    return profile === null ? [] : [{ by: seat, act, order, ...profile }];
  });

export const between = (deed: Deed, a: ActorId, b: ActorId): boolean =>
  (deed.by === a && deed.target === b) || (deed.by === b && deed.target === a);

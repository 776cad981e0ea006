import type { Order } from '../acts.ts';
import type { ActorId, EntryId } from '../ids.ts';
import type { PlacedOrder, Profile } from './context.ts';

/** An order as the world meets it: whom it is aimed at and how loud and how hostile it is. */
export interface Deed extends Profile {
  readonly by: ActorId;
  readonly act: EntryId;
  readonly order: Order;
}

/** This turn's deeds, in the canonical sequence of the orders. */
export const deedsOf = ({ orders }: { readonly orders: readonly PlacedOrder[] }): readonly Deed[] =>
  orders.map(({ seat, order, act, profile }) => ({ by: seat, act, order, ...profile }));

export const between = (deed: Deed, a: ActorId, b: ActorId): boolean =>
  (deed.by === a && deed.target === b) || (deed.by === b && deed.target === a);

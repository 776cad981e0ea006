import type { Order } from '../acts.ts';
import type { ActorId, EntryId } from '../ids.ts';
import type { PhaseContext, Profile } from './context.ts';
import { jointDeeds } from './joint.ts';

/** An order as the world meets it: whom it is aimed at and how loud and how hostile it is. */
export interface Deed extends Profile {
  readonly by: ActorId;
  readonly act: EntryId;
  readonly order: Order;
}

/** This turn's deeds: orders in their canonical sequence, then what packages have begun. */
export const deedsOf = ({
  orders,
  state,
}: Pick<PhaseContext, 'orders' | 'state'>): readonly Deed[] => [
  ...orders.map(({ seat, order, act, profile }) => ({ by: seat, act, order, ...profile })),
  ...jointDeeds(state),
];

export const between = (deed: Deed, a: ActorId, b: ActorId): boolean =>
  (deed.by === a && deed.target === b) || (deed.by === b && deed.target === a);

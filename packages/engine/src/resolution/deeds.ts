import type { PhaseContext } from './context.ts';
import type { Deed } from './deed.ts';
import { jointDeeds } from './joint.ts';

/** This turn's deeds: orders in their canonical sequence, then what packages have begun. */
export const deedsOf = ({
  orders,
  state,
}: Pick<PhaseContext, 'orders' | 'state'>): readonly Deed[] => [
  ...orders.map(({ seat, order, act, profile }) => ({ by: seat, act, order, ...profile })),
  ...jointDeeds(state),
];

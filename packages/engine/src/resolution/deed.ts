import type { Order } from '../acts.ts';
import type { ActorId, EntryId } from '../ids.ts';
import type { Profile } from './context.ts';

/** An order as the world meets it: whom it is aimed at and how loud and how hostile it is. */
export interface Deed extends Profile {
  readonly by: ActorId;
  readonly act: EntryId;
  readonly order: Order;
}

export const between = (deed: Deed, a: ActorId, b: ActorId): boolean =>
  (deed.by === a && deed.target === b) || (deed.by === b && deed.target === a);

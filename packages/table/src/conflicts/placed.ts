import type { ActorId, Order, State } from '@convoy/engine';
import { instrumentOf } from '@convoy/engine';

/** An order with whose it is, its place in its seat's set, and what the true world says of it. */
export interface Placed {
  readonly seat: ActorId;
  readonly at: number;
  readonly order: Order;
  readonly target: ActorId | null;
  readonly rung: number;
}
export type OrderSets = readonly { readonly seat: ActorId; readonly orders: readonly Order[] }[];

/** Orders whose fields do not fit are no conflict: the check says what is wrong with them. */
export const placedIn = (state: State, sets: OrderSets): readonly Placed[] =>
  sets.flatMap(({ seat, orders }) =>
    orders.flatMap((order, at) => {
      const profile = instrumentOf(order.instrument)?.profile(order.params, seat, state) ?? null;
      return profile === null
        ? []
        : [{ seat, at, order, target: profile.target, rung: profile.rung }];
    }),
  );

/** From this rung on an act is hostile to whom it is aimed at, as the check holds. */
const HOSTILE_RUNG = 6;
const ESCORTS: ReadonlySet<string> = new Set(['escort', 'reassurance-deployment']);
export const isForce = ({ order, rung }: Placed): boolean =>
  rung >= HOSTILE_RUNG && !ESCORTS.has(order.instrument);

const PRESSING: ReadonlySet<string> = new Set([
  'targeted-sanctions',
  'sectoral-sanctions',
  'export-controls',
  'embargo',
  'tariffs',
  'service-ban',
  'secondary-sanctions',
]);
export const presses = (one: Placed): boolean => PRESSING.has(one.order.instrument) || isForce(one);

const EASING: ReadonlySet<string> = new Set(['relief', 'stand-down', 'carve-out']);
export const eases = ({ order }: Placed): boolean => EASING.has(order.instrument);

const HELPING: ReadonlySet<string> = new Set(['aid', 'backfill', 'arms-transfer']);
export const helps = ({ order }: Placed): boolean => HELPING.has(order.instrument);

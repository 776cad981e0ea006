import { menuOf } from '@convoy/engine';
import type { ActorId, Layer, Order, OrdersSection } from '@convoy/engine';
import type { PlannedTie } from '../../board/to-flow.ts';

/** The tie that an order would draw, and its level where the order has none of its own. */
const drawn: Readonly<Record<string, { readonly layer: Layer; readonly level: number }>> = {
  'back-channel': { layer: 'talks', level: 1 },
  mediation: { layer: 'talks', level: 1 },
  recognition: { layer: 'talks', level: 1 },
  'joint-assessment': { layer: 'talks', level: 1 },
  'standing-forum': { layer: 'talks', level: 1 },
  'wedge-offer': { layer: 'talks', level: 1 },
  guarantee: { layer: 'treaty', level: 2 },
  alert: { layer: 'military', level: 1 },
  deployment: { layer: 'military', level: 1 },
  quarantine: { layer: 'military', level: 2 },
  mobilise: { layer: 'military', level: 2 },
  strike: { layer: 'military', level: 3 },
  'targeted-sanctions': { layer: 'sanction', level: 1 },
  'sectoral-sanctions': { layer: 'sanction', level: 2 },
  'export-controls': { layer: 'sanction', level: 2 },
  embargo: { layer: 'sanction', level: 3 },
  tariffs: { layer: 'sanction', level: 1 },
  'service-ban': { layer: 'sanction', level: 2 },
  'secondary-sanctions': { layer: 'sanction', level: 1 },
  'counter-sanction': { layer: 'sanction', level: 2 },
  backfill: { layer: 'trade', level: 2 },
  'transit-clampdown': { layer: 'trade', level: 1 },
};

/** Whom an order is aimed at, by the first field that names an actor. */
export const targetOf = (
  order: Order,
  section: OrdersSection | null,
  actors: readonly ActorId[],
): ActorId | null => {
  const offering = menuOf(section).find(({ instrument }) => instrument === order.instrument);
  for (const field of offering?.fields ?? []) {
    if (field.spec.kind !== 'actor') continue;
    const value = order.params[field.name];
    const found = actors.find((id) => id === value);
    if (found !== undefined) return found;
  }
  return null;
};

/** What one's own draft would draw on the board. */
export const plannedTies = (
  orders: readonly Order[],
  section: OrdersSection | null,
  me: ActorId,
  actors: readonly ActorId[],
): readonly PlannedTie[] =>
  orders.flatMap((order) => {
    const tie = drawn[order.instrument];
    const to = targetOf(order, section, actors);
    if (tie === undefined || to === null) return [];
    const level = order.params['level'];
    return [
      { from: me, to, layer: tie.layer, level: typeof level === 'number' ? level : tie.level },
    ];
  });

import { pairId } from '../ids.ts';
import type { ActorId, EntryId, PairId } from '../ids.ts';
import { warHarm } from '../rules/brink.ts';
import { shown } from '../rules/worked.ts';
import type { WarOrder } from '../state/state.ts';
import { beganAtBrink } from './at-brink.ts';
import type { PhaseContext } from './context.ts';
import { addTension } from './heat.ts';
import type { Pair } from './stock.ts';

/** R-War. What a turn of war costs both; a ceasefire in it spares more than half. */
export const fight = (
  context: PhaseContext,
  ends: readonly [ActorId, ActorId],
  cause: EntryId,
): void => {
  const ceasefire = ends.every((end) =>
    context.orders.some(({ seat, order }) => seat === end && order.instrument === 'stand-down'),
  );
  for (const actor of ends) {
    context.change({
      rule: 'R-War',
      quantity: 'harm',
      subject: actor,
      because: [cause],
      audience: [actor],
      by: warHarm(ceasefire),
      terms: [shown('war', warHarm(ceasefire))],
    });
  }
};

/** R-War. War between the two, from the tension that the turn has left them with. */
export const beginWar = (
  context: PhaseContext,
  pair: Pair,
  tension: number,
  because: readonly EntryId[],
): void => {
  const fact = { type: 'war.began', pair: pair.id } as const;
  const war = context.fact({ rule: 'R-War', fact, because, audience: 'all' });
  const worked = { value: 100 - tension, terms: [shown('war', 100)] };
  addTension(context, pair, worked, [war], 'R-War');
  fight(context, pair.ends, war);
};

const isBetween = ({ by, target }: WarOrder, pair: PairId): boolean => pairId(by, target) === pair;

/** R-Brink. Whether an order for war between the two was given this very turn. */
export const warOrdered = ({ state }: PhaseContext, pair: PairId): boolean =>
  state.warOrders.some((order) => order.turn === state.turn && isBetween(order, pair));

/** The order by which a seat that ordered war in an earlier turn orders it again. */
const confirmation = ({ orders }: PhaseContext, { by, target }: WarOrder): EntryId | undefined =>
  orders.find(
    ({ seat, order, profile }) =>
      seat === by && order.instrument === 'war' && profile.target === target,
  )?.act;

/** R-Brink. What carries an order for war out: the order and its confirmation; empty where none is. */
export const warConfirmed = (context: PhaseContext, pair: PairId): readonly EntryId[] => {
  const { state } = context;
  if (!beganAtBrink(state, pair)) return [];
  return state.warOrders.flatMap((order) => {
    if (order.turn >= state.turn || !isBetween(order, pair)) return [];
    const again = confirmation(context, order);
    return again === undefined ? [] : [order.cause, again];
  });
};

/** R-Brink. An order for war that is not given again is called off. */
export const callOffWar = (context: PhaseContext): void => {
  const { state } = context;
  for (const order of state.warOrders) {
    if (order.turn >= state.turn || confirmation(context, order) !== undefined) continue;
    const { by, target, cause } = order;
    context.fact({
      rule: 'R-Brink',
      fact: { type: 'war.called-off', by, target },
      because: [cause],
      audience: 'all',
    });
  }
};

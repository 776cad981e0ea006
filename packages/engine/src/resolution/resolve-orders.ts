import { instrumentOf } from '../instruments/catalogue.ts';
import type { PhaseId } from '../ledger/entry.ts';
import type { Phase } from './context.ts';

/** Lets every order take effect whose instrument acts in this phase. */
export const resolveOrders =
  (phase: PhaseId): Phase =>
  (context) => {
    for (const placed of context.orders) {
      const instrument = instrumentOf(placed.order.instrument);
      if (instrument?.phase === phase) instrument.resolve(context, placed);
    }
  };

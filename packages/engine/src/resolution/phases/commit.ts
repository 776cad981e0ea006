import type { Phase } from '../context.ts';
import { resolveOrders } from '../resolve-orders.ts';

/** Postures that are set before anything happens: contingencies. */
export const commit: Phase = resolveOrders('commit');

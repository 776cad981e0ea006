import type { Phase } from '../context.ts';
import { resolveOrders } from '../resolve-orders.ts';

/** Forces and postures move: alerts, deployments, blockades, strikes, mobilisation, stand-downs. */
export const security: Phase = resolveOrders('security');

import type { Phase } from '../context.ts';
import { defenceFlows } from '../defence.ts';
import { proxyWars } from '../proxies.ts';
import { resolveOrders } from '../resolve-orders.ts';

/**
 * Forces and postures move: alerts, deployments, blockades, strikes, mobilisation, stand-downs; arms
 * arrive, forces learn to act as one, and proxies fight.
 */
export const security: Phase = (context) => {
  resolveOrders('security')(context);
  defenceFlows(context);
  proxyWars(context);
};

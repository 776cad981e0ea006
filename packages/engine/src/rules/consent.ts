import type { ActorId } from '../ids.ts';
import type { ScenarioAsset } from '../scenario.ts';
import type { Consent } from '../state/state.ts';

/**
 * R-Consent. What an answer does to trust, points: the asker's in the owner. A refusal costs it only
 * where it gives no reason. A leak costs the asker's support beside.
 */
export const ANSWERED = { granted: 2, unexplained: -3 } as const;
export const CONSENT_LEAKED = { trust: -10, support: -3 } as const;

/** R-Consent. Done without asking, where that is possible: the owner's trust, the author's legitimacy. */
export const RESENTED = { trust: -12, legitimacy: -4 } as const;

/** R-Consent. Whether a request, as it stands, lets its author act in the turn. */
export const inForce = (status: Consent['status'], until: number | null, turn: number): boolean =>
  (status === 'granted' || status === 'paid') && (until === null || until >= turn);

/** R-Consent. Whether an order of the instrument by the seat against the target needs the asset. */
export const touches = (
  { needed, owner }: ScenarioAsset,
  order: { readonly instrument: string; readonly by: ActorId; readonly target: ActorId | null },
): boolean =>
  needed.for === 'order' &&
  owner !== order.by &&
  needed.instrument === order.instrument &&
  (needed.by === null || needed.by === order.by) &&
  (needed.target === null || needed.target === order.target);

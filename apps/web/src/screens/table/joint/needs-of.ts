import type { ScenarioAsset } from '@convoy/engine';

/** What of others a seat may come to need: by the orders that it can give, and by any bargain. */
export const needsOf = (
  assets: readonly ScenarioAsset[],
  seat: string,
  instruments: ReadonlySet<string>,
): readonly ScenarioAsset[] =>
  assets.filter(({ owner, needed }) => {
    if (owner === seat) return false;
    return needed.for !== 'order'
      ? true
      : (needed.by === null || needed.by === seat) && instruments.has(needed.instrument);
  });

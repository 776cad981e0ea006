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

/** The asset for want of which an order is refused: by its instrument and whom it is against. */
export const assetFor = (
  assets: readonly ScenarioAsset[],
  seat: string,
  instrument: string,
  params: Readonly<Record<string, unknown>>,
): ScenarioAsset | undefined =>
  assets.find(
    ({ owner, needed, without }) =>
      owner !== seat &&
      without === 'barred' &&
      needed.for === 'order' &&
      needed.instrument === instrument &&
      (needed.by === null || needed.by === seat) &&
      (needed.target === null || Object.values(params).includes(needed.target)),
  );

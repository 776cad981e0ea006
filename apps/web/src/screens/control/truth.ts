import { dyadId, fromMicro, logistic, pairId } from '@convoy/engine';
import type { ActorId, Micro, QuantityId, TruthSection } from '@convoy/engine';

/** What an actor has, in the order shown. */
export const actorQuantities = [
  'support',
  'fatigue',
  'readiness',
  'reputation',
  'influence',
  'economy',
  'harm',
  'legitimacy',
] as const satisfies readonly QuantityId[];

/** A figure with at most one decimal; a dash where the bearer has none. */
export const figure = (value: Micro | undefined): string =>
  value === undefined ? '–' : String(Number(fromMicro(value).toFixed(1)));

/** Log-odds in millionths as a chance in 100. */
export const inHundredFrom = (logOdds: Micro | undefined): string =>
  logOdds === undefined ? '–' : String(Math.round(logistic(fromMicro(logOdds)) * 100));

interface PairRow {
  readonly a: ActorId;
  readonly b: ActorId;
  readonly tension: Micro;
}
/** Pairs that have a tension, the hottest first. */
export const pairRows = (truth: TruthSection, actors: readonly ActorId[]): readonly PairRow[] =>
  actors
    .flatMap((a) =>
      actors.flatMap((b): readonly PairRow[] => {
        const tension = a < b ? truth.quantities.tension[pairId(a, b)] : undefined;
        return tension === undefined ? [] : [{ a, b, tension }];
      }),
    )
    .toSorted((one, two) => two.tension - one.tension);

interface DyadRow {
  readonly from: ActorId;
  readonly to: ActorId;
  readonly trust: Micro | undefined;
  readonly belief: Micro | undefined;
}
export const dyadRows = (truth: TruthSection, actors: readonly ActorId[]): readonly DyadRow[] =>
  actors.flatMap((from) =>
    actors.flatMap((to): readonly DyadRow[] => {
      const id = dyadId(from, to);
      const { trust, belief } = truth.quantities;
      return from === to || (trust[id] === undefined && belief[id] === undefined)
        ? []
        : [{ from, to, trust: trust[id], belief: belief[id] }];
    }),
  );

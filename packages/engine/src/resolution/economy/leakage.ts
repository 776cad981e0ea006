import { flowId } from '../../ids.ts';
import type { ActorId, EntryId } from '../../ids.ts';
import { once } from '../../once.ts';
import { tierShare } from '../../rules/bite.ts';
import { POLICED, leakCeiling, leakFlow, policing } from '../../rules/leak.ts';
import type { Backfiller } from '../../rules/leak.ts';
import type { Worked } from '../../rules/worked.ts';
import type { Scenario } from '../../scenario.ts';
import type { Measure, State } from '../../state/state.ts';
import type { PhaseContext } from '../context.ts';
import { tuned } from '../../instruments/shared.ts';
import { monitoringOf } from '../monitoring.ts';
import { quantity, turnDays } from '../read.ts';
import type { Burden, Tie } from './burden.ts';
import { exposuresOf } from './burden.ts';
import { covers, sanctionsBetween, sendersTo, tradeMeasures } from './sanctions.ts';
import type { Sector } from './sanctions.ts';

interface Seller {
  readonly actor: ActorId;
  readonly capacity: number;
  readonly willingness: number;
}

/** Who can sell or carry in each branch. */
const sellers = once((scenario: Scenario): ReadonlyMap<string, readonly Seller[]> => {
  const bySector = new Map<string, Seller[]>();
  for (const { id, backfill } of scenario.actors)
    for (const { sector, capacity, willingness } of backfill)
      bySector.set(sector, [...(bySector.get(sector) ?? []), { actor: id, capacity, willingness }]);
  return bySector;
});
const NO_SELLERS: readonly Seller[] = [];

export const capacityIn = (state: State, actor: ActorId, sector: string): number =>
  sellers(state.scenario)
    .get(sector)
    ?.find((seller) => seller.actor === actor)?.capacity ?? 0;

const stands = (
  state: State,
  instrument: string,
  by: ActorId,
  target: ActorId,
): Measure | undefined =>
  tradeMeasures(state, instrument).find(
    (measure) => measure.by === by && measure.target === target && measure.binds <= state.turn,
  );

/** Senders against `target` whose secondary sanctions lie on a third party. */
export const policedBy = (state: State, actor: ActorId, target: ActorId): readonly ActorId[] =>
  sendersTo(state, target).filter(
    (sender) => stands(state, 'secondary-sanctions', sender, actor) !== undefined,
  );

/** What of a third party's dealings with the target no other polices, 0–1. */
const policedOpen = (state: State, actor: ActorId, target: ActorId): number =>
  policedBy(state, actor, target).reduce((open) => open * (1 - POLICED.secondary), 1);

/** R-Leak. Share of a third party's dealings with the target that others police, 0–1. */
export const policedShare = (state: State, actor: ActorId, target: ActorId): number =>
  1 - policedOpen(state, actor, target);

/** What of the ways to the target no sender's monitoring body watches, 0–1. */
const unwatched = (state: State, target: ActorId): number =>
  1 -
  POLICED.body *
    sendersTo(state, target).reduce(
      (most, sender) => Math.max(most, monitoringOf(state, sender, target)),
      0,
    );

const backfillerOf = (
  state: State,
  { actor, capacity, willingness }: Seller,
  target: ActorId,
  sector: Sector,
): Backfiller => {
  const itself =
    stands(state, 'transit-clampdown', actor, target) === undefined ? 1 : 1 - POLICED.itself;
  const cut = sanctionsBetween(state, actor, target).reduce(
    (most, sanction) =>
      covers(sanction, sector) ? Math.max(most, sanction.cover * tierShare(sanction.tier)) : most,
    0,
  );
  const committed = tradeMeasures(state, 'backfill').some(
    ({ by, target: whom, params }) =>
      by === actor && whom === target && params['sector'] === sector.id,
  );
  return {
    capacity: capacity * (1 - cut),
    willingness,
    committed,
    policed: 1 - policedOpen(state, actor, target) * itself * unwatched(state, target),
  };
};

/** An own network of front firms in a branch. */
export const networkOf = (state: State, actor: ActorId, sector: string): Measure | undefined =>
  tradeMeasures(state, 'evasion-network').find(
    ({ by, params }) => by === actor && params['sector'] === sector,
  );

const causesOf = (state: State, actor: ActorId, sector: string): readonly EntryId[] => [
  ...tradeMeasures(state, 'backfill')
    .filter(({ target, params }) => target === actor && params['sector'] === sector)
    .map(({ cause }) => cause),
  ...tradeMeasures(state, 'transit-clampdown')
    .filter(({ target }) => target === actor)
    .map(({ cause }) => cause),
];

interface Leaking {
  readonly cut: readonly Tie[];
  readonly network: Measure | undefined;
  /** By how much the share that comes in by other ways moves. */
  readonly flow: Worked;
}

/** R-Leak. How what comes in by other ways moves in one branch over `days`; null where nothing is or was cut. */
export const leaking = (
  state: State,
  actor: ActorId,
  sector: Sector,
  { ties }: Burden,
  days: number,
): Leaking | null => {
  const now = quantity(state, 'leak', flowId(actor, sector.id));
  const cut = ties.filter((tie) => !tie.own && tie.sector === sector.id);
  if (cut.length === 0 && now === 0) return null;
  const ways = (
    cut.length === 0 ? NO_SELLERS : (sellers(state.scenario).get(sector.id) ?? NO_SELLERS)
  )
    .filter((seller) => seller.actor !== actor)
    .map((seller) => backfillerOf(state, seller, actor, sector));
  const network = cut.length === 0 ? undefined : networkOf(state, actor, sector.id);
  const ceiling = leakCeiling(ways, network !== undefined);
  const paced = days * tuned(state, 'backfill', 'pace', 1);
  const flow = leakFlow(now, ceiling, policing(ways), network !== undefined, paced);
  return { cut, network, flow };
};

/** R-Leak. What comes in by other ways, branch by branch; it dries up where nothing is cut. */
export const letLeak = (context: PhaseContext, actor: ActorId, burden: Burden): void => {
  const { state } = context;
  const sectors = new Map(exposuresOf(state, actor).map(({ sector }) => [sector.id, sector]));
  for (const sector of sectors.values()) {
    const leak = leaking(state, actor, sector, burden, turnDays(state));
    if (leak === null || Math.abs(leak.flow.value) < 1e-6) continue;
    const { cut, network, flow } = leak;
    context.change({
      rule: 'R-Leak',
      quantity: 'leak',
      subject: flowId(actor, sector.id),
      by: flow.value,
      because: [
        ...cut.map(({ sanction }) => sanction.measure.cause),
        ...causesOf(state, actor, sector.id),
        ...(network === undefined ? [] : [network.cause]),
      ],
      audience: [actor],
      terms: flow.terms,
    });
  }
};

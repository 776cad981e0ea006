import type { OfferTerms, Verification } from '../acts.ts';
import type { ActorId, EntryId, IssueId } from '../ids.ts';
import { fromMicro } from '../quantities.ts';
import { once } from '../once.ts';
import { owedPoints } from './undertakings.ts';
import { inForce, touches } from '../rules/consent.ts';
import type { ScenarioAsset } from '../scenario.ts';
import type { Consent, State } from '../state/state.ts';

export const assetOf = (state: State, id: string): ScenarioAsset | undefined =>
  state.scenario.assets.find((asset) => asset.id === id);

/** Whether the seat may use it: it is its own, or its owner has said yes for this turn. */
export const holds = (state: State, seat: ActorId, asset: string): boolean =>
  assetOf(state, asset)?.owner === seat ||
  state.consents.some(
    (consent) =>
      consent.by === seat &&
      consent.asset === asset &&
      inForce(consent.status, consent.until, state.turn),
  );

/** Whether its owner has said yes to anybody for this turn. */
export const givenToAny = (state: State, asset: string): boolean =>
  state.consents.some(
    (consent) => consent.asset === asset && inForce(consent.status, consent.until, state.turn),
  );

/** What a clause on the issue needs, whoever promises it. */
export const clauseAssets = (state: State, issue: IssueId): readonly ScenarioAsset[] =>
  state.scenario.assets.filter(({ needed }) => needed.for === 'clause' && needed.issue === issue);

/** Whether one of the two may use it. */
const eitherHolds = (state: State, seats: readonly ActorId[], asset: string): boolean =>
  seats.some((seat) => holds(state, seat, asset));

/** Owners whose yes a bargain between the two would have needed and does not have. */
export const unconsented = (
  state: State,
  { clauses }: OfferTerms,
  parties: readonly ActorId[],
): readonly ActorId[] =>
  clauses.flatMap(({ issue }) =>
    clauseAssets(state, issue)
      .filter(({ id }) => !eitherHolds(state, parties, id))
      .map(({ owner }) => owner),
  );

/** What a member cuts under a package, as an order of its own would. */
const CUTS = 'sectoral-sanctions';

/** Owners whose yes a seat would need to cut off the target, alone or with others, and does not have. */
export const barredFrom = (
  state: State,
  seat: ActorId,
  target: ActorId,
): readonly ScenarioAsset[] =>
  state.scenario.assets.filter(
    (asset) =>
      asset.without === 'barred' &&
      touches(asset, { instrument: CUTS, by: seat, target }) &&
      !holds(state, seat, asset.id),
  );

/** Inspectors look closely only where whoever they look at lets them in. */
export const verificationOf = (
  state: State,
  { clauses, verification }: OfferTerms,
  parties: readonly ActorId[],
): Verification => {
  const barred = clauses.some(({ issue }) =>
    state.scenario.assets.some(
      ({ id, needed }) =>
        needed.for === 'verification' && needed.issue === issue && !eitherHolds(state, parties, id),
    ),
  );
  return verification === 'intrusive' && barred ? 'declared' : verification;
};

/** What was said on a request this turn, in the turn's own sequence. */
export interface Said {
  readonly consent: Consent;
  readonly entry: EntryId;
  readonly status: Consent['status'];
  readonly reason: string;
}

export const saidThisTurn = once((state: State): readonly Said[] =>
  (state.ledger[state.turn] ?? []).flatMap((entry) => {
    if (entry.kind !== 'fact' || entry.fact.type !== 'consent.status') return [];
    const { status, reason, consent: id } = entry.fact;
    const consent = state.consents.find((one) => one.id === id);
    return consent === undefined ? [] : [{ consent, entry: entry.id, status, reason }];
  }),
);

/** Points that the seat has promised away this turn and that move at the resolution. */
const promised = (state: State, seat: ActorId): number =>
  saidThisTurn(state).reduce(
    (sum, { consent, status }) =>
      status === 'paid' && consent.by === seat ? sum + consent.price : sum,
    0,
  );

/** R-Accession. What a sponsor has said this turn that it pays members for staying. */
const owedToMembers = (state: State, seat: ActorId): number =>
  state.packages
    .filter(({ sponsor, status }) => sponsor === seat && status === 'bound')
    .flatMap(({ claims }) => Object.values(claims))
    .reduce((sum, { turn, price, met }) => (met && turn === state.turn ? sum + price : sum), 0);

/** Whole points that the seat can still spend. */
export const purse = (state: State, seat: ActorId): number =>
  Math.max(
    0,
    Math.floor(fromMicro(state.quantities.influence[seat] ?? 0)) -
      promised(state, seat) -
      owedToMembers(state, seat) -
      owedPoints(state, seat),
  );

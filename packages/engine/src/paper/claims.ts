import type { ActorId, EntryId } from '../ids.ts';
import type { Refusal } from '../refusals.ts';
import { purse } from '../resolution/consents.ts';
import { underReview } from '../resolution/packages.ts';
import { stayPrice } from '../rules/accession.ts';
import type { Claim, Package, State } from '../state/state.ts';
import { refusal } from './record.ts';

/** R-Accession. What a member asks for staying: 1 point the first time, then 2, then 4. */
export const claimOf = (
  { turn }: State,
  { claims }: Package,
  seat: ActorId,
  cause: EntryId,
): Claim => {
  const before = claims[seat]?.times ?? 0;
  return { turn, price: stayPrice(before), met: false, times: before + 1, cause };
};

/** A price is named by a member, once, in the turn of the review. */
export const claimFaults = (state: State, seat: ActorId, pack: Package): readonly Refusal[] => {
  const { status, members, sponsor, review, sunset, claims } = pack;
  if (sponsor === seat || !members.includes(seat)) return [refusal('not-a-member', 'package')];
  if (status !== 'bound' || !underReview({ review, sunset }, state.turn))
    return [refusal('package-closed', 'package', { status })];
  return claims[seat]?.turn === state.turn ? [refusal('duplicate', 'package')] : [];
};

/** The sponsor meets a price in the turn in which it was named, as far as its purse goes. */
export const meetFaults = (state: State, pack: Package, member: ActorId): readonly Refusal[] => {
  const claim = pack.claims[member];
  if (claim === undefined || claim.turn !== state.turn) return [refusal('not-asked', 'seat')];
  if (claim.met) return [refusal('duplicate', 'seat')];
  const left = purse(state, pack.sponsor);
  return claim.price > left ? [refusal('too-dear', 'seat', { cost: claim.price, left })] : [];
};

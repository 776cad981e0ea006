/** What becomes of a package after it was first proposed: changes taken, versions, reviews, reserves. */
import type { Fact } from '../effects/facts.ts';
import type { ActorId } from '../ids.ts';
import { changesOf } from '../package-terms.ts';
import type { PackageTerms } from '../package-terms.ts';
import type { Refusal } from '../refusals.ts';
import { underReview } from '../resolution/packages.ts';
import { REMEDY } from '../rules/accession.ts';
import type { Package, PastVersion, Renewal, State } from '../state/state.ts';
import { termsFaults, whenFaults } from './package-faults.ts';
import { refusal } from './record.ts';

export const closed = (
  { status }: Package,
  open: readonly Package['status'][],
): readonly Refusal[] =>
  open.includes(status) ? [] : [refusal('package-closed', 'package', { status })];

export const versionOf = ({ past }: Package, version: number): PastVersion | undefined =>
  past.find((one) => one.version === version);

/** New terms, or those of the older version that is brought back, as the next version. */
export const revisedFact = (
  { id, version }: Package,
  terms: PackageTerms,
  restored: number | null,
): Fact => ({
  type: 'package.revised',
  package: id,
  terms,
  version: version + 1,
  restored,
});

/** An older version can be brought back while nothing binds, if it could still be proposed today. */
export const restoreFaults = (
  state: State,
  seat: ActorId,
  pack: Package,
  version: number,
): readonly Refusal[] => {
  const over = closed(pack, ['open', 'sent']);
  if (over.length > 0) return over;
  const old = versionOf(pack, version);
  return old === undefined
    ? [refusal('unknown-version', 'version', { version })]
    : termsFaults(state, seat, old.terms);
};

interface Taking {
  readonly seat: ActorId;
  readonly change: string;
}
/** Only what an answer asks for can be taken or left, while that answer may still change. */
export const takeFaults = (pack: Package, { seat, change }: Taking): readonly Refusal[] => {
  const over = closed(pack, ['open', 'sent', 'bound']);
  if (over.length > 0) return over;
  const answer = pack.answers[seat];
  if (answer === undefined) return [refusal('not-asked', 'seat')];
  if (pack.members.includes(seat) && answer.turn <= (pack.boundIn ?? 0))
    return [refusal('package-closed', 'package', { status: pack.status })];
  return changesOf(pack.terms, answer).some(({ id }) => id === change)
    ? []
    : [refusal('unknown-change', 'change')];
};

/** What was agreed for a time is prolonged when that time is up, or at a review. */
export const renewFaults = (state: State, pack: Package, times: Renewal): readonly Refusal[] => {
  const over = closed(pack, ['bound']);
  if (over.length > 0) return over;
  if (!underReview(pack, state.turn)) return [refusal('not-under-review', 'package')];
  return whenFaults(state, times, '');
};

export const callFaults = (pack: Package): readonly Refusal[] => {
  const over = closed(pack, ['bound']);
  if (over.length > 0) return over;
  return pack.called === null && pack.terms.measures.some(({ reserve }) => reserve)
    ? []
    : [refusal('nothing-held', 'package')];
};

/** The way back is open for a time to members of a package that has one. */
export const mendFaults = (state: State, seat: ActorId, pack: Package): readonly Refusal[] => {
  if (!pack.members.includes(seat)) return [refusal('not-a-member', 'package')];
  const over = closed(pack, ['bound']);
  if (over.length > 0) return over;
  const found = pack.shortfalls[seat];
  const open = pack.terms.remedy && found !== undefined && state.turn - found.turn <= REMEDY.turns;
  if (!open) return [refusal('no-shortfall', 'package')];
  return found.mending ? [refusal('duplicate', 'package')] : [];
};

export const certifyFaults = (seat: ActorId, pack: Package): readonly Refusal[] =>
  pack.terms.certifier === seat ? closed(pack, ['bound']) : [refusal('not-certifier', 'package')];

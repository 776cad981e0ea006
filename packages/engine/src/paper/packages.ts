import { turnsIn } from '../calendar.ts';
import type { PaperAct } from '../acts.ts';
import type { Fact } from '../effects/facts.ts';
import { hashText } from '../hash.ts';
import { packageId } from '../ids.ts';
import type { ActorId, EntryId, PackageId } from '../ids.ts';
import type { PackageTerms } from '../package-terms.ts';
import type { Refusal, Result } from '../refusals.ts';
import { weakMembers } from '../resolution/governments.ts';
import { partiesOf } from '../resolution/packages.ts';
import type { Package, State } from '../state/state.ts';
import type { EngineEvent } from '../verbs.ts';
import { seesPackage } from '../view/knows.ts';
import type { Audience } from '../ledger/entry.ts';
import { claimFaults, claimOf, meetFaults } from './claims.ts';
import {
  callFaults,
  certifyFaults,
  closed,
  mendFaults,
  renewFaults,
  restoreFaults,
  revisedFact,
  takeFaults,
  versionOf,
} from './package-course.ts';
import { answerFaults, leaveFaults, termsFaults } from './package-faults.ts';
import { alike, among, record, refusal, refused } from './record.ts';

export type PackageAct = Extract<PaperAct, { readonly type: `package.${string}` }>;
type OnPackage = Exclude<PackageAct, { readonly type: 'package.propose' }>;

/** Counted apart for each set of those asked, so that no count tells of others' drafts. */
const packageIdIn = (state: State, seat: ActorId, { asked }: PackageTerms): PackageId => {
  const base = `package-${state.turn}-${seat}-${hashText(asked.toSorted().join()).slice(0, 6)}-`;
  const before = state.packages.filter(({ id }) => id.startsWith(base)).length;
  return packageId(`${base}${before + 1}`);
};

const propose = (state: State, seat: ActorId, terms: PackageTerms): Result<EngineEvent> => {
  const faults = termsFaults(state, seat, terms);
  if (faults.length > 0) return refused(faults);
  const readers = alike(among([seat, ...terms.asked]));
  return record(state, seat, { type: 'package.propose', terms }, readers, (cause) => ({
    type: 'package.proposed',
    package: {
      id: packageIdIn(state, seat, terms),
      sponsor: seat,
      terms,
      version: 1,
      status: 'open',
      answers: {},
      past: [],
      members: [],
      leaving: [],
      fired: [],
      claims: {},
      turn: state.turn,
      boundIn: null,
      review: terms.review,
      sunset: terms.sunset,
      renewal: null,
      called: null,
      certified: null,
      shortfalls: {},
      cause,
    },
  }));
};

/** R-Home. A review is forced by any member where another's government is weak, and comes next turn. */
const reviewFaults = (state: State, seat: ActorId, pack: Package): readonly Refusal[] => {
  if (!pack.members.includes(seat)) return [refusal('not-a-member', 'package')];
  const over = closed(pack, ['bound']);
  if (over.length > 0) return over;
  if (weakMembers(state, pack).length === 0) return [refusal('nobody-weak', 'package')];
  const next = state.turn + 1;
  if (pack.review === next || pack.review === state.turn) return [refusal('duplicate', 'package')];
  const last = turnsIn(state);
  return next > last ? [refusal('out-of-range', 'package', { min: next, max: last })] : [];
};

const faultsOf = (
  state: State,
  seat: ActorId,
  pack: Package,
  act: OnPackage,
): readonly Refusal[] => {
  const sponsors = pack.sponsor === seat ? [] : [refusal('not-sponsor', 'package')];
  switch (act.type) {
    case 'package.revise':
      if (sponsors.length > 0) return sponsors;
      return [...closed(pack, ['open', 'sent']), ...termsFaults(state, seat, act.terms)];
    case 'package.restore':
      return sponsors.length > 0 ? sponsors : restoreFaults(state, seat, pack, act.version);
    case 'package.take':
      return sponsors.length > 0 ? sponsors : takeFaults(pack, act);
    case 'package.renew':
      return sponsors.length > 0 ? sponsors : renewFaults(state, pack, act);
    case 'package.call':
      return sponsors.length > 0 ? sponsors : callFaults(pack);
    case 'package.mend':
      return mendFaults(state, seat, pack);
    case 'package.certify':
      return certifyFaults(seat, pack);
    case 'package.send':
      return sponsors.length > 0
        ? sponsors
        : [...closed(pack, ['open']), ...leaveFaults(state, seat, pack.terms)];
    case 'package.withdraw':
      return sponsors.length > 0 ? sponsors : closed(pack, ['open', 'sent', 'bound']);
    case 'package.answer':
      return answerFaults(state, seat, pack, act.answer);
    case 'package.review':
      return reviewFaults(state, seat, pack);
    case 'package.claim':
      return claimFaults(state, seat, pack);
    case 'package.meet':
      return sponsors.length > 0 ? sponsors : meetFaults(state, pack, act.seat);
    case 'package.leave': {
      if (pack.sponsor === seat || !pack.members.includes(seat))
        return [refusal('not-a-member', 'package')];
      if (pack.leaving.includes(seat)) return [refusal('duplicate', 'package')];
      return closed(pack, ['bound']);
    }
  }
};

const factOf = (
  state: State,
  seat: ActorId,
  pack: Package,
  act: OnPackage,
  cause: EntryId,
): Fact => {
  const { id } = pack;
  switch (act.type) {
    case 'package.revise':
      return revisedFact(pack, act.terms, null);
    case 'package.restore':
      return revisedFact(pack, versionOf(pack, act.version)?.terms ?? pack.terms, act.version);
    case 'package.take':
      return {
        type: 'package.ruled',
        package: id,
        seat: act.seat,
        change: act.change,
        taken: act.taken,
      };
    case 'package.renew':
      return { type: 'package.renewed', package: id, review: act.review, sunset: act.sunset };
    case 'package.call':
      return { type: 'package.called', package: id };
    case 'package.mend':
      return { type: 'package.mending', package: id, seat };
    case 'package.certify':
      return { type: 'package.certified', package: id, share: act.share };
    case 'package.send':
      return { type: 'package.status', package: id, status: 'sent' };
    case 'package.withdraw':
      return { type: 'package.status', package: id, status: 'withdrawn' };
    case 'package.answer': {
      const answer = { ...act.answer, rulings: {}, turn: state.turn, cause };
      return { type: 'package.answered', package: id, seat, answer };
    }
    case 'package.leave':
      return { type: 'package.leaving', package: id, seat };
    case 'package.claim':
      return {
        type: 'package.claimed',
        package: id,
        seat,
        claim: claimOf(state, pack, seat, cause),
      };
    case 'package.meet': {
      const asked = pack.claims[act.seat];
      const claim = asked === undefined ? claimOf(state, pack, act.seat, cause) : asked;
      return {
        type: 'package.claimed',
        package: id,
        seat: act.seat,
        claim: { ...claim, met: true },
      };
    }
    case 'package.review':
      return { type: 'package.review', package: id, review: state.turn + 1 };
  }
};

/** New terms are for those whom they ask; who is asked no longer does not hear of them. What is certified is said to all. */
const readersOf = (seat: ActorId, pack: Package, act: OnPackage): Audience => {
  if (act.type === 'package.certify') return 'all';
  if (act.type === 'package.revise') return among([seat, ...act.terms.asked]);
  if (act.type === 'package.restore')
    return among([seat, ...(versionOf(pack, act.version)?.terms.asked ?? [])]);
  return among(partiesOf(pack));
};

/** R-Accession. Packages proposed, revised, answered, sent, withdrawn and left. */
export const negotiatePackage = (
  state: State,
  seat: ActorId,
  act: PackageAct,
): Result<EngineEvent> => {
  if (act.type === 'package.propose') return propose(state, seat, act.terms);
  const pack = state.packages.find(
    (one) => one.id === act.package && seesPackage({ kind: 'seat', seat }, one),
  );
  if (pack === undefined) return refused([refusal('unknown-package', 'package')]);
  const faults = faultsOf(state, seat, pack, act);
  if (faults.length > 0) return refused(faults);
  return record(state, seat, act, alike(readersOf(seat, pack, act)), (cause) =>
    factOf(state, seat, pack, act, cause),
  );
};

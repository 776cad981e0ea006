import { turnsIn } from '../calendar.ts';
import type { ActorId } from '../ids.ts';
import type { PackageAnswer, PackageTerms } from '../package-terms.ts';
import type { Refusal } from '../refusals.ts';
import { barredFrom } from '../resolution/consents.ts';
import { isNew } from '../resolution/governments.ts';
import { underReview } from '../resolution/packages.ts';
import { actorOf, issueOf } from '../resolution/read.ts';
import type { Package, State } from '../state/state.ts';
import { refusal } from './record.ts';

const targetFaults = (state: State, seat: ActorId, terms: PackageTerms): readonly Refusal[] => {
  const target = actorOf(state, terms.target);
  if (terms.target === seat) return [refusal('self-target', 'terms.target')];
  if (target === undefined || target.institution) return [refusal('unknown-actor', 'terms.target')];
  const issue = issueOf(state, terms.issue);
  if (issue === undefined) return [refusal('unknown-issue', 'terms.issue')];
  const { owner } = issue;
  return owner === terms.target
    ? []
    : [refusal('clause-not-owned', 'terms.issue', { issue: issue.id, owner })];
};

/** Those asked are other states, each once, and not the one pressed. */
const askedFaults = (state: State, seat: ActorId, terms: PackageTerms): readonly Refusal[] =>
  terms.asked.flatMap((id, at) => {
    const field = `terms.asked.${at}`;
    const actor = actorOf(state, id);
    if (actor === undefined || actor.institution) return [refusal('unknown-actor', field)];
    if (id === seat || id === terms.target) return [refusal('self-target', field)];
    const first = terms.asked.indexOf(id);
    return first < at ? [refusal('duplicate', field, { other: first })] : [];
  });

/** Who certifies is none of those who press or are pressed, but may be any other. */
const certifierFaults = (state: State, seat: ActorId, terms: PackageTerms): readonly Refusal[] => {
  const { certifier, target } = terms;
  if (certifier === null) return [];
  if (actorOf(state, certifier) === undefined) return [refusal('unknown-actor', 'terms.certifier')];
  return certifier === seat || certifier === target
    ? [refusal('self-target', 'terms.certifier')]
    : [];
};

const measureFaults = (state: State, terms: PackageTerms): readonly Refusal[] =>
  terms.measures.flatMap(({ sector }, at) => {
    const field = `terms.measures.${at}.sector`;
    if (!state.scenario.sectors.some(({ id }) => id === sector))
      return [refusal('unknown-sector', field)];
    const first = terms.measures.findIndex((other) => other.sector === sector);
    return first < at ? [refusal('duplicate', field, { other: first })] : [];
  });

/** A benchmark says how far; nothing is agreed twice. */
const triggerFaults = ({ triggers }: PackageTerms): readonly Refusal[] =>
  triggers.flatMap(({ when, change, share }, at) => {
    const field = `terms.triggers.${at}`;
    if ((when === 'benchmark') !== (share !== null))
      return [refusal('bad-field', `${field}.share`)];
    const first = triggers.findIndex(
      (other) => other.when === when && other.share === share && other.change === change,
    );
    return first < at ? [refusal('duplicate', field, { other: first })] : [];
  });

/** A review and an end lie ahead, and within the crisis. */
export const whenFaults = (
  state: State,
  times: Pick<PackageTerms, 'review' | 'sunset'>,
  place: 'terms.' | '',
): readonly Refusal[] => {
  const turns = { min: state.turn + 1, max: turnsIn(state) };
  return (['review', 'sunset'] as const).flatMap((field) => {
    const at = times[field];
    return at !== null && (at < turns.min || at > turns.max)
      ? [refusal('out-of-range', `${place}${field}`, turns)]
      : [];
  });
};

/** What is wrong with a package's terms, field by field. */
export const termsFaults = (
  state: State,
  seat: ActorId,
  terms: PackageTerms,
): readonly Refusal[] => {
  if (actorOf(state, seat)?.institution !== false) return [refusal('not-yours', null)];
  return [
    ...targetFaults(state, seat, terms),
    ...askedFaults(state, seat, terms),
    ...measureFaults(state, terms),
    ...triggerFaults(terms),
    ...certifierFaults(state, seat, terms),
    ...whenFaults(state, terms, 'terms.'),
  ];
};

/** R-Consent. Whoever may not cut off the target without an owner's yes may not promise others to. */
export const leaveFaults = (
  state: State,
  seat: ActorId,
  { target }: PackageTerms,
): readonly Refusal[] =>
  barredFrom(state, seat, target).map(({ id, owner }) =>
    refusal('needs-consent', 'package', { asset: id, owner }),
  );

/** An answer changes only what it says it changes: less of a branch, later, or for a time. */
const partFaults = ({ terms }: Package, answer: PackageAnswer): readonly Refusal[] => {
  if (answer.stance !== 'adjust') {
    return [
      ...(answer.parts.length > 0 ? [refusal('bad-field', 'answer.parts')] : []),
      ...(answer.delay > 0 ? [refusal('out-of-range', 'answer.delay', { min: 0, max: 0 })] : []),
    ];
  }
  return answer.parts.flatMap(({ sector, tier }, at) => {
    const field = `answer.parts.${at}`;
    const asked = terms.measures.find((measure) => measure.sector === sector);
    if (asked === undefined) return [refusal('unknown-sector', `${field}.sector`)];
    const first = answer.parts.findIndex((part) => part.sector === sector);
    if (first < at) return [refusal('duplicate', `${field}.sector`, { other: first })];
    return tier > asked.tier
      ? [refusal('out-of-range', `${field}.tier`, { min: 0, max: asked.tier })]
      : [];
  });
};

/** Members are bound to what they signed until the review; all others may answer while it stands. */
export const answerFaults = (
  state: State,
  seat: ActorId,
  pack: Package,
  answer: PackageAnswer,
): readonly Refusal[] => {
  if (!pack.terms.asked.includes(seat)) return [refusal('not-asked', 'package')];
  const { status } = pack;
  const held = pack.members.includes(seat) && !underReview(pack, state.turn) && !isNew(state, seat);
  if (status === 'withdrawn' || status === 'ended' || held)
    return [refusal('package-closed', 'package', { status })];
  const turns = { min: state.turn, max: turnsIn(state) };
  const outside =
    answer.until !== null && (answer.until < turns.min || answer.until > turns.max)
      ? [refusal('out-of-range', 'answer.until', turns)]
      : [];
  const joins = answer.stance === 'endorse' || answer.stance === 'adjust';
  return [
    ...partFaults(pack, answer),
    ...outside,
    ...(joins ? leaveFaults(state, seat, pack.terms) : []),
  ];
};

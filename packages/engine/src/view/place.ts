import { isGovernmentFact } from '../effects/apply-government.ts';
import { isPackageFact } from '../effects/apply-package.ts';
import type { PackageFact } from '../effects/apply-package.ts';
import type { Fact } from '../effects/facts.ts';
import type { ActorId } from '../ids.ts';
import type { Entry } from '../ledger/entry.ts';
import { MICRO } from '../quantities.ts';
import type { Micro, QuantityId } from '../quantities.ts';
import type { LedgerLine, Viewer } from './types.ts';

/** Whose paper it is. */
const writerOf = (
  fact: Extract<
    Fact,
    {
      readonly type:
        'offer.made' | 'agreement.bound' | 'package.proposed' | 'consent.asked' | 'ballot.cast';
    }
  >,
): ActorId => {
  switch (fact.type) {
    case 'offer.made':
      return fact.offer.from;
    case 'agreement.bound':
      return fact.agreement.from;
    case 'package.proposed':
      return fact.package.sponsor;
    case 'consent.asked':
      return fact.consent.by;
    case 'ballot.cast':
      return fact.ballot.seat;
  }
};

const packageAuthor = (fact: PackageFact): ActorId | null => {
  switch (fact.type) {
    case 'package.proposed':
      return writerOf(fact);
    case 'package.answered':
    case 'package.leaving':
    case 'package.claimed':
    case 'package.fell-short':
    case 'package.mending':
    case 'package.mended':
      return fact.seat;
    case 'package.revised':
    case 'package.ruled':
    case 'package.renewed':
    case 'package.extended':
    case 'package.called':
    case 'package.certified':
    case 'package.status':
    case 'package.members':
    case 'package.review':
    case 'package.triggered':
      return null;
  }
};

const factAuthor = (fact: Fact): ActorId | null => {
  if (isGovernmentFact(fact)) return null;
  if (isPackageFact(fact)) return packageAuthor(fact);
  switch (fact.type) {
    case 'measure.started':
      return fact.measure.by;
    case 'demand.issued':
      return fact.demand.from;
    case 'commitment.made':
      return fact.commitment.by;
    case 'offer.made':
    case 'agreement.bound':
    case 'consent.asked':
    case 'ballot.cast':
      return writerOf(fact);
    case 'vote.held':
      return fact.sponsor;
    case 'war.ordered':
      return fact.order.by;
    case 'strike':
    case 'operation.exposed':
    case 'war.called-off':
    case 'agreement.betrayed':
      return fact.by;
    case 'contingency.set':
    case 'contingency.fired':
      return fact.actor;
    case 'order.dropped':
      return fact.seat;
    case 'measure.ended':
    case 'demand.status':
    case 'commitment.status':
    case 'offer.status':
    case 'offer.leaked':
    case 'agreement.step':
    case 'agreement.kept':
    case 'agreement.alarm':
    case 'agreement.status':
    case 'consent.status':
    case 'consent.leaked':
    case 'nuclear.alert':
    case 'nuclear.calmed':
    case 'nuclear.used':
    case 'hotline.opened':
    case 'incident':
    case 'brink.entered':
    case 'brink.left':
    case 'war.began':
    case 'rung.set':
    case 'contact.set':
    case 'public-rung.set':
    case 'reading.given':
    case 'turn.opened':
    case 'outcome.judged':
      return null;
  }
};

/** Who did it, where somebody did. */
const authorOf = (entry: Entry): ActorId | null => {
  switch (entry.kind) {
    case 'act':
    case 'paper':
      return entry.seat;
    case 'fact':
      return factAuthor(entry.fact);
    case 'inject':
    case 'ruling':
    case 'draw':
    case 'change':
      return null;
  }
};

/** Whether an entry names the seat anywhere in what it says: a party, a target, a bearer. */
const names = (value: unknown, seat: ActorId): boolean => {
  if (typeof value === 'string')
    return (
      value === seat ||
      value.startsWith(`${seat}~`) ||
      value.startsWith(`${seat}>`) ||
      value.endsWith(`~${seat}`)
    );
  if (Array.isArray(value)) return value.some((part) => names(part, seat));
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).some((part) => names(part, seat))
  );
};

const aimedAt = (entry: Entry, seat: ActorId): boolean => {
  switch (entry.kind) {
    case 'act':
      return names(entry.order.params, seat);
    case 'paper':
      return names(entry.act, seat);
    case 'fact':
      return names(entry.fact, seat);
    case 'change':
      return names(entry.subject, seat);
    case 'inject':
    case 'ruling':
      // Told to some and not to all: whoever is told is meant.
      return entry.audience !== 'all' && entry.audience !== 'control';
    case 'draw':
      return false;
  }
};

/** Where the line belongs on a seat's page: done by it, aimed at it, or elsewhere. */
export const placeOf = (viewer: Viewer, entry: Entry): LedgerLine['place'] => {
  if (viewer.kind !== 'seat') return 'elsewhere';
  if (authorOf(entry) === viewer.seat) return 'did';
  return aimedAt(entry, viewer.seat) ? 'aimed' : 'elsewhere';
};

/** Change, in the quantity's unit, from which a number is worth a line of its own. */
const HEADLINE_CHANGE = 3 * MICRO;

export const isHeadlineChange = (quantity: QuantityId, by: Micro): boolean =>
  quantity !== 'influence' && Math.abs(by) >= HEADLINE_CHANGE;

const LESSER_FACTS: ReadonlySet<string> = new Set([
  'rung.set',
  'contact.set',
  'public-rung.set',
  'reading.given',
  'turn.opened',
  // These follow from an act or a paper that has a line of its own.
  'measure.started',
  'demand.issued',
  'commitment.made',
  'contingency.set',
  'offer.made',
  'offer.status',
  'package.proposed',
  'package.revised',
  'package.answered',
  'package.leaving',
  'package.claimed',
  'package.ruled',
  'package.renewed',
  'package.mending',
  'package.certified',
  'package.review',
  'card.closed',
  'consent.asked',
  'consent.status',
  'ballot.cast',
]);
const isHeadlineFact = (type: string): boolean => !LESSER_FACTS.has(type);

/** Worth a line of "what changed"; lesser entries are reached through "why". */
export const isHeadline = (entry: Entry): boolean => {
  switch (entry.kind) {
    case 'act':
    case 'inject':
    case 'ruling':
    case 'paper':
      return true;
    case 'draw':
      return false;
    case 'change':
      return isHeadlineChange(entry.quantity, entry.after - entry.before);
    case 'fact':
      return isHeadlineFact(entry.fact.type);
  }
};

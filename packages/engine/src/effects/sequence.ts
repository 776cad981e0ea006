import type { EntryId } from '../ids.ts';
import type { Entry } from '../ledger/entry.ts';
import { isDangerFact } from './apply-fact.ts';
import { isGovernmentFact } from './apply-government.ts';
import { isPackageFact } from './apply-package.ts';
import type { PackageFact } from './apply-package.ts';
import type { Fact } from './facts.ts';

/** What a paper changes alone, and what must hold still beside it while it does. */
interface Touched {
  readonly alone: readonly string[];
  readonly beside: readonly string[];
}

/** What somebody does with a package that is there, or what the resolution makes of it. */
const packageTouched = (
  fact: Exclude<PackageFact, { readonly type: 'package.proposed' }>,
): Touched => {
  switch (fact.type) {
    case 'package.revised':
    case 'package.status':
      return { alone: [fact.package], beside: [] };
    case 'package.answered':
    case 'package.leaving':
    case 'package.claimed':
    case 'package.ruled':
    case 'package.mending':
      return { alone: [`${fact.package}/${fact.seat}`], beside: [fact.package] };
    // A review and what is signed meanwhile do not meet; a package that is withdrawn has none.
    case 'package.review':
      return { alone: [`${fact.package}/review`], beside: [fact.package] };
    case 'package.renewed':
      return { alone: [`${fact.package}/renewal`], beside: [fact.package] };
    case 'package.called':
      return { alone: [`${fact.package}/call`], beside: [fact.package] };
    case 'package.certified':
      return { alone: [`${fact.package}/certified`], beside: [fact.package] };
    case 'package.members':
    case 'package.triggered':
    case 'package.extended':
    case 'package.fell-short':
    case 'package.mended':
      return { alone: [], beside: [] };
  }
};

/** Null for what nobody can have answered yet: something new. */
const touchedBy = (fact: Fact): Touched | null => {
  if (isGovernmentFact(fact) || isDangerFact(fact)) return { alone: [], beside: [] };
  if (isPackageFact(fact)) return fact.type === 'package.proposed' ? null : packageTouched(fact);
  switch (fact.type) {
    case 'offer.made':
    case 'consent.asked':
      return null;
    case 'offer.status':
      return { alone: [fact.offer], beside: [] };
    case 'demand.status':
      return { alone: [fact.demand], beside: [] };
    case 'agreement.alarm':
      return { alone: [fact.agreement], beside: [] };
    case 'commitment.status':
      return { alone: [fact.commitment], beside: [] };
    case 'consent.status':
    case 'consent.leaked':
      return { alone: [fact.consent], beside: [] };
    case 'ballot.cast': {
      const { institution, sponsor, seat } = fact.ballot;
      return { alone: [`${institution}/${sponsor}/${seat}`], beside: [] };
    }
    case 'measure.started':
    case 'measure.ended':
    case 'demand.issued':
    case 'commitment.made':
    case 'contingency.set':
    case 'contingency.fired':
    case 'offer.leaked':
    case 'agreement.bound':
    case 'agreement.step':
    case 'agreement.kept':
    case 'agreement.betrayed':
    case 'agreement.status':
    case 'vote.held':
    case 'hotline.opened':
    case 'operation.exposed':
    case 'incident':
    case 'strike':
    case 'brink.entered':
    case 'brink.left':
    case 'war.began':
    case 'rung.set':
    case 'contact.set':
    case 'public-rung.set':
    case 'reading.given':
    case 'order.dropped':
    case 'turn.opened':
    case 'outcome.judged':
      return { alone: [], beside: [] };
  }
};

/** How many answers to answers lie behind each paper of a turn, and behind what it brings about. */
export interface Steps {
  readonly of: (entry: Entry) => number;
  /** Takes in further entries of the turn, in the sequence in which they stand or arrive. */
  readonly read: (entries: readonly Entry[]) => void;
}

/**
 * The step at which a paper stands depends on what it answers, never on when it came: new things
 * stand at 0, what changes them one step after all that it found changed. Papers of one step do not
 * meet, so the row read from its start rebuilds the same world whatever their sequence in the step.
 */
export const stepsOf = (): Steps => {
  const steps = new Map<EntryId, number>();
  const alone = new Map<string, number>();
  const beside = new Map<string, number>();
  const raise = (table: Map<string, number>, key: string, step: number): void => {
    table.set(key, Math.max(table.get(key) ?? 0, step));
  };
  const next = (touched: Touched): number => {
    let last = 0;
    for (const key of touched.alone)
      last = Math.max(last, alone.get(key) ?? 0, beside.get(key) ?? 0);
    for (const key of touched.beside) last = Math.max(last, alone.get(key) ?? 0);
    for (const key of touched.alone) raise(alone, key, last + 1);
    for (const key of touched.beside) raise(beside, key, last + 1);
    return last + 1;
  };
  return {
    of: ({ id }) => steps.get(id) ?? 0,
    read: (entries) => {
      for (const entry of entries) {
        if (entry.moment !== 'paper' || entry.kind !== 'fact') continue;
        const touched = touchedBy(entry.fact);
        const step = touched === null ? 0 : next(touched);
        steps.set(entry.id, step);
        // A paper stands where what it brings about stands.
        for (const paper of entry.parents) steps.set(paper, step);
      }
    },
  };
};

import type { Clause, OfferTerms, View } from '@convoy/engine';
import { logistic, pow } from '@convoy/engine';
import type { Outlooks } from './outlook.ts';
import { relief, termsWith, worthOfClause, worthOfDeal } from './deals.ts';
import { demandsOnMe, ownDemand } from './leverage.ts';
import { lacksLeave } from './joint/leave.ts';
import { matterOf } from './situation.ts';
import type { Matter, Other, Situation } from './situation.ts';
import { phrases } from './phrases.ts';
import type { Temperament } from './temperaments.ts';

/** A clause with what it is to this seat, and is guessed to be to the other, in score points. */
interface Chip {
  readonly clause: Clause;
  readonly mine: number;
  readonly theirs: number;
}

/** A bargain that this seat could offer, priced. */
export interface Bargain {
  readonly terms: OfferTerms;
  /** Points above holding out. */
  readonly gain: number;
  /** Guessed chance 0–1 that it is taken. */
  readonly chance: number;
}

/** Guessed score points of a whole issue to the other at salience 1. */
const ITS_POINTS = 22;

/** How much the other seems to care: what it asked for, or keeps, or what was never spoken of. */
const interestOf = (situation: Situation, other: Other, matter: Matter): number => {
  const { demands, offers } = situation.view.paper;
  if (demands.some((demand) => demand.from === other.id && demand.issue === matter.issue))
    return 0.8;
  const asked = offers.some(
    ({ from, terms }) =>
      from === other.id &&
      terms.clauses.some((clause) => clause.issue === matter.issue && clause.by === situation.me),
  );
  if (asked) return 0.8;
  return matter.owner === other.id ? 0.65 : 0.4;
};

/** The other is supposed to want the opposite of what this seat wants. */
const guessed = (situation: Situation, other: Other, matter: Matter, to: number): number => {
  const away = Math.abs(matter.ideal - to) - Math.abs(matter.ideal - matter.position);
  return (ITS_POINTS * interestOf(situation, other, matter) * away) / 100;
};

/** What clauses are to the other, by guess. */
const theirsOf = (situation: Situation, other: Other, clauses: readonly Clause[]): number =>
  clauses.reduce((total, { issue, to }) => {
    const matter = matterOf(situation, issue);
    return matter === null ? total : total + guessed(situation, other, matter, to);
  }, 0);

const between = (from: number, to: number): number => Math.round((from + to) / 2);

const farEnd = (matter: Matter): number => (matter.ideal >= 50 ? 0 : 100);

const chipsFor = (
  situation: Situation,
  other: Other,
  matter: Matter,
  ends: readonly number[],
): readonly Chip[] => {
  const seen = new Set<number>();
  return ends.flatMap((end) => {
    const to = Math.round(end);
    if (Math.abs(to - matter.position) < 5 || seen.has(to)) return [];
    seen.add(to);
    const clause: Clause = { by: matter.owner, issue: matter.issue, to };
    return [
      {
        clause,
        mine: worthOfClause(situation, clause, 0.8, 0.6),
        theirs: guessed(situation, other, matter, to),
      },
    ];
  });
};

/** What this seat may ask of the other: all of what it wants, or half. */
const asks = (situation: Situation, other: Other): readonly (readonly Chip[])[] =>
  situation.matters
    .filter((matter) => matter.owner === other.id)
    .map((matter) => {
      const asked = ownDemand(situation, matter.issue)?.position ?? matter.ideal;
      const chips = chipsFor(situation, other, matter, [asked, between(matter.position, asked)]);
      return chips.filter((chip) => chip.mine > 0);
    })
    .filter((chips) => chips.length > 0);

/** What this seat could give: what was demanded of it, the other's supposed end, or half way. */
const gives = (situation: Situation, other: Other): readonly (readonly Chip[])[] =>
  situation.matters
    .filter((matter) => matter.owner === situation.me && !lacksLeave(situation, matter.issue))
    .map((matter) => {
      const demand = demandsOnMe(situation).find(
        ({ from, issue }) => from === other.id && issue === matter.issue,
      );
      const end = demand?.position ?? farEnd(matter);
      const chips = chipsFor(situation, other, matter, [end, between(matter.position, end)]);
      return chips.filter((chip) => chip.theirs > 0);
    })
    .filter((chips) => chips.length > 0);

/** Every choice of at most one chip from each of the first few stacks. */
const hands = (stacks: readonly (readonly Chip[])[]): readonly (readonly Chip[])[] => {
  let all: readonly (readonly Chip[])[] = [[]];
  for (const stack of stacks.slice(0, 2))
    all = all.flatMap((hand) => [hand, ...stack.map((chip) => [...hand, chip])]);
  return all;
};

interface Hands {
  readonly asked: readonly (readonly Chip[])[];
  readonly given: readonly (readonly Chip[])[];
}
const dealt = new WeakMap<Situation, Map<Other, Hands>>();

/** All that this seat could ask of the other and give it, weighed once for each situation. */
const handsWith = (situation: Situation, other: Other): Hands => {
  const known = dealt.get(situation) ?? new Map<Other, Hands>();
  dealt.set(situation, known);
  const found = known.get(other);
  if (found !== undefined) return found;
  const made = { asked: hands(asks(situation, other)), given: hands(gives(situation, other)) };
  known.set(other, made);
  return made;
};

const sum = (chips: readonly Chip[], of: 'mine' | 'theirs'): number =>
  chips.reduce((total, chip) => total + chip[of], 0);

const SCALE = 3;
/** Each refusal of the like teaches that the other wants this much more, score points. */
const PER_REFUSAL = 1.5;
/** What one turn leaves of that lesson: hopes wear away on the other side too. */
const FORGOTTEN = 0.5;

/** Own offers that the other would not take. */
const turnedDown = (situation: Situation, other: Other): View['paper']['offers'] =>
  situation.view.paper.offers.filter(
    ({ from, terms, status }) =>
      from === situation.me &&
      terms.to === other.id &&
      (status === 'refused' || status === 'expired'),
  );

/** Points that the other is thought to want beyond what was guessed. */
const learntFrom = (situation: Situation, refused: View['paper']['offers']): number =>
  refused.reduce((sum, { turn }) => sum + PER_REFUSAL * pow(FORGOTTEN, situation.turn - turn), 0);

const signature = (clauses: readonly Clause[]): string =>
  clauses
    .map(({ by, issue, to }) => `${by}:${issue}:${to}`)
    .toSorted()
    .join(' ');

/** Whether the same terms were already put and turned down. */
const stale = (situation: Situation, other: Other, clauses: readonly Clause[]): boolean => {
  const wanted = signature(clauses);
  return situation.view.paper.offers.some(
    ({ from, terms, status }) =>
      status !== 'open' &&
      status !== 'accepted' &&
      from === situation.me &&
      terms.to === other.id &&
      signature(terms.clauses) === wanted,
  );
};

/**
 * What the other was last offered, by guess, in this turn or the one before: whoever bargains on after a
 * refusal offers more (Rosenschein and Zlotkin's monotonic concession).
 */
const lastWord = (situation: Situation, other: Other, refused: View['paper']['offers']): number =>
  refused
    .filter(({ turn }) => turn >= situation.turn - 1)
    .reduce(
      (most, { terms }) => Math.max(most, theirsOf(situation, other, terms.clauses)),
      -Infinity,
    );

const termsOf = (
  situation: Situation,
  other: Other,
  chips: readonly Chip[],
  discreet: boolean,
): OfferTerms => {
  const clauses = chips.map((chip) => chip.clause);
  const demand = clauses.flatMap(({ issue, by }) =>
    by === other.id ? [ownDemand(situation, issue)?.id ?? null] : [],
  );
  return {
    to: other.id,
    demand: demand.find((id) => id !== null) ?? null,
    clauses,
    private: discreet,
    lock: 2,
    verification: other.trust < 0.4 ? 'intrusive' : 'declared',
    expires: Math.min(situation.view.clock.turns, situation.turn + 1),
    sayFrom: phrases.sayFrom,
    sayTo: phrases.sayTo,
  };
};

/** Share of its own loss by guess that the other might still put up with for the sake of calm, points. */
const FOR_CALM = 2;

/** How far a seat hopes for more than the other could take: for all that it wants, at no price. */
const GREED = 1;

/**
 * What a seat hopes for from the other: between the most that a bargain could bring and leave the
 * other, by guess, no worse off, and all that it wants for nothing.
 */
export const hopeOf = (situation: Situation, other: Other): number => {
  const { asked: wanted, given } = handsWith(situation, other);
  let most = 0;
  let all = 0;
  for (const asked of wanted) {
    all = Math.max(all, sum(asked, 'mine'));
    for (const give of given) {
      const theirs = sum(asked, 'theirs') + sum(give, 'theirs');
      if (theirs >= -FOR_CALM) most = Math.max(most, sum(asked, 'mine') + sum(give, 'mine'));
    }
  }
  return most + GREED * (all - most);
};

/** The bargain with the other that promises most, chance and gain taken together; null for none. */
export const bestBargain = (
  situation: Situation,
  outlooks: Outlooks,
  other: Other,
  temperament: Temperament,
): Bargain | null => {
  const hope = hopeOf(situation, other);
  const { holding, least } = termsWith(situation, outlooks, other, temperament, hope);
  const calm = relief(outlooks, other);
  const refused = turnedDown(situation, other);
  const learnt = learntFrom(situation, refused);
  const floor = lastWord(situation, other, refused);
  // Asking for something and giving nothing is a demand, and has its own instrument.
  const all = handsWith(situation, other);
  const given = all.given.filter((give) => give.length > 0);
  const candidates: {
    readonly chips: readonly Chip[];
    readonly promise: number;
    readonly chance: number;
  }[] = [];
  for (const asked of all.asked) {
    for (const give of given) {
      const chips = [...asked, ...give];
      const mine = sum(chips, 'mine') + calm - holding;
      const chance = logistic((sum(chips, 'theirs') + calm - learnt) / SCALE);
      if (mine > least - holding && chance > 0.1 && sum(chips, 'theirs') > floor)
        candidates.push({ chips, promise: mine * chance, chance });
    }
  }
  for (const { chips, chance } of candidates.toSorted((a, b) => b.promise - a.promise)) {
    if (
      stale(
        situation,
        other,
        chips.map((chip) => chip.clause),
      )
    )
      continue;
    const discreet = chips.some((chip) => chip.clause.by === situation.me);
    const terms = termsOf(situation, other, chips, discreet);
    const deal = worthOfDeal(situation, outlooks, other, terms, 0.6);
    if (deal > least) return { terms, gain: deal - holding, chance };
  }
  return null;
};

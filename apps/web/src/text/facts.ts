import { isGovernmentFact, isPackageFact } from '@convoy/engine';
import type { ActorId, AgreementId, Clause, Fact, OfferTerms, PairId } from '@convoy/engine';
import { dangerFactText } from './danger-facts.ts';
import type { Told } from './deeds.ts';
import { governmentFactText } from './government-facts.ts';
import { ballotText, consentFactText, packageFactText } from './joint-paper.ts';
import {
  capital,
  endsOf,
  measureText,
  pairOf,
  pairText,
  pointText,
  writtenText,
} from './speaker.ts';
import type { Speaker } from './speaker.ts';
import { instrumentText } from './text.ts';
import { undertakingLines } from './undertakings.ts';

const told = (title: string, detail = ''): Told => ({ title, detail });
const dot = ' · ';
/** Shares 0–1 in millionths, as whole hundredths. */
const percent = (micro: number): number => Math.round(micro / 10_000);

type FactOf<Type extends Fact['type']> = Extract<Fact, { readonly type: Type }>;

const clauseText = (speaker: Speaker, { by, issue, to }: Clause): string =>
  speaker.text.facts.papers.clause(speaker.Who(by), pointText(speaker, issue, to));

/** Who would do what, clause by clause. */
export const clausesText = (
  speaker: Speaker,
  terms: Pick<OfferTerms, 'clauses' | 'undertakings' | 'to'>,
  from: ActorId,
): string =>
  [
    ...terms.clauses.map((clause) => clauseText(speaker, clause)),
    ...undertakingLines(speaker, from, terms),
  ].join(dot);

/** Offers. */
const offerFact = (
  speaker: Speaker,
  fact: FactOf<'offer.made' | 'offer.status' | 'offer.leaked'>,
): Told => {
  const { papers } = speaker.text.facts;
  const { quoted } = speaker.text.speech;
  switch (fact.type) {
    case 'offer.made': {
      const { from, terms } = fact.offer;
      const ends = endsOf(speaker, from, terms.to);
      return told(papers.made(ends, terms.private), clausesText(speaker, terms, from));
    }
    case 'offer.status': {
      const offer = speaker.known.offer(fact.offer);
      const ends = endsOf(speaker, offer?.from, offer?.terms.to);
      const answer = fact.answer === '' ? '' : quoted(writtenText(speaker.text, fact.answer));
      return told(papers.status[fact.status](ends), answer);
    }
    case 'offer.leaked': {
      const offer = speaker.known.offer(fact.offer);
      const ends = endsOf(speaker, offer?.from, offer?.terms.to);
      return told(
        papers.leaked(ends),
        offer === undefined ? '' : clausesText(speaker, offer.terms, offer.from),
      );
    }
  }
};

/** The other side of an agreement, as this reader knows it. */
const otherText = (
  speaker: Speaker,
  { agreement }: { readonly agreement: AgreementId },
  side: ActorId,
): string => {
  const known = speaker.known.agreement(agreement);
  if (known === undefined) return speaker.text.speech.somebody;
  return speaker.who(known.from === side ? known.terms.to : known.from);
};

/** What inspectors report, and what was made of it. */
const alarmFact = (speaker: Speaker, fact: FactOf<'agreement.alarm'>): Told => {
  const { alarm: texts, alarmMore } = speaker.text.facts.papers;
  const { status, suspect } = fact.alarm;
  const other = otherText(speaker, fact, suspect);
  switch (status) {
    case 'invited':
      return told(texts.invited(speaker.Who(suspect), other));
    case 'denounced':
      return told(texts.denounced(speaker.who(suspect), capital(other)));
    case 'raised':
      return told(texts.raised(speaker.who(suspect), other), alarmMore);
    case 'cleared':
    case 'lapsed':
      return told(texts[status](speaker.who(suspect), other));
  }
};

/** What was agreed, and what became of it. */
const agreementFact = (
  speaker: Speaker,
  fact: FactOf<
    | 'agreement.bound'
    | 'agreement.step'
    | 'agreement.kept'
    | 'agreement.betrayed'
    | 'agreement.alarm'
    | 'agreement.status'
  >,
): Told => {
  const { papers } = speaker.text.facts;
  switch (fact.type) {
    case 'agreement.bound': {
      const { from, terms } = fact.agreement;
      const detail = `${clausesText(speaker, terms, from)}. ${papers.boundMore}`;
      return told(papers.bound(endsOf(speaker, from, terms.to)), detail);
    }
    case 'agreement.step': {
      const clause = speaker.known.agreement(fact.agreement)?.terms.clauses[fact.clause];
      if (clause === undefined) return told(papers.someAgreement);
      const point = pointText(speaker, clause.issue, clause.to);
      return told(papers.step(speaker.Who(clause.by), percent(fact.delivered), point));
    }
    case 'agreement.kept': {
      const known = speaker.known.agreement(fact.agreement);
      const lines = known === undefined ? [] : undertakingLines(speaker, known.from, known.terms);
      const line = lines[fact.undertaking];
      const { undertakes } = speaker.text.facts;
      return told(
        line === undefined
          ? undertakes.some
          : undertakes.status(line, undertakes.kept[fact.status]),
      );
    }
    case 'agreement.betrayed':
      return told(papers.betrayed(speaker.Who(fact.by), otherText(speaker, fact, fact.by)));
    case 'agreement.alarm':
      return alarmFact(speaker, fact);
    case 'agreement.status': {
      const known = speaker.known.agreement(fact.agreement);
      const { somebody } = speaker.text.speech;
      const a = known === undefined ? somebody : speaker.who(known.from);
      const b = known === undefined ? somebody : speaker.who(known.terms.to);
      return told(papers.agreement[fact.status](a, b));
    }
  }
};

const forcesOf = (speaker: Speaker, pair: PairId): readonly [string, string] => {
  const [a, b] = pairOf(speaker, pair);
  return [speaker.Whose(a), speaker.whose(b)];
};

/** What lies between two actors. */
const pairFact = (
  speaker: Speaker,
  fact: FactOf<
    | 'hotline.opened'
    | 'incident'
    | 'brink.entered'
    | 'brink.left'
    | 'war.began'
    | 'rung.set'
    | 'contact.set'
  >,
): Told => {
  const { names } = speaker;
  const { between } = speaker.text.facts;
  const pair = pairText(speaker, fact.pair);
  const forces = forcesOf(speaker, fact.pair);
  switch (fact.type) {
    case 'hotline.opened':
      return told(capital(between.hotline(pair)));
    case 'incident':
      return told(between.incident[fact.severity](...forces));
    case 'brink.entered':
      return told(capital(between.brink(pair)), between.brinkMore);
    case 'brink.left':
      return told(capital(between.left(pair)));
    case 'war.began':
      return told(between.war(pair));
    case 'rung.set':
      return told(between.rung(pair, names.band(names.bandOf(fact.rung))));
    case 'contact.set':
      return told(
        between.contact(
          speaker.whose(pairOf(speaker, fact.pair)[0]),
          forces[1],
          Math.round(fact.contact * 100),
        ),
      );
  }
};

/** What was demanded and promised, and what became of it. */
const wordFact = (
  speaker: Speaker,
  fact: FactOf<'demand.issued' | 'demand.status' | 'commitment.made' | 'commitment.status'>,
): Told => {
  const { standing } = speaker.text.facts;
  const steps: readonly string[] = speaker.text.words.rungWords;
  switch (fact.type) {
    case 'demand.issued':
    case 'demand.status': {
      const demand =
        fact.type === 'demand.issued' ? fact.demand : speaker.known.demand(fact.demand);
      const status = fact.type === 'demand.issued' ? 'issued' : fact.status;
      const point = demand === undefined ? '' : pointText(speaker, demand.issue, demand.position);
      return told(standing.demand[status](endsOf(speaker, demand?.from, demand?.to)), point);
    }
    case 'commitment.made': {
      const { kind, by, to, ambiguous, rung } = fact.commitment;
      const ends = endsOf(speaker, by, to);
      const follows = ambiguous ? standing.vague : standing.follows(steps[rung] ?? '');
      return told(standing[kind](ends), kind === 'threat' ? follows : '');
    }
    case 'commitment.status': {
      const known = speaker.known.commitment(fact.commitment);
      const ends = endsOf(speaker, known?.by, known?.to);
      return told(standing.word[known?.kind ?? 'threat'][fact.status](ends));
    }
  }
};

/** What stands until something ends it. */
const standingFact = (
  speaker: Speaker,
  fact: FactOf<'measure.started' | 'measure.ended' | 'contingency.set' | 'contingency.fired'>,
): Told => {
  const { Who, its, Whose, known, text } = speaker;
  const { standing } = text.facts;
  switch (fact.type) {
    case 'measure.started': {
      const { id, until } = fact.measure;
      // A preview or a "why" may tell of a measure that the reader's own sections do not hold.
      const teller = { ...speaker, known: { ...known, measure: () => fact.measure } };
      return told(
        standing.began(measureText(teller, id) ?? standing.someMeasure),
        standing.until(until),
      );
    }
    case 'measure.ended':
      return told(
        standing.ended[fact.why](measureText(speaker, fact.measure) ?? standing.someMeasure),
      );
    case 'contingency.set':
      return told(
        standing.contingency(
          Who(fact.actor),
          its(fact.actor),
          text.words.contingencies[fact.response],
        ),
      );
    case 'contingency.fired':
      return told(standing.fired[fact.response](Whose(fact.actor)));
  }
};

/** What came out, and whose hand it was. */
const exposedText = (speaker: Speaker, fact: FactOf<'operation.exposed'>): string => {
  const { exposed } = speaker.text.facts;
  const Who = speaker.Who(fact.by);
  if (fact.against === null) return exposed.network(Who, speaker.names.sector(fact.sector ?? ''));
  const [whom, whose] = [speaker.who(fact.against), speaker.whose(fact.against)];
  switch (fact.instrument) {
    case 'cyber':
    case 'disinformation':
    case 'sabotage':
    case 'proxy':
      return exposed[fact.instrument](Who, whose);
    case 'wedge-offer':
      return exposed.sideDeal(Who, whom);
    case 'slow-walk':
      return exposed.slowWalk(Who, whom);
    case 'joint-assessment':
      return exposed.shared(Who, whom);
    default:
      return exposed.other(Who, whose);
  }
};

/** Votes, blows, the ladder, and how the record itself goes on. */
const otherFact = (
  speaker: Speaker,
  fact: FactOf<
    | 'vote.held'
    | 'strike'
    | 'public-rung.set'
    | 'reading.given'
    | 'order.dropped'
    | 'turn.opened'
    | 'outcome.judged'
    | 'operation.exposed'
  >,
): Told => {
  const { Who, Whose, whose, names, text } = speaker;
  const { happened } = text.facts;
  switch (fact.type) {
    case 'vote.held':
      return told(
        happened.vote(
          Who(fact.institution),
          fact.sponsor === fact.institution ? speaker.its(fact.sponsor) : whose(fact.sponsor),
          fact.carried,
        ),
        happened.count(fact.yes, fact.no),
      );
    case 'strike':
      return told(happened.strike(endsOf(speaker, fact.by, fact.target)));
    case 'operation.exposed':
      return told(exposedText(speaker, fact));
    case 'public-rung.set': {
      const band = names.bandOf(fact.rung);
      return told(happened.ladder(band + 1, names.band(band)));
    }
    case 'reading.given': {
      const { told: reader, to, by, reading, alternative, confidence } = fact.note;
      return told(
        reader === by
          ? happened.ownReading(Who(to), text.words.readings[reading])
          : happened.reading(Whose(by), text.words.readings[reading]),
        happened.readingMore(text.words.readings[alternative], percent(confidence)),
      );
    }
    case 'order.dropped':
      return told(
        happened.dropped(Whose(fact.seat), instrumentText(text, fact.instrument).name),
        text.refusals[fact.code]({}),
      );
    case 'turn.opened':
      return told(happened.opened(fact.turn));
    case 'outcome.judged':
      return told(
        happened.ended(text.words.outcomes[fact.outcome.class].toLowerCase()),
        capital(text.words.outcomeReasons[fact.outcome.reason]),
      );
  }
};

/** What a structural consequence means, in one line and its details. Exhaustive over the engine's facts. */
export const factText = (speaker: Speaker, fact: Fact): Told => {
  if (isPackageFact(fact)) return packageFactText(speaker, fact);
  if (isGovernmentFact(fact)) return governmentFactText(speaker, fact);
  switch (fact.type) {
    case 'offer.made':
    case 'offer.status':
    case 'offer.leaked':
      return offerFact(speaker, fact);
    case 'agreement.bound':
    case 'agreement.step':
    case 'agreement.kept':
    case 'agreement.betrayed':
    case 'agreement.alarm':
    case 'agreement.status':
      return agreementFact(speaker, fact);
    case 'hotline.opened':
    case 'incident':
    case 'brink.entered':
    case 'brink.left':
    case 'war.began':
    case 'rung.set':
    case 'contact.set':
      return pairFact(speaker, fact);
    case 'demand.issued':
    case 'demand.status':
    case 'commitment.made':
    case 'commitment.status':
      return wordFact(speaker, fact);
    case 'measure.started':
    case 'measure.ended':
    case 'contingency.set':
    case 'contingency.fired':
      return standingFact(speaker, fact);
    case 'consent.asked':
    case 'consent.status':
    case 'consent.leaked':
      return consentFactText(speaker, fact);
    case 'ballot.cast':
      return ballotText(speaker, fact.ballot);
    case 'nuclear.alert':
    case 'nuclear.calmed':
    case 'nuclear.used':
    case 'war.ordered':
    case 'war.called-off':
      return dangerFactText(speaker, fact);
    case 'vote.held':
    case 'strike':
    case 'operation.exposed':
    case 'public-rung.set':
    case 'reading.given':
    case 'order.dropped':
    case 'turn.opened':
    case 'outcome.judged':
      return otherFact(speaker, fact);
  }
};

import type { Fact } from '@convoy/engine';
import { pairEnds } from '@convoy/engine';
import { instrumentText } from './text.ts';
import { positionText } from './speaker.ts';
import type { Speaker } from './speaker.ts';

export interface Told {
  readonly title: string;
  readonly detail: string;
}
const told = (title: string, detail = ''): Told => ({ title, detail });
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const incidents = {
  'near-miss': 'Near-miss between forces',
  clash: 'Forces clash',
  casualties: 'Forces clash, with dead',
} as const;
const ended = {
  lifted: 'was lifted',
  expired: 'has run out',
  replaced: 'was replaced',
  broken: 'was broken off',
} as const;

const pairWords = (speaker: Speaker, pair: Parameters<typeof pairEnds>[0]): string => {
  const [a, b] = pairEnds(pair);
  const ordered = b === speaker.me ? [b, a] : [a, b];
  return capital(ordered.map((id) => speaker.who(id)).join(' and '));
};

const demandLine = (
  speaker: Speaker,
  demand: Extract<Fact, { type: 'demand.issued' }>['demand'],
): Told => {
  const { Who, who, verb, names, text } = speaker;
  const deadline =
    demand.deadline === null ? 'no deadline' : `by the end of turn ${demand.deadline}`;
  const threat =
    demand.threat === 0
      ? 'nothing threatened'
      : `else ${text.words.rungWords[demand.threat] ?? 'more'}`;
  return told(
    `${Who(demand.from)} ${verb(demand.from, 'demands', 'demand')} of ${who(demand.to)}: ${names.issue(demand.issue)}`,
    `${positionText(names, demand.issue, demand.position)}; ${deadline}, ${threat}${demand.wayOut ? ', with a way out' : ', no way out offered'}`,
  );
};

const commitmentLine = (
  speaker: Speaker,
  one: Extract<Fact, { type: 'commitment.made' }>['commitment'],
): Told => {
  const { Who, who, verb, text } = speaker;
  switch (one.kind) {
    case 'threat':
      return told(
        `${Who(one.by)} ${verb(one.by, 'is', 'are')} now bound by a threat to ${who(one.to)}`,
        one.ambiguous ? 'left vague' : (text.words.rungWords[one.rung] ?? ''),
      );
    case 'vow':
      return told(`${Who(one.by)} ${verb(one.by, 'vows', 'vow')} not to yield to ${who(one.to)}`);
    case 'guarantee':
      return told(
        `${Who(one.by)} ${verb(one.by, 'stands', 'stand')} by ${who(one.to)}`,
        'a public guarantee',
      );
  }
};

type FactOf<Type extends Fact['type']> = Extract<Fact, { readonly type: Type }>;

/** Offers and agreements. */
const paperFact = (
  speaker: Speaker,
  fact: FactOf<
    | 'offer.made'
    | 'offer.status'
    | 'offer.leaked'
    | 'agreement.bound'
    | 'agreement.step'
    | 'agreement.status'
  >,
): Told => {
  const { Who, who, verb, text } = speaker;
  switch (fact.type) {
    case 'offer.made':
      return told(
        `${Who(fact.offer.from)} ${verb(fact.offer.from, 'makes', 'make')} ${who(fact.offer.terms.to)} an offer`,
        fact.offer.terms.private ? 'in private' : 'in public',
      );
    case 'offer.status':
      return told(`An offer is ${text.words.offerStatus[fact.status]}`, fact.answer);
    case 'offer.leaked':
      return told('A private offer has leaked', 'everyone knows of it now');
    case 'agreement.bound':
      return told(
        `${Who(fact.agreement.from)} and ${who(fact.agreement.terms.to)} have an agreement`,
        'it binds from now on; each side delivers by its own orders',
      );
    case 'agreement.step':
      return told(
        'Part of an agreement was delivered',
        `${Math.round(fact.delivered / 10_000)} % of that clause`,
      );
    case 'agreement.status':
      return told(`An agreement is ${text.words.agreementStatus[fact.status]}`);
  }
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
  switch (fact.type) {
    case 'hotline.opened':
      return told(`${pairWords(speaker, fact.pair)} have a hotline`);
    case 'incident':
      return told(incidents[fact.severity], pairWords(speaker, fact.pair));
    case 'brink.entered':
      return told(
        'The crisis is at the brink',
        `${pairWords(speaker, fact.pair)}: war can come from the next turn on`,
      );
    case 'brink.left':
      return told('Back from the brink', pairWords(speaker, fact.pair));
    case 'war.began':
      return told('War', pairWords(speaker, fact.pair));
    case 'rung.set':
      return told(
        `${pairWords(speaker, fact.pair)}: ${names.band(names.bandOf(fact.rung))}`,
        'where the two stand',
      );
    case 'contact.set':
      return told(
        `${pairWords(speaker, fact.pair)}: forces in contact`,
        `${Math.round(fact.contact * 100)} of 100`,
      );
  }
};

/** What stands until something ends it. */
const standingFact = (
  speaker: Speaker,
  fact: FactOf<
    | 'measure.started'
    | 'measure.ended'
    | 'demand.issued'
    | 'demand.status'
    | 'commitment.made'
    | 'commitment.status'
    | 'contingency.set'
    | 'contingency.fired'
  >,
): Told => {
  const { Who, whose, names, text } = speaker;
  switch (fact.type) {
    case 'measure.started': {
      const { instrument, by, target } = fact.measure;
      const { name } = instrumentText(text, instrument);
      return told(
        `${Who(by)}: ${name.charAt(0).toLowerCase()}${name.slice(1)}${target === null ? '' : ` (${names.actor(target)})`}`,
        'now stands',
      );
    }
    case 'measure.ended':
      return told(`A measure ${ended[fact.why]}`);
    case 'demand.issued':
      return demandLine(speaker, fact.demand);
    case 'demand.status':
      return told(`A demand is ${text.words.demandStatus[fact.status]}`);
    case 'commitment.made':
      return commitmentLine(speaker, fact.commitment);
    case 'commitment.status':
      return told(`A public word is now: ${text.words.commitmentStatus[fact.status]}`);
    case 'contingency.set':
      return told(
        `${Who(fact.actor)} set a standing order`,
        `if struck, ${text.words.contingencies[fact.response]}`,
      );
    case 'contingency.fired':
      return told(
        `${capital(whose(fact.actor))} standing order took effect`,
        text.words.contingencies[fact.response],
      );
  }
};

/** What a structural consequence means, in one line and its details. Exhaustive over the engine's facts. */
export const factText = (speaker: Speaker, fact: Fact): Told => {
  const { Who, who, whose, verb, names, text } = speaker;
  switch (fact.type) {
    case 'offer.made':
    case 'offer.status':
    case 'offer.leaked':
    case 'agreement.bound':
    case 'agreement.step':
    case 'agreement.status':
      return paperFact(speaker, fact);
    case 'hotline.opened':
    case 'incident':
    case 'brink.entered':
    case 'brink.left':
    case 'war.began':
    case 'rung.set':
    case 'contact.set':
      return pairFact(speaker, fact);
    case 'measure.started':
    case 'measure.ended':
    case 'demand.issued':
    case 'demand.status':
    case 'commitment.made':
    case 'commitment.status':
    case 'contingency.set':
    case 'contingency.fired':
      return standingFact(speaker, fact);
    case 'vote.held':
      return told(
        `${names.actor(fact.institution)} votes ${fact.carried ? 'for' : 'against'} ${whose(fact.sponsor)} motion`,
        `${fact.yes} for, ${fact.no} against`,
      );
    case 'strike':
      return told(`${Who(fact.by)} ${verb(fact.by, 'strikes', 'strike')} ${who(fact.target)}`);
    case 'public-rung.set':
      return told(
        `The public ladder stands at ${names.bandOf(fact.rung) + 1}: ${names.band(names.bandOf(fact.rung))}`,
      );
    case 'reading.given':
      return told(
        `${capital(whose(fact.note.by))} act may be read as ${text.words.readings[fact.note.reading]}`,
        `other reading: ${text.words.readings[fact.note.alternative]}`,
      );
    case 'order.dropped':
      return told(
        `${capital(whose(fact.seat))} order was not carried out: ${instrumentText(text, fact.instrument).name.toLowerCase()}`,
        text.refusals[fact.code]({}),
      );
    case 'turn.opened':
      return told(`Turn ${fact.turn} opens`);
    case 'outcome.judged':
      return told(
        `The crisis ends: ${text.words.outcomes[fact.outcome.class].toLowerCase()}`,
        text.words.outcomeReasons[fact.outcome.reason],
      );
  }
};

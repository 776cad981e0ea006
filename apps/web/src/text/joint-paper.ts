import type {
  ActorId,
  Ballot,
  Consent,
  Fact,
  Package,
  PackageTerms,
  PaperAct,
  Trigger,
} from '@convoy/engine';
import type { Told } from './deeds.ts';
import { pointText, writtenText } from './speaker.ts';
import type { Speaker } from './speaker.ts';

type PackageAct = Extract<PaperAct, { readonly type: `package.${string}` }>;
type ConsentAct = Extract<PaperAct, { readonly type: `consent.${string}` }>;
type PackageFact = Extract<Fact, { readonly type: `package.${string}` }>;
type ConsentFact = Extract<Fact, { readonly type: `consent.${string}` }>;

const quoted = (speaker: Speaker, said: string): string =>
  said === '' ? '' : speaker.text.speech.quoted(writtenText(speaker.text, said));

/** What a package asks and cuts: `Passage: open. Finance at tier 2 · Energy at tier 3`. */
export const packageTermsText = (speaker: Speaker, terms: PackageTerms): string => {
  const { joint } = speaker.text.facts;
  const cuts = terms.measures.map(({ sector, tier }) =>
    joint.cut(speaker.names.sector(sector), speaker.text.words.tiers[tier] ?? ''),
  );
  return `${pointText(speaker, terms.issue, terms.position)}. ${cuts.join(' · ')}`;
};

/** `If the demand lapses, every cut goes up by a tier`. */
export const triggerText = ({ text }: Speaker, { when, change, share }: Trigger): string =>
  text.facts.joint.trigger(text.facts.joint.when[when](share ?? 0), change);

const named = (speaker: Speaker, pack: Package | undefined): string =>
  pack === undefined
    ? speaker.text.facts.joint.somePackage
    : speaker.text.facts.joint.named(writtenText(speaker.text, pack.terms.title));

/** A package by its name, in inverted commas; one not known is some package. */
export const packageNamed = (speaker: Speaker, id: string): string =>
  named(speaker, speaker.known.pack(id));

type CourseAct = Extract<
  PackageAct,
  {
    readonly type: `package.${'take' | 'restore' | 'renew' | 'call' | 'mend' | 'certify'}`;
  }
>;

/** What became of it after it was proposed. */
const courseActText = (speaker: Speaker, Who: string, act: CourseAct): Told => {
  const { joint } = speaker.text.facts;
  const what = named(speaker, speaker.known.pack(act.package));
  switch (act.type) {
    case 'package.take': {
      return { title: joint.ruled(Who, speaker.whose(act.seat), what, act.taken), detail: '' };
    }
    case 'package.restore': {
      return { title: joint.restored(Who, what, act.version), detail: '' };
    }
    case 'package.renew':
    case 'package.call':
    case 'package.mend': {
      return { title: joint.course[act.type](Who, what), detail: '' };
    }
    case 'package.certify': {
      return { title: joint.certifies(Who, what, act.share), detail: '' };
    }
  }
};

/** What somebody did with a joint package. */
export const packageActText = (speaker: Speaker, seat: ActorId, act: PackageAct): Told => {
  const { joint } = speaker.text.facts;
  const Who = speaker.Who(seat);
  switch (act.type) {
    case 'package.propose':
      return {
        title: joint.proposed(
          Who,
          joint.named(writtenText(speaker.text, act.terms.title)),
          speaker.who(act.terms.target),
        ),
        detail: packageTermsText(speaker, act.terms),
      };
    case 'package.revise':
      return {
        title: joint.revised(Who, joint.named(writtenText(speaker.text, act.terms.title))),
        detail: packageTermsText(speaker, act.terms),
      };
    case 'package.answer': {
      const what = named(speaker, speaker.known.pack(act.package));
      return {
        title: joint.answered[act.answer.stance](Who, what),
        detail: quoted(speaker, act.answer.reason),
      };
    }
    case 'package.send':
      return {
        title: joint.sent(Who, named(speaker, speaker.known.pack(act.package))),
        detail: '',
      };
    case 'package.claim':
      return {
        title: joint.claims(Who, named(speaker, speaker.known.pack(act.package))),
        detail: '',
      };
    case 'package.meet':
      return { title: joint.meets(Who, speaker.whose(act.seat)), detail: '' };
    case 'package.take':
    case 'package.restore':
    case 'package.renew':
    case 'package.call':
    case 'package.mend':
    case 'package.certify':
      return courseActText(speaker, Who, act);
    case 'package.review':
      return {
        title: joint.reviewForced(Who, named(speaker, speaker.known.pack(act.package))),
        detail: quoted(speaker, act.reason),
      };
    case 'package.withdraw':
    case 'package.leave': {
      const say = act.type === 'package.leave' ? joint.left : joint.withdrew;
      return {
        title: say(Who, named(speaker, speaker.known.pack(act.package))),
        detail: quoted(speaker, act.reason),
      };
    }
  }
};

/** What became of a joint package. */
export const packageFactText = (speaker: Speaker, fact: PackageFact): Told => {
  const { joint } = speaker.text.facts;
  if (fact.type === 'package.proposed') {
    const { sponsor, terms } = fact.package;
    return packageActText(speaker, sponsor, { type: 'package.propose', terms });
  }
  const pack = speaker.known.pack(fact.package);
  const what = named(speaker, pack);
  switch (fact.type) {
    case 'package.revised':
      return {
        title: joint.version(what, fact.version),
        detail: packageTermsText(speaker, fact.terms),
      };
    case 'package.answered':
      return {
        title: joint.answered[fact.answer.stance](speaker.Who(fact.seat), what),
        detail: quoted(speaker, fact.answer.reason),
      };
    case 'package.status':
      return { title: joint.status[fact.status](what), detail: '' };
    case 'package.members':
      return {
        title: joint.binds(what),
        detail: speaker.text.speech.and(fact.members.map(speaker.who)),
      };
    case 'package.leaving':
      return { title: joint.left(speaker.Who(fact.seat), what), detail: '' };
    case 'package.review':
      return { title: joint.review(what, fact.review), detail: '' };
    case 'package.claimed': {
      const { price, met } = fact.claim;
      return { title: joint.claimed(speaker.Whose(fact.seat), what, price, met), detail: '' };
    }
    case 'package.ruled': {
      const whose = speaker.whose(fact.seat);
      return {
        title: joint.ruled(speaker.Who(pack?.sponsor ?? fact.seat), whose, what, fact.taken),
        detail: '',
      };
    }
    case 'package.renewed':
    case 'package.extended':
      return { title: joint.extended(what, fact.review, fact.sunset), detail: '' };
    case 'package.called':
      return { title: joint.called(what), detail: '' };
    case 'package.fell-short':
    case 'package.mending':
    case 'package.mended':
      return { title: joint.short[fact.type](speaker.Who(fact.seat), what), detail: '' };
    case 'package.certified':
      return { title: joint.certified(what, fact.share), detail: '' };
    case 'package.triggered': {
      const trigger = pack?.terms.triggers[fact.trigger];
      const detail = trigger === undefined ? '' : triggerText(speaker, trigger);
      return { title: joint.triggered(what), detail };
    }
  }
};

const asset = (speaker: Speaker, consent: Consent | undefined): string =>
  consent === undefined ? speaker.text.speech.something : speaker.names.asset(consent.asset);

/** What was asked of an owner, and what the owner said. */
export const consentActText = (speaker: Speaker, seat: ActorId, act: ConsentAct): Told => {
  const { joint } = speaker.text.facts;
  const Who = speaker.Who(seat);
  if (act.type === 'consent.ask')
    return {
      title: joint.asked(Who, speaker.names.asset(act.asset)),
      detail: quoted(speaker, act.note),
    };
  const consent = speaker.known.consent(act.consent);
  const what = asset(speaker, consent);
  switch (act.type) {
    case 'consent.answer':
      return {
        title: joint.consent[act.answer](Who, what, act.price),
        detail: quoted(speaker, act.reason),
      };
    case 'consent.pay':
      return { title: joint.paid(Who, what), detail: '' };
    case 'consent.leak':
      return { title: joint.leaked(what), detail: '' };
  }
};

/** What became of a request for consent. */
export const consentFactText = (speaker: Speaker, fact: ConsentFact): Told => {
  const { joint } = speaker.text.facts;
  if (fact.type === 'consent.asked') {
    const { by, asset: id, note } = fact.consent;
    return {
      title: joint.asked(speaker.Who(by), speaker.names.asset(id)),
      detail: quoted(speaker, note),
    };
  }
  const what = asset(speaker, speaker.known.consent(fact.consent));
  switch (fact.type) {
    case 'consent.status':
      return {
        title: joint.consentStatus[fact.status](what, fact.price),
        detail: quoted(speaker, fact.reason),
      };
    case 'consent.leaked':
      return { title: joint.leaked(what), detail: '' };
  }
};

/** How a seat will vote, if it comes to a vote. */
export const ballotText = (
  speaker: Speaker,
  { institution, sponsor, stance }: Pick<Ballot, 'institution' | 'sponsor' | 'stance'>,
): Told => ({
  title: speaker.text.facts.joint.ballot[stance](speaker.who(institution), speaker.whose(sponsor)),
  detail: '',
});

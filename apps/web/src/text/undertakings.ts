import type { KeptStatus, OfferTerms, Undertaking } from '@convoy/engine';
import { packageNamed } from './joint-paper.ts';
import type { Speaker } from './speaker.ts';
import { writtenText } from './speaker.ts';

/** One thing undertaken beside positions on issues: `Norland pays Aldia 2 points, once it has done its part`. */
export const undertakingText = (
  speaker: Speaker,
  one: Undertaking,
  other: OfferTerms['to'],
): string => {
  const { undertakes } = speaker.text.facts;
  const Who = speaker.Who(one.by);
  const said = ((): string => {
    switch (one.kind) {
      case 'pay':
        return undertakes.pay(Who, speaker.who(other), one.points);
      case 'sign':
        return undertakes.sign(Who, packageNamed(speaker, one.package));
      case 'hold': {
        const rung = speaker.text.words.rungWords[one.rung] ?? String(one.rung);
        return undertakes.hold(Who, speaker.who(one.towards), rung, one.until);
      }
      case 'word':
        return undertakes.word(
          Who,
          speaker.text.speech.quoted(writtenText(speaker.text, one.text)),
        );
    }
  })();
  return one.after ? `${said}, ${undertakes.after}` : said;
};

/** All that an offer holds beside its clauses, each with its place. */
export const undertakingLines = (
  speaker: Speaker,
  from: OfferTerms['to'],
  { to, undertakings }: Pick<OfferTerms, 'to' | 'undertakings'>,
): readonly string[] =>
  (undertakings ?? []).map((one) => undertakingText(speaker, one, one.by === from ? to : from));

export const keptText = ({ text }: Speaker, status: KeptStatus): string =>
  text.facts.undertakes.kept[status];

import { scaleOf } from '@convoy/engine';
import type { ActorId, Audience, Measure, QuantityId } from '@convoy/engine';
import type { RuledLine } from '@convoy/protocol';
import { figureText } from './changes.ts';
import type { RulingText } from './rulings.ts';
import { bearerOf, capital, pairText } from './speaker.ts';
import type { Speaker } from './speaker.ts';
import { spelled } from './text.ts';

/** Whose a figure is, as one of a list: `Cuba`, `Cuba and Turkey`, `Cuba towards Turkey`. */
export const subjectText = (
  speaker: Speaker,
  subject: string,
  actors: readonly ActorId[],
): string => {
  const { names, text } = speaker;
  const bearer = bearerOf(subject, actors);
  switch (bearer.kind) {
    case 'actor':
      return names.actor(bearer.actor);
    case 'pair':
      return capital(pairText(speaker, bearer.pair));
    case 'dyad':
      return text.speech.towards(names.actor(bearer.from), names.actor(bearer.to));
    case 'flow':
      return `${names.actor(bearer.actor)}: ${names.sector(bearer.sector)}`;
    case 'issue':
      return names.issue(bearer.issue);
  }
};

/** A figure by its name and bearer: `Support: Cuba`. */
export const figureName = (
  speaker: Speaker,
  r: RulingText,
  { quantity, subject }: { readonly quantity: QuantityId; readonly subject: string },
  actors: readonly ActorId[],
): string => {
  const { name } = speaker.text.words.quantities[quantity];
  return r.other(name, subjectText(speaker, subject, actors));
};

/** `Your quarantine at sea against Cuba`, also where it stands no more. */
export const measureName = (
  speaker: Speaker,
  { by, target, instrument }: Pick<Measure, 'by' | 'target' | 'instrument'>,
): string => {
  const noun = speaker.text.deeds.measures[instrument];
  const thing = `${speaker.Whose(by)} ${noun?.name ?? spelled(instrument)}`;
  return target === null || noun === undefined
    ? thing
    : `${thing} ${noun.towards(speaker.who(target))}`.trimEnd();
};

export const degreeText = (
  r: RulingText,
  measure: Pick<Measure, 'instrument' | 'params'>,
  degree: number,
): string => {
  if (degree === 0) return r.ends;
  const scale = scaleOf(measure);
  return scale === null ? r.stands : r.degree[scale.field](degree);
};

export interface LineText {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly engine: string;
}

/** What a ruling set, from what and to what, and what the engine had made of it. */
export const lineText = (
  speaker: Speaker,
  r: RulingText,
  line: RuledLine,
  actors: readonly ActorId[],
): LineText => {
  switch (line.kind) {
    case 'quantity': {
      const figure = (value: number): string => figureText(speaker, line.quantity, value);
      return {
        name: figureName(speaker, r, line, actors),
        ...{ from: figure(line.from), to: figure(line.to), engine: figure(line.engine) },
      };
    }
    case 'measure': {
      const degree = (value: number): string => degreeText(r, line.of, value);
      return {
        name: measureName(speaker, line.of),
        ...{ from: degree(line.from), to: degree(line.to), engine: degree(line.engine) },
      };
    }
    case 'outcome': {
      const { outcomes } = speaker.text.words;
      return {
        name: r.finding,
        ...{ from: outcomes[line.from], to: outcomes[line.to], engine: outcomes[line.engine] },
      };
    }
  }
};

/** Who may see a ruling. */
export const audienceText = (speaker: Speaker, r: RulingText, audience: Audience): string => {
  if (audience === 'all') return r.seenAll;
  return audience === 'control' ? r.seenControl : r.seenBy(audience.map(speaker.names.actor));
};

import { fromMicro, issueId } from '@convoy/engine';
import type { ActorId, EntryOf, QuantityId } from '@convoy/engine';
import { packageNamed } from './joint-paper.ts';
import type { Way } from './en/changes.ts';
import { bearerOf, capital, pairText } from './speaker.ts';
import type { Bearer, Speaker } from './speaker.ts';

/** A figure as its quantity is written: `64.5`, `0.2%`. */
export const figureText = ({ text }: Speaker, quantity: QuantityId, value: number): string => {
  const { digits, unit } = text.words.quantities[quantity];
  return `${String(Number(value.toFixed(digits))).replace('-', '−')}${unit}`;
};

const sentence = (speaker: Speaker, quantity: QuantityId, bearer: Bearer, way: Way): string => {
  const { changes, words } = speaker.text;
  const { moved } = changes;
  const ofActor: Partial<Record<QuantityId, (Whose: string, way: Way) => string>> = changes.ofActor;
  const ofPackage: Partial<Record<QuantityId, (what: string, way: Way) => string>> =
    changes.ofPackage;
  switch (bearer.kind) {
    case 'actor': {
      const known = ofActor[quantity];
      return known === undefined
        ? moved.other(words.quantities[quantity].name, speaker.who(bearer.actor))
        : known(speaker.Whose(bearer.actor), way);
    }
    case 'pair':
      return moved[quantity === 'interoperability' ? quantity : 'tension'](
        pairText(speaker, bearer.pair),
        way,
      );
    case 'dyad': {
      const told = quantity === 'trust' ? moved.trust : moved.belief;
      return told(speaker.Whose(bearer.from), speaker.who(bearer.to), way);
    }
    case 'flow':
      return moved.leak(speaker.Whose(bearer.actor), speaker.names.sector(bearer.sector), way);
    case 'issue': {
      const ofJoint = ofPackage[quantity];
      if (ofJoint !== undefined) return ofJoint(packageNamed(speaker, bearer.issue), way);
      const issue = speaker.names.issue(issueId(bearer.issue));
      if (quantity === 'progress') return moved.progress[way](issue);
      if (way === 'same') return moved.still(issue);
      return moved.position(issue, speaker.names.pole(bearer.issue, way === 'up' ? 'high' : 'low'));
    }
  }
};

type Change = Pick<EntryOf<'change'>, 'quantity' | 'subject' | 'before' | 'after'>;

/** What a figure did, as a sentence, and from where to where. */
export const changeText = (
  speaker: Speaker,
  { quantity, subject, before, after }: Change,
  actors: readonly ActorId[],
): { readonly title: string; readonly detail: string } => {
  const way = after > before ? 'up' : after < before ? 'down' : 'same';
  const figure = (value: number): string => figureText(speaker, quantity, fromMicro(value));
  return {
    title: capital(sentence(speaker, quantity, bearerOf(subject, actors), way)),
    detail: speaker.text.changes.moved.fromTo(figure(before), figure(after)),
  };
};

import { fromMicro, pairEnds, quantitySpecs } from '@convoy/engine';
import type { InjectCondition, PairId, QuantityId } from '@convoy/engine';
import type { InjectEffect, SeenInject } from '@convoy/protocol';
import { useMemo } from 'react';
import { figureText } from '../../../text/changes.ts';
import { useInjectText } from '../../../text/injects.ts';
import type { InjectText } from '../../../text/injects.ts';
import { dateText } from '../../../text/names.ts';
import type { Names } from '../../../text/names.ts';
import { bearerOf, useSpeaker } from '../../../text/speaker.ts';
import type { Bearer, Speaker } from '../../../text/speaker.ts';
import { instrumentText } from '../../../text/text.ts';
import { campOf, stepOf } from './lookups.ts';
import type { Lookups } from './lookups.ts';

/** Sentences about events: when, to whom, what. */
export interface Sayings {
  readonly title: (event: SeenInject) => string;
  readonly body: (event: SeenInject) => string;
  readonly when: (event: Pick<SeenInject, 'when' | 'turn'>) => string;
  readonly to: (to: SeenInject['to']) => string;
  readonly effect: (effect: InjectEffect) => string;
  readonly effects: (event: Pick<SeenInject, 'effects' | 'incident'>) => readonly string[];
  readonly bearer: (subject: string) => string;
  readonly step: (rung: number) => string;
  /** What a figure stands at now, in its own unit. */
  readonly now: (quantity: QuantityId, subject: string) => string;
}

interface Said {
  readonly text: InjectText;
  readonly speaker: Speaker;
  readonly lookups: Lookups;
}

const bearerIn = ({ lookups }: Said, subject: string): Bearer =>
  bearerOf(
    subject,
    lookups.actors.map(({ id }) => id),
  );

const bearerText = (said: Said, subject: string): string => {
  const { text, speaker } = said;
  const { names } = speaker;
  const bearer = bearerIn(said, subject);
  switch (bearer.kind) {
    case 'actor':
    case 'flow':
      return names.actor(bearer.actor);
    case 'pair':
      return text.pair(...namedEnds(names, bearer.pair));
    case 'dyad':
      return text.dyad(names.actor(bearer.from), names.actor(bearer.to));
    case 'issue':
      return names.issue(bearer.issue);
  }
};

const namedEnds = (names: Names, pair: PairId): readonly [string, string] => {
  const [a, b] = pairEnds(pair);
  return [names.actor(a), names.actor(b)];
};

const figureName = (said: Said, quantity: QuantityId, subject: string): string => {
  const { names, text } = said.speaker;
  const { figures } = said.text;
  const { name } = text.words.quantities[quantity];
  const bearer = bearerIn(said, subject);
  switch (bearer.kind) {
    case 'actor':
    case 'flow':
      return figures.actor(name, names.actor(bearer.actor));
    case 'pair':
      return figures.pair(name, ...namedEnds(names, bearer.pair));
    case 'dyad':
      return figures.dyad(name, names.actor(bearer.from), names.actor(bearer.to));
    case 'issue':
      return figures.issue(name.toLowerCase(), names.issue(bearer.issue));
  }
};

/** Within a sentence. */
const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const stepText = ({ lookups }: Said, rung: number): readonly [number, string] => {
  const step = stepOf(lookups, rung);
  return [step + 1, lookups.steps[step]?.name ?? ''];
};

const quantityText = (
  said: Said,
  { quantity, subject, atLeast, atMost }: Extract<InjectCondition, { readonly is: 'quantity' }>,
): string => {
  const { conditions } = said.text;
  const figure = lowered(figureName(said, quantity, subject));
  const { unit } = said.speaker.text.words.quantities[quantity];
  const value = (bound: number): string => `${bound}${unit}`;
  if (atLeast !== null && atMost !== null)
    return conditions.between(figure, value(atLeast), value(atMost));
  return atLeast === null
    ? conditions.atMost(figure, value(atMost ?? 0))
    : conditions.atLeast(figure, value(atLeast));
};

const conditionText = (said: Said, condition: InjectCondition): string => {
  const { text, speaker } = said;
  const { names } = speaker;
  const { conditions } = text;
  switch (condition.is) {
    case 'quantity':
      return quantityText(said, condition);
    case 'measure': {
      const deed = instrumentText(speaker.text, condition.instrument).name;
      return conditions.measure(names.actor(condition.by), deed, condition.stands);
    }
    case 'offer': {
      const { from, issue, status, stands } = condition;
      return conditions.offer(names.actor(from), names.issue(issue), status, stands);
    }
    case 'agreement':
      return conditions.agreement(names.issue(condition.issue), condition.stands);
    case 'contingency': {
      const response = speaker.text.words.contingencies[condition.response];
      return conditions.contingency(names.actor(condition.actor), response);
    }
    case 'rung':
      return conditions.rung(...stepText(said, condition.atLeast));
    case 'brink':
      return conditions.brink(condition.active);
    case 'fired':
      return conditions.fired(names.inject(condition.inject).title, condition.yes);
  }
};

const whenText = (said: Said, { when, turn }: Pick<SeenInject, 'when' | 'turn'>): string => {
  const { when: words } = said.text;
  const day = (date: string): string => dateText(date, false);
  switch (when.on) {
    case 'hand':
      return words.hand;
    case 'turn':
      return words.turn(when.turn);
    case 'date':
      return words.date(day(when.date), turn);
    case 'clock':
      return words.clock(when.minutes, when.phase, when.turn);
    case 'rung':
      return words.rung(...stepText(said, when.rung));
    case 'condition':
      return words.condition(
        when.all.map((condition) => conditionText(said, condition)),
        words.chance(when.chance),
        when.from === null ? '' : words.from(day(when.from)),
        when.until === null ? '' : words.until(day(when.until)),
      );
  }
};

const effectText = (said: Said, { quantity, subject, by }: InjectEffect): string => {
  const amount = figureText(said.speaker, quantity, by);
  return `${figureName(said, quantity, subject)} ${by > 0 ? '+' : ''}${amount}`;
};

const sayingsOf = (said: Said): Sayings => {
  const { text, speaker, lookups } = said;
  const { names } = speaker;
  return {
    title: ({ inject, words }) => words?.title ?? names.inject(inject).title,
    body: ({ inject, words }) => words?.text ?? names.inject(inject).body,
    when: (event) => whenText(said, event),
    to: (to) => {
      if (to === 'all') return text.everybody;
      const camp = campOf(lookups, to);
      return camp === null ? to.map(names.actor).join(', ') : text.camps[camp];
    },
    effect: (effect) => effectText(said, effect),
    effects: ({ effects, incident }) => [
      ...effects.map((effect) => effectText(said, effect)),
      ...(incident === null
        ? []
        : [
            text.incident(
              ...([names.actor(incident.a), names.actor(incident.b)] as const),
              text.severities[incident.severity],
            ),
          ]),
    ],
    bearer: (subject) => bearerText(said, subject),
    step: (rung) => stepText(said, rung).join(' '),
    now: (quantity, subject) => {
      const micro = lookups.vocabulary.quantities[quantity][subject];
      return figureText(
        speaker,
        quantity,
        micro === undefined ? quantitySpecs[quantity].min : fromMicro(micro),
      );
    },
  };
};

export const useSayings = (lookups: Lookups): Sayings => {
  const text = useInjectText();
  const speaker = useSpeaker();
  return useMemo(() => sayingsOf({ text, speaker, lookups }), [text, speaker, lookups]);
};

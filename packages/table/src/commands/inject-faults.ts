import { quantitySpecs, subjectIdFrom } from '@convoy/engine';
import type { ActorId, QuantityId } from '@convoy/engine';
import type { InjectDraft, InjectEffect, OwnWhen } from '../events/inject-events.ts';

/** Most that an event may hold; drafts are brought in by so many at once. */
export const injectLimits = {
  ...{ title: 120, text: 2000, subject: 80, effects: 8, seats: 20 },
  ...{ minutes: 1440, rung: 12, batch: 20, own: 400 },
} as const;

/** What an event may speak of in this room. */
export interface InjectVocabulary {
  readonly seats: readonly ActorId[];
  readonly turns: number;
  /** Every figure that the world has, by quantity and bearer. */
  readonly quantities: Readonly<Record<QuantityId, Readonly<Record<string, number>>>>;
}

export const injectFaultCodes = [
  'missing',
  'too-long',
  'too-many',
  'unknown-seat',
  'twice',
  'unknown-turn',
  'out-of-range',
  'unknown-bearer',
  'no-change',
  'not-movable',
] as const;
export type InjectFaultCode = (typeof injectFaultCodes)[number];

/** What is wrong with an event, and where: `title`, `to`, `when.turn`, `effects.0.subject`. */
export interface InjectFault {
  readonly field: string;
  readonly code: InjectFaultCode;
  readonly detail: Readonly<Record<string, string | number>>;
}

const fault = (
  field: string,
  code: InjectFaultCode,
  detail: InjectFault['detail'] = {},
): InjectFault => ({ field, code, detail });

const wordFaults = ({ title, text }: InjectDraft): readonly InjectFault[] => [
  ...(title.trim() === '' ? [fault('title', 'missing')] : []),
  ...(title.length > injectLimits.title
    ? [fault('title', 'too-long', { most: injectLimits.title })]
    : []),
  ...(text.length > injectLimits.text
    ? [fault('text', 'too-long', { most: injectLimits.text })]
    : []),
];

const readerFaults = ({ to }: InjectDraft, { seats }: InjectVocabulary): readonly InjectFault[] => {
  if (to === 'all') return [];
  if (to.length === 0) return [fault('to', 'missing')];
  const stranger = to.find((seat) => !seats.includes(seat));
  if (stranger !== undefined) return [fault('to', 'unknown-seat', { given: stranger })];
  const twice = to.find((seat, at) => to.indexOf(seat) < at);
  return twice === undefined ? [] : [fault('to', 'twice', { given: twice })];
};

const between = (field: string, value: number, min: number, max: number): readonly InjectFault[] =>
  value >= min && value <= max ? [] : [fault(field, 'out-of-range', { min, max, given: value })];

const turnFaults = (turn: number, { turns }: InjectVocabulary): readonly InjectFault[] =>
  turn >= 1 && turn <= turns
    ? []
    : [fault('when.turn', 'unknown-turn', { given: turn, most: turns })];

const whenFaults = (when: OwnWhen, vocabulary: InjectVocabulary): readonly InjectFault[] => {
  switch (when.on) {
    case 'hand':
      return [];
    case 'turn':
      return turnFaults(when.turn, vocabulary);
    case 'rung':
      return between('when.rung', when.rung, 1, injectLimits.rung);
    case 'clock':
      return [
        ...turnFaults(when.turn, vocabulary),
        ...between('when.minutes', when.minutes, 0, injectLimits.minutes),
      ];
  }
};

/** Quantities that an event may move: what the others measure comes about in play alone. */
export const isMovable = (quantity: QuantityId): boolean => {
  const { of } = quantitySpecs[quantity];
  return of !== 'flow' && of !== 'package';
};

const effectFaults = (
  { quantity, subject, by }: InjectEffect,
  at: number,
  { quantities }: InjectVocabulary,
): readonly InjectFault[] => {
  const place = `effects.${String(at)}`;
  if (!isMovable(quantity)) return [fault(`${place}.quantity`, 'not-movable', { quantity })];
  if (!Object.hasOwn(quantities[quantity], subjectIdFrom(subject)))
    return [fault(`${place}.subject`, 'unknown-bearer', { quantity, given: subject })];
  const { min, max } = quantitySpecs[quantity];
  return by === 0
    ? [fault(`${place}.by`, 'no-change')]
    : between(`${place}.by`, by, min - max, max - min);
};

/** All that is wrong with an event, for the form, the spreadsheet and the server alike. */
export const injectFaults = (
  draft: InjectDraft,
  vocabulary: InjectVocabulary,
): readonly InjectFault[] => [
  ...wordFaults(draft),
  ...readerFaults(draft, vocabulary),
  ...whenFaults(draft.when, vocabulary),
  ...(draft.effects.length > injectLimits.effects
    ? [fault('effects', 'too-many', { most: injectLimits.effects })]
    : []),
  ...draft.effects.flatMap((effect, at) => effectFaults(effect, at, vocabulary)),
];

import { quantitySpecs } from '@convoy/engine';
import type { QuantityId } from '@convoy/engine';
import type { Draft, Part } from '../draft.ts';
import { finding } from '../fault.ts';
import type { Finding, Place } from '../fault.ts';

/** Faults of the shared kinds, used by the checks of every part of a scenario. */
export const knownActor = (draft: Draft, id: string, place: Place): readonly Finding[] =>
  draft.known.actors.has(id) ? [] : [finding(place, 'unknown-actor', { id })];

export const knownIssue = (draft: Draft, id: string, place: Place): readonly Finding[] =>
  draft.known.issues.has(id) ? [] : [finding(place, 'unknown-issue', { id })];

export const knownActors = (
  draft: Draft,
  ids: readonly string[],
  place: Place,
): readonly Finding[] => [
  ...ids.flatMap((id, index) => knownActor(draft, id, [...place, index])),
  ...doubled(ids, (index) => [...place, index]),
];

/** Every id that stands earlier in the list already, at its own place. */
export const doubled = (
  ids: readonly string[],
  placeOf: (index: number) => Place,
): readonly Finding[] =>
  ids.flatMap((id, index) =>
    ids.indexOf(id) < index ? [finding(placeOf(index), 'duplicate-id', { id })] : [],
  );

export const doubledIds = <Value extends { readonly id: string }>(
  part: Part<Value>,
  list: string,
): readonly Finding[] =>
  doubled(
    part.rows.map((row) => row.value.id),
    (at) => [list, part.rows[at]?.index ?? at, 'id'],
  );

const actorsOf = (subject: string, sign: '~' | '>'): readonly [string, string] | null => {
  const [a, b, ...rest] = subject.split(sign);
  return a === undefined || b === undefined || rest.length > 0 ? null : [a, b];
};

const isReal = (draft: Draft, quantity: QuantityId, subject: string): boolean => {
  const has = (id: string): boolean => draft.known.actors.has(id);
  const of = quantitySpecs[quantity].of;
  switch (of) {
    case 'actor':
      return has(subject);
    case 'issue':
      return draft.known.issues.has(subject);
    case 'pair': {
      const ends = actorsOf(subject, '~');
      return ends !== null && has(ends[0]) && has(ends[1]) && ends[0] < ends[1];
    }
    case 'dyad': {
      const ends = actorsOf(subject, '>');
      return ends !== null && has(ends[0]) && has(ends[1]) && ends[0] !== ends[1];
    }
    case 'flow':
    case 'package':
      // What these measure comes about in play alone.
      return false;
  }
};

/** The subject must exist and be of the kind that bears the quantity, a pair in its own order. */
export const realSubject = (
  draft: Draft,
  quantity: QuantityId,
  subject: string,
  place: Place,
): readonly Finding[] =>
  isReal(draft, quantity, subject)
    ? []
    : [finding(place, 'unknown-subject', { quantity, subject, of: quantitySpecs[quantity].of })];

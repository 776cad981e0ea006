import { quantitySpecs } from '@convoy/engine';
import type { ScenarioObjective } from '@convoy/engine';
import type { Draft } from '../draft.ts';
import { finding } from '../fault.ts';
import type { Finding, Place } from '../fault.ts';
import { doubledIds, knownActor, knownIssue, realSubject } from './references.ts';

type Kind = ScenarioObjective['kind'];

/** Bounds on a seat's weights, in percent: what makes room for a private game beside the joint one. */
const bounds: readonly {
  readonly kinds: readonly Kind[];
  readonly least: number;
  readonly most: number;
}[] = [
  { kinds: ['joint', 'public'], least: 0, most: 45 },
  { kinds: ['home'], least: 20, most: 100 },
  { kinds: ['secret'], least: 25, most: 100 },
  { kinds: ['peace'], least: 10, most: 100 },
];
const percent = (weight: number): number => Math.round(weight * 1e6) / 1e4;

type Weighed = Pick<ScenarioObjective, 'kind' | 'weight'>;

/** Weights of one card sum to 1 within the bounds of the scores. */
export const weightFaults = (
  own: readonly Weighed[],
  actor: string,
  place: Place,
): readonly Finding[] => {
  const share = (kinds: readonly Kind[]): number =>
    own
      .filter((one) => kinds.includes(one.kind))
      .reduce((sum, one) => sum + percent(one.weight), 0);
  const sum = own.reduce((total, one) => total + percent(one.weight), 0);
  return [
    ...(Math.abs(sum - 100) < 0.001 ? [] : [finding(place, 'weights-sum', { actor, sum })]),
    ...bounds.flatMap(({ kinds, least, most }) => {
      const has = share(kinds);
      return has > most + 0.001 || has < least - 0.001
        ? [finding(place, 'weights-bounds', { actor, kind: kinds.join('+'), has, least, most })]
        : [];
    }),
  ];
};

const span = (worst: number, best: number, min: number, max: number, place: Place) => {
  const out = (value: number, name: string): readonly Finding[] =>
    value < min || value > max
      ? [finding([...place, name], 'aim-out-of-range', { value, min, max })]
      : [];
  return [
    ...(worst === best ? [finding(place, 'aim-flat', { value: worst })] : []),
    ...out(worst, 'worst'),
    ...out(best, 'best'),
  ];
};

/** A mandate is asked of an institution that is there. */
const houseFaults = (draft: Draft, id: string, place: Place): readonly Finding[] => {
  const house = draft.actors.rows.find((row) => row.value.id === id);
  return house !== undefined && !house.value.institution
    ? [finding(place, 'not-an-institution', { actor: id })]
    : knownActor(draft, id, place);
};

/** An aim measures what exists, from an end to another that its quantity can reach. */
export const aimFaults = (
  draft: Draft,
  { aim }: Pick<ScenarioObjective, 'aim'>,
  place: Place,
): readonly Finding[] => {
  switch (aim.of) {
    case 'quantity': {
      const { min, max } = quantitySpecs[aim.quantity];
      return [
        ...realSubject(draft, aim.quantity, aim.subject, [...place, 'subject']),
        ...span(aim.worst, aim.best, min, max, place),
      ];
    }
    case 'issue':
      return [
        ...knownIssue(draft, aim.issue, [...place, 'issue']),
        ...span(aim.worst, aim.best, 0, 100, place),
      ];
    case 'not-public':
      return knownIssue(draft, aim.issue, [...place, 'issue']);
    case 'broker':
      return knownActor(draft, aim.actor, [...place, 'actor']);
    case 'mandate':
      if (aim.institution !== undefined)
        return houseFaults(draft, aim.institution, [...place, 'institution']);
      return draft.actors.whole && !draft.actors.rows.some((row) => row.value.institution)
        ? [finding(place, 'aim-without-institution')]
        : [];
    case 'peace':
      return [];
  }
};

/** Aims measure what exists, and each seat's weights sum to 1 within the bounds of the scores. */
export const objectiveFaults = (draft: Draft): readonly Finding[] => [
  ...doubledIds(draft.objectives, 'objectives'),
  ...draft.objectives.rows.flatMap(({ index, value }) => [
    ...knownActor(draft, value.actor, ['objectives', index, 'actor']),
    ...aimFaults(draft, value, ['objectives', index, 'aim']),
  ]),
  ...(draft.objectives.whole
    ? draft.actors.rows.flatMap(({ index, value: { id } }) => {
        const own = draft.objectives.rows.map((row) => row.value);
        const card = own.filter(({ actor }) => actor === id);
        return weightFaults(card, id, ['actors', index]);
      })
    : []),
];

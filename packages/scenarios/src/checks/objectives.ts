import { quantitySpecs } from '@convoy/engine';
import type { ScenarioObjective } from '@convoy/engine';
import type { Draft } from '../draft.ts';
import { finding } from '../fault.ts';
import type { Finding } from '../fault.ts';
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

const weightFaults = (draft: Draft, actor: string, index: number): readonly Finding[] => {
  const own = draft.objectives.rows.map((row) => row.value).filter((one) => one.actor === actor);
  const share = (kinds: readonly Kind[]): number =>
    own
      .filter((one) => kinds.includes(one.kind))
      .reduce((sum, one) => sum + percent(one.weight), 0);
  const sum = own.reduce((total, one) => total + percent(one.weight), 0);
  const place = ['actors', index] as const;
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

const span = (worst: number, best: number, min: number, max: number, index: number) => {
  const place = ['objectives', index, 'aim'] as const;
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

const aimFaults = (draft: Draft, { aim }: ScenarioObjective, index: number): readonly Finding[] => {
  const place = ['objectives', index, 'aim'] as const;
  switch (aim.of) {
    case 'quantity': {
      const { min, max } = quantitySpecs[aim.quantity];
      return [
        ...realSubject(draft, aim.quantity, aim.subject, [...place, 'subject']),
        ...span(aim.worst, aim.best, min, max, index),
      ];
    }
    case 'issue':
      return [
        ...knownIssue(draft, aim.issue, [...place, 'issue']),
        ...span(aim.worst, aim.best, 0, 100, index),
      ];
    case 'not-public':
      return knownIssue(draft, aim.issue, [...place, 'issue']);
    case 'broker':
      return knownActor(draft, aim.actor, [...place, 'actor']);
    case 'mandate':
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
    ...aimFaults(draft, value, index),
  ]),
  ...(draft.objectives.whole
    ? draft.actors.rows.flatMap(({ index, value }) => weightFaults(draft, value.id, index))
    : []),
];

import type { ScenarioAsset } from '@convoy/engine';
import type { Draft } from '../draft.ts';
import { finding } from '../fault.ts';
import type { Finding } from '../fault.ts';
import { knownInstrument } from './instruments.ts';
import { doubled, doubledIds, knownActor, knownActors, knownIssue } from './references.ts';

const neededFaults = (draft: Draft, { needed }: ScenarioAsset, index: number) => {
  const place = ['assets', index, 'needed'] as const;
  switch (needed.for) {
    case 'order':
      return [
        ...knownInstrument(draft, needed.instrument, [...place, 'instrument']),
        ...(needed.by === null ? [] : knownActor(draft, needed.by, [...place, 'by'])),
        ...(needed.target === null ? [] : knownActor(draft, needed.target, [...place, 'target'])),
      ];
    case 'clause':
    case 'verification':
      return knownIssue(draft, needed.issue, [...place, 'issue']);
  }
};

const institutionFaults = (draft: Draft): readonly Finding[] => {
  const { rows } = draft.institutions;
  const actorOf = (id: string) => draft.actors.rows.find((row) => row.value.id === id)?.value;
  return [
    ...doubled(
      rows.map(({ value }) => value.actor),
      (at) => ['institutions', rows[at]?.index ?? at, 'actor'],
    ),
    ...rows.flatMap(({ index, value }) => {
      const place = ['institutions', index] as const;
      const seats = value.seats.map((seat) => seat.actor);
      return [
        ...knownActor(draft, value.actor, [...place, 'actor']),
        ...(actorOf(value.actor)?.institution === false
          ? [finding([...place, 'actor'], 'not-an-institution', { actor: value.actor })]
          : []),
        ...knownActors(draft, seats, [...place, 'seats']),
        ...(seats.includes(value.actor)
          ? [finding([...place, 'seats'], 'self-reference', { actor: value.actor })]
          : []),
        ...doubled(
          value.blocs.map((bloc) => bloc.id),
          (at) => [...place, 'blocs', at, 'id'],
        ),
      ];
    }),
  ];
};

/** What needs consent has an owner and a use; institutions are actors and count each voice once. */
export const consentFaults = (draft: Draft): readonly Finding[] => [
  ...doubledIds(draft.assets, 'assets'),
  ...draft.assets.rows.flatMap(({ index, value }) => [
    ...knownActor(draft, value.owner, ['assets', index, 'owner']),
    ...neededFaults(draft, value, index),
  ]),
  ...institutionFaults(draft),
];

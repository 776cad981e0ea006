import type { Draft } from '../draft.ts';
import { finding } from '../fault.ts';
import type { Finding, Place } from '../fault.ts';
import { isPlayed } from './calendar.ts';
import { aimFaults, weightFaults } from './objectives.ts';
import { doubled, doubledIds, knownActor, knownIssue } from './references.ts';

/** Institutions have no people that could vote a government out. */
const governs = (draft: Draft, actor: string, place: Place): readonly Finding[] => [
  ...knownActor(draft, actor, place),
  ...(draft.actors.rows.some(({ value }) => value.id === actor && value.institution)
    ? [finding(place, 'no-government', { actor })]
    : []),
];

const electionFaults = (draft: Draft): readonly Finding[] => [
  ...doubled(
    draft.elections.rows.map(({ value }) => `${value.actor} ${value.date}`),
    (at) => ['elections', draft.elections.rows[at]?.index ?? at],
  ),
  ...draft.elections.rows.flatMap(({ index, value: { actor, date, kind, lengths } }) => {
    const place = ['elections', index] as const;
    const meant = draft.lengths.rows.filter(
      ({ value }) => lengths.length === 0 || lengths.includes(value.id),
    );
    const played = meant.some(({ value }) => isPlayed(value.turns, date));
    const follows = draft.successors.rows.some(({ value }) => value.actor === actor);
    return [
      ...governs(draft, actor, [...place, 'actor']),
      ...(played || !draft.lengths.whole
        ? []
        : [finding([...place, 'date'], 'date-outside', { date })]),
      ...(kind === 'government' && !follows && draft.successors.whole
        ? [finding(place, 'successor-missing', { actor, date })]
        : []),
    ];
  }),
];

/** A card of a new government is judged as any seat's, and its aims are named apart from all others. */
const cardFaults = (draft: Draft): readonly Finding[] => {
  const taken = new Set(draft.objectives.rows.map(({ value }) => String(value.id)));
  return draft.successors.rows.flatMap(({ index, value }) => {
    const place = ['successors', index] as const;
    return [
      ...weightFaults(value.objectives, value.actor, place),
      ...value.objectives.flatMap((objective, at) => {
        const here = [...place, 'objectives', at] as const;
        const twice = taken.has(objective.id);
        taken.add(objective.id);
        return [
          ...(twice ? [finding([...here, 'id'], 'duplicate-id', { id: objective.id })] : []),
          ...aimFaults(draft, objective, [...here, 'aim']),
        ];
      }),
    ];
  });
};

/** Elections fall on days that are played, and whoever can be voted out has somebody to come after. */
export const governmentFaults = (draft: Draft): readonly Finding[] => [
  ...electionFaults(draft),
  ...doubledIds(draft.successors, 'successors'),
  ...draft.successors.rows.flatMap(({ index, value }) => {
    const place = ['successors', index] as const;
    return [
      ...governs(draft, value.actor, [...place, 'actor']),
      ...value.views.flatMap(({ issue }, at) =>
        knownIssue(draft, issue, [...place, 'views', at, 'issue']),
      ),
      ...doubled(
        value.views.map(({ issue }) => issue),
        (at) => [...place, 'views', at, 'issue'],
      ),
    ];
  }),
  ...cardFaults(draft),
];

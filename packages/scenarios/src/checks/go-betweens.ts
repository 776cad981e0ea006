import type { Draft } from '../draft.ts';
import { finding } from '../fault.ts';
import type { Finding } from '../fault.ts';
import { doubled, knownActor, knownActors } from './references.ts';

/** Who carries messages is there, is named once, and stands between others than itself. */
export const goBetweenFaults = (draft: Draft): readonly Finding[] => {
  const { rows } = draft.goBetweens;
  return [
    ...doubled(
      rows.map(({ value }) => value.seat),
      (at) => ['goBetweens', rows[at]?.index ?? at, 'seat'],
    ),
    ...rows.flatMap(({ index, value: { seat, between } }) => {
      const place = ['goBetweens', index] as const;
      return [
        ...knownActor(draft, seat, [...place, 'seat']),
        ...(between === null ? [] : knownActors(draft, between, [...place, 'between'])),
        ...(between?.includes(seat) === true
          ? [finding([...place, 'between'], 'self-reference', { actor: seat })]
          : []),
      ];
    }),
  ];
};

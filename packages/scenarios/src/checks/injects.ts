import type { Draft } from '../draft.ts';
import { finding } from '../fault.ts';
import type { Finding } from '../fault.ts';
import { whenFaults } from './conditions.ts';
import { doubled, doubledIds, knownActor, knownActors, realSubject } from './references.ts';

type Inject = Draft['injects']['rows'][number];

const sourceFaults = (draft: Draft, { index, value }: Inject): readonly Finding[] => {
  const place = ['injects', index, 'source'] as const;
  if (value.source === null) {
    return value.documented ? [finding(place, 'source-missing', { inject: value.id })] : [];
  }
  return draft.known.sources.has(value.source)
    ? []
    : [finding(place, 'unknown-source', { id: value.source })];
};

const incidentFaults = (draft: Draft, { index, value }: Inject): readonly Finding[] => {
  const { incident } = value;
  if (incident === null) return [];
  const place = ['injects', index, 'incident'] as const;
  return [
    ...knownActor(draft, incident.a, [...place, 'a']),
    ...knownActor(draft, incident.b, [...place, 'b']),
    ...(incident.a === incident.b ? [finding(place, 'self-reference', { actor: incident.a })] : []),
  ];
};

/** Injects fall into some length's calendar, move real quantities, and cite what they claim. */
export const injectFaults = (draft: Draft): readonly Finding[] => [
  ...doubledIds(draft.injects, 'injects'),
  ...doubled(
    draft.sources.rows.map((row) => row.value),
    (at) => ['sources', draft.sources.rows[at]?.index ?? at],
  ),
  ...draft.injects.rows.flatMap((row) => [
    ...whenFaults(draft, row),
    ...incidentFaults(draft, row),
    ...sourceFaults(draft, row),
    ...(row.value.audience === 'all'
      ? []
      : knownActors(draft, row.value.audience, ['injects', row.index, 'audience'])),
    ...row.value.effects.flatMap((effect, at) => {
      const place = ['injects', row.index, 'effects', at] as const;
      return [
        ...realSubject(draft, effect.quantity, effect.subject, [...place, 'subject']),
        ...(effect.by === 0 ? [finding([...place, 'by'], 'no-effect')] : []),
      ];
    }),
  ]),
];

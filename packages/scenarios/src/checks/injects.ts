import type { Draft } from '../draft.ts';
import { fault } from '../fault.ts';
import type { Fault } from '../fault.ts';
import { isPlayed } from './calendar.ts';
import { doubled, doubledIds, knownActors, realSubject } from './references.ts';

type Inject = Draft['injects']['rows'][number];

const dateFaults = (draft: Draft, { index, value }: Inject): readonly Fault[] => {
  const when = value.when;
  if (when.on !== 'date') return [];
  return draft.lengths.rows
    .filter((length) => !isPlayed(length.value.turns, when.date))
    .map((length) =>
      fault(['injects', index, 'when', 'date'], 'date-outside', {
        date: when.date,
        length: length.value.id,
      }),
    );
};

const sourceFaults = (draft: Draft, { index, value }: Inject): readonly Fault[] => {
  const place = ['injects', index, 'source'] as const;
  if (value.source === null) {
    return value.documented ? [fault(place, 'source-missing', { inject: value.id })] : [];
  }
  return draft.known.sources.has(value.source)
    ? []
    : [fault(place, 'unknown-source', { id: value.source })];
};

/** Injects fall into every length's calendar, move real quantities, and cite what they claim. */
export const injectFaults = (draft: Draft): readonly Fault[] => [
  ...doubledIds(draft.injects, 'injects'),
  ...doubled(
    draft.sources.rows.map((row) => row.value),
    (at) => ['sources', draft.sources.rows[at]?.index ?? at],
  ),
  ...draft.injects.rows.flatMap((row) => [
    ...dateFaults(draft, row),
    ...sourceFaults(draft, row),
    ...(row.value.audience === 'all'
      ? []
      : knownActors(draft, row.value.audience, ['injects', row.index, 'audience'])),
    ...row.value.effects.flatMap((effect, at) => {
      const place = ['injects', row.index, 'effects', at] as const;
      return [
        ...realSubject(draft, effect.quantity, effect.subject, [...place, 'subject']),
        ...(effect.by === 0 ? [fault([...place, 'by'], 'no-effect')] : []),
      ];
    }),
  ]),
];

import type { Draft } from '../draft.ts';
import { finding } from '../fault.ts';
import type { Finding, Place } from '../fault.ts';
import { doubledIds, knownActors } from './references.ts';

/** One that this crisis has in play. */
export const knownInstrument = (draft: Draft, id: string, place: Place): readonly Finding[] =>
  draft.known.instruments.has(id) ? [] : [finding(place, 'unknown-instrument', { id })];

/** Instruments in play are in the engine's catalogue, each once, for actors of this crisis. */
export const instrumentFaults = (
  draft: Draft,
  catalogue: ReadonlySet<string>,
): readonly Finding[] => [
  ...doubledIds(draft.instruments, 'instruments'),
  ...draft.instruments.rows.flatMap(({ index, value }) => [
    ...(catalogue.has(value.id)
      ? []
      : [finding(['instruments', index, 'id'], 'unknown-instrument', { id: value.id })]),
    ...(value.who === null ? [] : knownActors(draft, value.who, ['instruments', index, 'who'])),
  ]),
];

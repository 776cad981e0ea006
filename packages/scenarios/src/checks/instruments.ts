import type { Draft } from '../draft.ts';
import { fault } from '../fault.ts';
import type { Fault } from '../fault.ts';
import { doubledIds, knownActors } from './references.ts';

/** Instruments in play are in the engine's catalogue, each once, for actors of this crisis. */
export const instrumentFaults = (
  draft: Draft,
  catalogue: ReadonlySet<string>,
): readonly Fault[] => [
  ...doubledIds(draft.instruments, 'instruments'),
  ...draft.instruments.rows.flatMap(({ index, value }) => [
    ...(catalogue.has(value.id)
      ? []
      : [fault(['instruments', index, 'id'], 'unknown-instrument', { id: value.id })]),
    ...(value.who === null ? [] : knownActors(draft, value.who, ['instruments', index, 'who'])),
  ]),
];

import type { ActorId, Entry, EntryId } from '@convoy/engine';
import type { History } from '../history.ts';
import type { Sighting } from '../types.ts';

/** Finds one notion wherever the record shows it, the earliest first; nothing where it does not. */
export type Detector = (history: History) => readonly Sighting[];

/** Entries by their ids, those that are known, each once. */
export const linesOf = (
  { find }: Pick<History, 'find'>,
  ids: readonly (EntryId | null | undefined)[],
): readonly Entry[] =>
  [...new Set(ids)].flatMap((id) => (id === null || id === undefined ? [] : (find(id) ?? [])));

/** The first sighting of each actor or pair: what goes on for long is told once. */
export const firstOfEach = (sightings: readonly Sighting[]): readonly Sighting[] => {
  const told = new Set<string>();
  return sightings.filter(({ concept, seats }) => {
    const key = `${concept} ${seats.join(' ')}`;
    if (told.has(key)) return false;
    told.add(key);
    return true;
  });
};

/** Hundredths, so that a figure reads as it is shown. */
export const rounded = (value: number): number => Math.round(value * 100) / 100;

export const without = (seats: readonly (ActorId | null)[]): readonly ActorId[] =>
  seats.filter((seat): seat is ActorId => seat !== null);

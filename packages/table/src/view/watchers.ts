import type { ActorId } from '@convoy/engine';
import type { PersonId } from '../ids.ts';
import type { Person, TableState } from '../state/state.ts';
import { gradeOf } from '../state/watchers.ts';
import type { Grade } from '../state/watchers.ts';
import type { Surroundings } from './surroundings.ts';

/** Somebody who watches, for those who let them see more. */
export interface SeenWatcher {
  readonly person: PersonId;
  readonly callSign: string;
  readonly here: boolean;
  readonly grade: Grade;
  /** The seat that they ask to shadow. */
  readonly asks: ActorId | null;
}
/**
 * Who watches beyond what all see, and who asks to: all of them for control; for a seat, those who
 * ask it or see with it; for one who watches, themself. Null where there is nothing to tell.
 */
export interface WatchersSection {
  readonly own: SeenWatcher | null;
  readonly watchers: readonly SeenWatcher[];
}

const seen = (
  state: TableState,
  person: Person,
  { callSigns, present }: Pick<Surroundings, 'callSigns' | 'present'>,
): SeenWatcher => ({
  person: person.id,
  callSign: callSigns[person.id] ?? '',
  here: present.includes(person.id),
  grade: gradeOf(state, person),
  asks: state.watchers.wishes.find((wish) => wish.person === person.id)?.seat ?? null,
});

const concerns = (viewer: Person, { grade, asks }: SeenWatcher): boolean =>
  viewer.role === 'control' ||
  (viewer.seat !== null &&
    (asks === viewer.seat || (grade.kind === 'shadow' && grade.seat === viewer.seat)));

export const watchersSection = (
  state: TableState,
  viewer: Person,
  around: Pick<Surroundings, 'callSigns' | 'present'>,
): WatchersSection | null => {
  const own = viewer.role === 'observer' ? seen(state, viewer, around) : null;
  const watchers = Object.values(state.people)
    .filter(({ role }) => role === 'observer')
    .map((one) => seen(state, one, around))
    .filter((one) => concerns(viewer, one));
  return own === null && watchers.length === 0 ? null : { own, watchers };
};

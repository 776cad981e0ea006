import type { ActorId } from '@convoy/engine';
import type { PersonRole } from '../events/parts.ts';
import type { PersonId } from '../ids.ts';

/** How much somebody who watches sees: what all see, what one seat sees, or all that is true. */
export type Grade =
  | { readonly kind: 'public' }
  | { readonly kind: 'shadow'; readonly seat: ActorId }
  | { readonly kind: 'truth' };
export const publicGrade: Grade = { kind: 'public' };

/** A wish to shadow a seat, waiting for its pen or for control. */
export interface ShadowWish {
  readonly person: PersonId;
  readonly seat: ActorId;
}
export interface WatcherState {
  readonly grades: Readonly<Record<string, Grade>>;
  readonly wishes: readonly ShadowWish[];
  /** Have seen everything, at whatever time: none of them may take a seat in this game. */
  readonly sworn: readonly PersonId[];
}
export const noWatchers: WatcherState = { grades: {}, wishes: [], sworn: [] };

export const gradeOf = (
  { watchers }: { readonly watchers: WatcherState },
  { id, role }: { readonly id: PersonId; readonly role: PersonRole },
): Grade => (role === 'observer' ? (watchers.grades[id] ?? publicGrade) : publicGrade);

export const sameGrade = (a: Grade, b: Grade): boolean =>
  a.kind === b.kind && (a.kind !== 'shadow' || (b.kind === 'shadow' && a.seat === b.seat));

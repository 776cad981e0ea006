import type { PersonId } from '../ids.ts';
import type { EventAudience } from './parts.ts';

/** Where rooms come from and what became of them. */
export type BranchEvent =
  /** In the old room: control went on from a past turn elsewhere. */
  | {
      readonly type: 'room.branched';
      readonly turn: number;
      /** Of the new room. */
      readonly code: string;
      readonly person: PersonId;
      /** Everybody is taken along at once; else each goes by a press of their own. */
      readonly move: boolean;
    }
  /** In the new room, after what it shares with the old one and before what is its own. */
  | {
      readonly type: 'room.forked';
      readonly turn: number;
      /** Code of the old room. */
      readonly parent: string;
      readonly person: PersonId;
    };

export const branchAudiences = {
  'room.branched': 'everyone',
  'room.forked': 'everyone',
} as const satisfies Record<BranchEvent['type'], EventAudience>;

export const isBranchEvent = (event: { readonly type: string }): event is BranchEvent =>
  Object.hasOwn(branchAudiences, event.type);

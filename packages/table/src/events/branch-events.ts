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
    }
  /** After everything that was taken from an archive: the room is there to be reviewed. */
  | {
      readonly type: 'room.imported';
      /** What its rows call the game. */
      readonly game: string;
      /** Of the archive’s file, as it was handed in. */
      readonly format: number;
      /** When the archive was made, UTC milliseconds. */
      readonly madeAt: number;
      /** First turn after which the world does not stand as the archive says; null where it always does. */
      readonly differsFrom: number | null;
      /** Made for somebody who did not see everything. */
      readonly partial: boolean;
      readonly person: PersonId;
    };

export const branchAudiences = {
  'room.branched': 'everyone',
  'room.forked': 'everyone',
  'room.imported': 'everyone',
} as const satisfies Record<BranchEvent['type'], EventAudience>;

export const isBranchEvent = (event: { readonly type: string }): event is BranchEvent =>
  Object.hasOwn(branchAudiences, event.type);

import type { BranchEvent } from '../events/branch-events.ts';

/** Where a room comes from, and the rooms that went on from it, by their codes. */
export interface Lineage {
  readonly origin: { readonly code: string; readonly turn: number } | null;
  readonly branches: readonly {
    readonly code: string;
    readonly turn: number;
    readonly move: boolean;
  }[];
  /** The archive that the room was made from. */
  readonly imported: Imported | null;
}
export interface Imported {
  readonly game: string;
  readonly madeAt: number;
  readonly differsFrom: number | null;
  readonly partial: boolean;
}
export const ownRoom: Lineage = { origin: null, branches: [], imported: null };

export const evolveLineage = (lineage: Lineage, event: BranchEvent): Lineage => {
  switch (event.type) {
    case 'room.branched': {
      const { code, turn, move } = event;
      return { ...lineage, branches: [...lineage.branches, { code, turn, move }] };
    }
    // What went on from the old room did so without this one.
    case 'room.forked':
      return { ...ownRoom, origin: { code: event.parent, turn: event.turn } };
    case 'room.imported': {
      const { game, madeAt, differsFrom, partial } = event;
      return { ...lineage, imported: { game, madeAt, differsFrom, partial } };
    }
  }
};

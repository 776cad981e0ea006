import type { BranchEvent } from '../events/branch-events.ts';

/** Where a room comes from, and the rooms that went on from it, by their codes. */
export interface Lineage {
  readonly origin: { readonly code: string; readonly turn: number } | null;
  readonly branches: readonly {
    readonly code: string;
    readonly turn: number;
    readonly move: boolean;
  }[];
}
export const ownRoom: Lineage = { origin: null, branches: [] };

export const evolveLineage = (lineage: Lineage, event: BranchEvent): Lineage => {
  switch (event.type) {
    case 'room.branched': {
      const { code, turn, move } = event;
      return { ...lineage, branches: [...lineage.branches, { code, turn, move }] };
    }
    // What went on from the old room did so without this one.
    case 'room.forked':
      return { origin: { code: event.parent, turn: event.turn }, branches: [] };
  }
};

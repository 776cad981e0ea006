import { erasesAt, keptOf } from '../state/keeping.ts';
import type { Retention } from '../state/keeping.ts';
import type { TableState } from '../state/state.ts';

/** How long the room is kept; the same for everybody in it. */
export interface KeepingSection {
  readonly retention: Retention;
  /** When it is erased if nothing more happens; null where a person does it. UTC milliseconds. */
  readonly erasesAt: number | null;
}

export const keepingSection = (state: TableState): KeepingSection => {
  const kept = keptOf(state);
  return { retention: kept.retention, erasesAt: erasesAt(kept) };
};

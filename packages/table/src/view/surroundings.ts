import type { State, View, Viewer } from '@convoy/engine';
import type { Context } from '../commands/context.ts';
import type { PersonId } from '../ids.ts';

/** What a view needs and no event holds: names, who is connected, since when the others are not, drafts. */
export interface Surroundings {
  readonly callSigns: Readonly<Record<string, string>>;
  readonly present: readonly PersonId[];
  /** UTC milliseconds by person; control alone sees it. */
  readonly awaySince: Readonly<Record<string, number>>;
  readonly drafts: Context['drafts'];
}

/** Cuts the world for a viewer, as the engine's own `view` does. */
export type Cut = (state: State, viewer: Viewer) => View;

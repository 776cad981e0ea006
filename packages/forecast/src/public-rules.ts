import { instrumentOf } from '@convoy/engine';
import type { ActorId, Scenario } from '@convoy/engine';

/**
 * What everybody at the table may know of how the crisis is played, beside what its view tells:
 * the calendar, what can be ordered, and by whom where that is done in the open.
 */
export interface PublicRules {
  /** Turns of the length that is played. */
  readonly turns: readonly { readonly date: string; readonly days: number }[];
  readonly instruments: readonly {
    readonly id: string;
    /** Null: whomever the catalogue allows, or not told because it is done in private. */
    readonly who: readonly ActorId[] | null;
  }[];
}

/** Built field by field: who else may act in private stays the scenario's secret. */
export const publicRules = (scenario: Scenario, length: string): PublicRules => ({
  turns: (scenario.lengths.find(({ id }) => id === length)?.turns ?? []).map(({ date, days }) => ({
    date,
    days,
  })),
  instruments: scenario.instruments.map(({ id, who }) => ({
    id,
    who: instrumentOf(id)?.public === true ? who : null,
  })),
});

import type { ActorId, ScenarioInject } from '@convoy/engine';
import type { InjectEffect, InjectStanding, OwnWhen } from '../events/inject-events.ts';

/** How an event stands, in control's list. */
export type InjectStatus = InjectStanding | 'fired';

export interface SeenInject {
  /** The scenario's id, or `own.1`. */
  readonly inject: string;
  /** Words of one that control wrote; the scenario's are in its texts. */
  readonly words: { readonly title: string; readonly text: string } | null;
  readonly when: ScenarioInject['when'] | OwnWhen;
  /** Of a day or a turn: which turn it is in this room; null where no turn holds it. */
  readonly turn: number | null;
  readonly to: 'all' | readonly ActorId[];
  readonly effects: readonly InjectEffect[];
  readonly incident: ScenarioInject['incident'];
  readonly status: InjectStatus;
  /** In which turn it came about, and what the world calls it. */
  readonly fired: { readonly turn: number; readonly inject: string } | null;
  /** What it waited for lies behind: only control's hand still brings it about. */
  readonly passed: boolean;
  /** When the clock brings it about, UTC milliseconds. */
  readonly dueAt: number | null;
}

/** Control's list of events: the scenario's, then its own. */
export interface InjectsSection {
  readonly list: readonly SeenInject[];
}

import type { InjectId, State } from '@convoy/engine';
import type { InjectDraft, InjectStanding, ToldInject } from '../events/inject-events.ts';

/** An event that control wrote. */
export interface OwnInject {
  readonly n: number;
  readonly draft: InjectDraft;
  readonly standing: InjectStanding;
  /** What the world calls it since it came about; null before. */
  readonly fired: InjectId | null;
}

/** Since when the running phase has run, pauses left out, UTC milliseconds. */
export interface RunningSince {
  readonly since: number;
  readonly pausedAt: number | null;
}

/** What control does with events. Nobody else learns of any of it before one comes about. */
export interface InjectDesk {
  readonly own: readonly OwnInject[];
  /** Of the scenario's, those that are not to come about by themselves. */
  readonly kept: Readonly<Record<string, 'held' | 'skipped'>>;
  readonly told: readonly ToldInject[];
  readonly running: RunningSince | null;
}
export const noInjects: InjectDesk = { own: [], kept: {}, told: [], running: null };

/** What control calls an event of its own: no id of a scenario holds a full stop. */
export const ownHandle = (n: number): string => `own.${String(n)}`;

export const ownInject = ({ own }: InjectDesk, handle: string): OwnInject | undefined =>
  own.find(({ n }) => ownHandle(n) === handle);

/**
 * The world as it is handed to the resolution: without the scenario's events that control holds or
 * skips, so that neither calendar nor ladder nor dice bring them about.
 */
export const withoutKept = ({
  world,
  injects: { kept },
}: {
  readonly world: State;
  readonly injects: InjectDesk;
}): State => {
  if (Object.keys(kept).length === 0) return world;
  const injects = world.scenario.injects.filter(({ id }) => kept[id] === undefined);
  return { ...world, scenario: { ...world.scenario, injects } };
};

/** When so many minutes of the running phase are over, UTC milliseconds; null while it stands still. */
export const minutesOver = (running: RunningSince | null, minutes: number): number | null =>
  running === null || running.pausedAt !== null ? null : running.since + minutes * 60_000;

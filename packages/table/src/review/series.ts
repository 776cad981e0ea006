import { ledgerOf } from '@convoy/engine';
import type { Entry, EntryId, State } from '@convoy/engine';
import type { Moment } from '../state/moments.ts';
import type { TableState } from '../state/state.ts';
import { signalGaps } from '../view/signals.ts';
import type { Cut } from '../view/surroundings.ts';
import { branchesOf } from './branches.ts';
import { campaignsOf, spentOf } from './campaigns.ts';
import { cohesionOf } from './cohesion.ts';
import { sightingsIn } from './concepts/index.ts';
import { demandsOf } from './demands.ts';
import { figuresOf } from './figures.ts';
import { happenedIn } from './happened.ts';
import { historyOf } from './history.ts';
import { packagesOf } from './packages.ts';
import { pressureOf } from './pressure.ts';
import { promisesOf, wordsOf } from './promises.ts';
import { talkOf } from './talk.ts';
import type { ReviewSeries, Sighting } from './types.ts';
import { worldsOf } from './worlds.ts';

/** When each turn was resolved, UTC milliseconds; null for the opening and for a turn that was not. */
const resolvedAt = ({ log }: TableState, turn: number): number | null =>
  log.find(({ type, detail }) => type === 'turn.resolved' && detail === String(turn))?.at ?? null;

/** Evidence as the review’s ledger shows it, by the code that cuts every view. */
const asShown = (world: State, sightings: readonly Sighting[]): readonly Sighting[] => {
  const lines = new Map<EntryId, Entry>(
    world.ledger.flatMap((_, turn) =>
      ledgerOf(world, { kind: 'review' }, turn).lines.map(
        ({ entry }) => [entry.id, entry] as const,
      ),
    ),
  );
  return sightings.map((one) => ({
    ...one,
    evidence: one.evidence.flatMap(({ id }) => lines.get(id) ?? []),
  }));
};

/** The crisis turn by turn with nothing hidden, from how each turn left the world. */
export const reviewSeries = (
  now: TableState,
  moments: readonly Moment[],
  cut?: Cut,
): ReviewSeries => {
  const { world } = now;
  const worlds = worldsOf(now, moments);
  const gaps = signalGaps(now);
  const history = historyOf(worlds, gaps);
  return {
    turns: worlds.map((_, turn) => ({ turn, at: resolvedAt(now, turn) })),
    figures: figuresOf(worlds),
    pressure: pressureOf(worlds),
    branches: branchesOf(worlds, cut),
    cohesion: cohesionOf(worlds),
    demands: demandsOf(now, moments),
    packages: packagesOf(world),
    promises: promisesOf(worlds),
    words: wordsOf(world),
    talk: talkOf(now),
    spent: spentOf(world),
    campaigns: campaignsOf(world, gaps),
    happened: happenedIn(worlds),
    sightings: history === null ? [] : asShown(world, sightingsIn(history)),
  };
};

import { engine, ledgerOf } from '@convoy/engine';
import type { Viewer } from '@convoy/engine';
import type { Moment } from '../state/moments.ts';
import type { Person, TableState } from '../state/state.ts';
import type { Cut } from '../view/surroundings.ts';
import type { ReportReader, ReviewReport } from './types.ts';
import { worldsOf } from './worlds.ts';

export const reportReaders = ['public', 'seat', 'whole'] as const satisfies readonly ReportReader[];

/** As whom the world is cut for a report: the engine's own viewers; null for a seat of nobody. */
const viewerFor = (reader: ReportReader, person: Person): Viewer | null => {
  switch (reader) {
    case 'public':
      return { kind: 'public' };
    case 'seat':
      return person.seat === null ? null : { kind: 'seat', seat: person.seat };
    case 'whole':
      return { kind: 'review' };
  }
};

/** A past world knows no review: what control saw then is the same board. */
const then = (viewer: Viewer): Viewer => (viewer.kind === 'review' ? { kind: 'control' } : viewer);

/**
 * Boards and ledger of all turns for a report to those readers, whoever asks: by the code that cuts
 * every view, so that a report for everybody holds what everybody could see. Null without a seat.
 */
export const reviewReport = (
  now: TableState,
  moments: readonly Moment[],
  person: Person,
  reader: ReportReader,
  cut: Cut = engine.view,
): ReviewReport | null => {
  const viewer = viewerFor(reader, person);
  if (viewer === null) return null;
  const { paper } = cut(now.world, viewer);
  return {
    reader,
    turns: worldsOf(now, moments).map((world, turn) => {
      const { actors, ties } = cut(world, then(viewer)).board;
      return { turn, board: { actors, ties }, lines: ledgerOf(now.world, viewer, turn).lines };
    }),
    paper,
  };
};

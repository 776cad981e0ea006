import { createContext, use, useMemo } from 'react';
import type { ActorId, EntryId, LedgerLine } from '@convoy/engine';
import { useSection } from '../../stores/room.ts';
import { dossierOf } from '../../text/dossier.ts';
import { entryText } from '../../text/entries.ts';
import type { EntryText } from '../../text/entries.ts';
import { useNames } from '../../text/names.ts';
import { speakerOf } from '../../text/speaker.ts';
import type { Speaker } from '../../text/speaker.ts';
import { useText } from '../../text/text.ts';
import type { Entry } from '@convoy/engine';
import { entriesById } from './model.ts';
import type { ReportOptions } from './options.ts';
import type { Written } from './use-report.ts';

/** What every part of the report reads: the record, for whom it is, and who speaks. */
export interface Report extends Written {
  readonly options: ReportOptions;
  readonly speaker: Speaker;
  readonly actors: readonly ActorId[];
  readonly lines: readonly LedgerLine[];
  readonly byId: ReadonlyMap<EntryId, LedgerLine>;
  readonly say: (entry: Entry) => EntryText;
}
export const ReportContext = createContext<Report | null>(null);

/** The report around this part. Using it outside one is a bug. */
export const useWritten = (): Report => {
  const report = use(ReportContext);
  if (report === null) throw new Error('useWritten outside a report');
  return report;
};

/** Nobody is "you" on paper, and nothing is named that its readers do not know. */
export const useMakeReport = ({ report, series }: Written, options: ReportOptions): Report => {
  const text = useText();
  const names = useNames();
  const truth = useSection('truth');
  return useMemo(() => {
    const lines = report.turns.flatMap((turn) => turn.lines);
    const ties = report.turns.flatMap(({ board }) => board.ties);
    const measures = report.reader === 'whole' ? (truth?.measures ?? []) : [];
    const known = dossierOf({ paper: report.paper, measures, ties, lines });
    const speaker = speakerOf(text, names, null, known);
    const actors = report.turns[0]?.board.actors.map(({ id }) => id) ?? [];
    return {
      ...{ report, series, options, speaker, actors, lines },
      byId: entriesById(lines),
      say: (entry) => entryText(speaker, entry, actors),
    };
  }, [report, series, options, text, names, truth]);
};

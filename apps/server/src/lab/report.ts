import type { Effect, Report } from '@convoy/lab';
import type { LabEffect, LabReport } from '@convoy/protocol';

const effectOf = ({ outcomes, seats }: Effect): LabEffect => ({ outcomes, seats });

/** A report as anybody may read it, field by field: no figure of the scenario's own is in it. */
export const labReport = (report: Report): LabReport => {
  const { scenario, version, level, length, seed, summary, tornado, instruments } = report;
  const { games, outcomes, events, ends, seats, series } = summary;
  return {
    ...{ scenario, version, level, length, seed, games, outcomes, events, ends },
    seats: seats.map(({ seat, mean, spread, range }) => ({ seat, mean, spread, range })),
    series: series.map(({ track, turns }) => ({ track: track.id, turns })),
    figures: tornado.map(({ figure, down, up }) => ({
      figure,
      lower: down === null ? null : effectOf(down.effect),
      higher: up === null ? null : effectOf(up.effect),
    })),
    instruments: instruments.map(({ instrument, without }) => ({
      ...{ instrument, without: effectOf(without) },
    })),
  };
};

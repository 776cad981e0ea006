import type { CrisisCase, Source } from '../coding/case.ts';
import { eusanctCase } from '../coding/eusanct.ts';
import { icbCase } from '../coding/icb.ts';
import { namedCase } from '../coding/named.ts';
import { tiesCase } from '../coding/ties.ts';
import { FILES } from '../reader/files.ts';
import type { Constants } from '../player/constants.ts';
import type { Library } from '../reader/read.ts';
import { flagIn } from '../reader/row.ts';
import type { Row } from '../reader/row.ts';
import type { Played } from './played.ts';
import { playAll } from './pool.ts';
import type { Running } from './pool.ts';

/** A real case beside what came of playing it. */
export interface PlayedCase {
  readonly crisis: CrisisCase;
  readonly row: Row;
  readonly played: Played;
  /** The same played from its threat, where there was one. */
  readonly threat: Played | null;
}

/** How often a column was blank, of how many cases. */
export interface Blank {
  readonly source: Source;
  readonly column: string;
  readonly cases: number;
  readonly of: number;
}

export interface Session {
  /** What its games were read with. */
  readonly constants: Constants;
  readonly cases: Readonly<Record<Source, readonly PlayedCase[]>>;
  readonly blanks: readonly Blank[];
  readonly notes: readonly string[];
}

export const CODERS: Readonly<Record<Source, (row: Row) => CrisisCase | null>> = {
  ties: tiesCase,
  eusanct: eusanctCase,
  icb: icbCase,
  named: namedCase,
};

interface Coded {
  readonly crisis: CrisisCase;
  readonly row: Row;
}

const coded = (
  library: Library,
  source: Source,
): { all: readonly Coded[]; notes: readonly string[] } => {
  const rows = library.tables[source]?.rows ?? [];
  const all = rows.flatMap((row) => {
    const crisis = CODERS[source](row);
    return crisis === null ? [] : [{ crisis, row }];
  });
  const lost = rows.length - all.length;
  const notes =
    lost === 0
      ? []
      : [
          `${FILES[source].name}: ${lost} of ${rows.length} rows have no year that a calendar holds and are left out.`,
        ];
  return { all, notes };
};

/** Blank columns of the cases that are played, the most frequent first. */
const blanksOf = (source: Source, all: readonly Coded[]): readonly Blank[] => {
  const counts = new Map<string, number>();
  for (const { crisis } of all)
    for (const column of crisis.missing) counts.set(column, (counts.get(column) ?? 0) + 1);
  return [...counts]
    .map(([column, cases]) => ({ source, column, cases, of: all.length }))
    .toSorted((a, b) => b.cases - a.cases || (a.column < b.column ? -1 : 1));
};

/** Threats are played from the threat as well: whether they are carried out is a question of its own. */
export const fromThreat = ({ crisis, row }: Coded): CrisisCase | null =>
  crisis.stage === 'imposed' && flagIn(row, 'threat') === true
    ? { ...crisis, id: `${crisis.id}/threat`, stage: 'threatened' }
    : null;

/** Codes and plays whatever the library holds. */
export const runSession = async (library: Library, running: Running): Promise<Session> => {
  const order = ['ties', 'eusanct', 'icb', 'named'] as const;
  const read = order.map((source) => ({ source, ...coded(library, source) }));
  const whole = read.flatMap(({ source, all }) => all.map((one) => ({ source, ...one })));
  const threats = whole.map(fromThreat);
  const extra = threats.flatMap((crisis) => crisis ?? []);
  const played = await playAll([...whole.map(({ crisis }) => crisis), ...extra], running);
  const byId = new Map(
    extra.map(({ source, id }, at) => [`${source}/${id}`, played[whole.length + at]]),
  );
  const cases: Record<Source, PlayedCase[]> = { ties: [], eusanct: [], icb: [], named: [] };
  whole.forEach(({ source, crisis, row }, at) => {
    const own = played[at];
    if (own === undefined) return;
    const before = threats[at];
    const threat =
      before === null || before === undefined
        ? crisis.stage === 'threatened'
          ? own
          : null
        : (byId.get(`${source}/${before.id}`) ?? null);
    cases[source].push({ crisis, row, played: own, threat });
  });
  const refused = played.reduce((sum, one) => sum + one.refused, 0);
  const unfit =
    refused === 0
      ? []
      : [`The engine refused ${refused} orders: bots no longer fit the catalogue of instruments.`];
  return {
    ...{ cases, constants: running.constants },
    blanks: read.flatMap(({ source, all }) => blanksOf(source, all)),
    notes: [...library.notes, ...read.flatMap(({ notes }) => notes), ...unfit],
  };
};

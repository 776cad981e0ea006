import { knobs, pull, search } from '../src/fit/knobs.ts';
import { objectiveOf } from '../src/fit/objective.ts';
import { CODERS, fromThreat } from '../src/work/session.ts';
import type { PlayedCase, Session } from '../src/work/session.ts';
import { CONSTANTS } from '../src/player/constants.ts';
import type { Constants } from '../src/player/constants.ts';
import type { CrisisCase, Source } from '../src/coding/case.ts';
import { readLibrary } from '../src/reader/read.ts';
import type { Row } from '../src/reader/row.ts';
import { readTraces, tracesOf } from '../src/work/played.ts';
import type { Trace } from '../src/player/play.ts';

/**
 * Chooses the constants on odd start years alone, by games played once and read many times:
 * `npm run fit --workspace @convoy/validate -- DIR [seeds] [rounds]`. It prints what to write into
 * `player/constants.ts`; the figures that count are those of even years.
 */
interface Games {
  readonly source: Source;
  readonly crisis: CrisisCase;
  readonly row: Row;
  readonly traces: readonly Trace[];
  readonly before: { readonly crisis: CrisisCase; readonly traces: readonly Trace[] } | null;
}

const [folder = '.', seeds = '8', rounds = '9'] = process.argv.slice(2);
const library = readLibrary(folder);

const gamesOf = (source: Source): readonly Games[] =>
  (library.tables[source]?.rows ?? []).flatMap((row) => {
    const crisis = CODERS[source](row);
    if (crisis === null || crisis.year % 2 === 0) return [];
    const traces = tracesOf(crisis, Number(seeds));
    const threat = fromThreat({ crisis, row });
    const before =
      threat === null ? null : { crisis: threat, traces: tracesOf(threat, Number(seeds)) };
    return [{ source, crisis, row, traces, before }];
  });

const games = (['ties', 'eusanct', 'icb'] as const).flatMap(gamesOf);
console.log(`${games.length} cases of odd years, ${seeds} games each`);

const sessionWith = (constants: Constants): Session => {
  const cases: Record<Source, PlayedCase[]> = { ties: [], eusanct: [], icb: [], named: [] };
  for (const { source, crisis, row, traces, before } of games) {
    const played = readTraces(crisis, traces, constants);
    const own = crisis.stage === 'threatened' ? played : null;
    const threat = before === null ? own : readTraces(before.crisis, before.traces, constants);
    cases[source].push({ crisis, row, played, threat });
  }
  return { constants, cases, blanks: [], notes: [] };
};

const published = {
  targets: library.tables.targets?.rows ?? [],
  curves: library.tables.incidence?.rows ?? [],
};
const chosen = search(
  CONSTANTS,
  (constants) => objectiveOf(sessionWith(constants), published) + pull(constants, CONSTANTS),
  Number(rounds),
  (round, best) => {
    console.log(`round ${round + 1}: ${best.toFixed(4)}`);
  },
);
for (const { name, get } of knobs)
  console.log(`${name.padEnd(28)} ${get(CONSTANTS).toFixed(2)} → ${get(chosen).toFixed(2)}`);
console.log(
  JSON.stringify(chosen, (_, value: unknown) =>
    typeof value === 'number' ? Math.round(value * 100) / 100 : value,
  ),
);

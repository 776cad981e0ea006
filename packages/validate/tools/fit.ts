import { knobs, pull, search } from '../src/fit/knobs.ts';
import { objectiveOf } from '../src/fit/objective.ts';
import { CODERS, fromThreat } from '../src/work/session.ts';
import type { PlayedCase, Session } from '../src/work/session.ts';
import { CONSTANTS } from '../src/player/constants.ts';
import type { Constants } from '../src/player/constants.ts';
import type { CrisisCase, Source, Stage } from '../src/coding/case.ts';
import { readLibrary } from '../src/reader/read.ts';
import type { Row } from '../src/reader/row.ts';
import { readTraces, tracesOf } from '../src/work/played.ts';
import type { Played } from '../src/work/played.ts';
import type { Trace } from '../src/player/play.ts';

/**
 * Chooses the constants on odd start years alone, by games played once and read many times:
 * `npm run fit --workspace @convoy/validate -- DIR [seeds] [rounds]`. It prints what to write into
 * `player/constants.ts`; the figures that count are those of even years.
 */
interface Games {
  readonly crisis: CrisisCase;
  readonly traces: readonly Trace[];
}
interface Case {
  readonly source: Source;
  readonly row: Row;
  readonly own: Games;
  readonly threat: Games | null;
}

const [folder = '.', seeds = '6', rounds = '8'] = process.argv.slice(2);
const library = readLibrary(folder);
const play = (crisis: CrisisCase): Games => ({ crisis, traces: tracesOf(crisis, Number(seeds)) });

const casesOf = (source: Source): readonly Case[] =>
  (library.tables[source]?.rows ?? []).flatMap((row) => {
    const crisis = CODERS[source](row);
    if (crisis === null || crisis.year % 2 === 0) return [];
    const own = play(crisis);
    const threat = fromThreat({ crisis, row });
    const before = threat === null ? null : play(threat);
    return [{ source, row, own, threat: crisis.stage === 'threatened' ? own : before }];
  });

const cases = (['ties', 'eusanct', 'icb'] as const).flatMap(casesOf);
console.log(`${cases.length} cases of odd years, ${seeds} games each`);

/** The part of the constants that moves games of a stage: what else changes need not be read again. */
const partFor = (stage: Stage, constants: Constants): string => {
  const { weights, paces, giveUp, settle, whole, impose, war, fighting } = constants;
  const crisis = stage === 'crisis';
  const bargain = crisis ? settle : { ...settle, crisis: 0, mediated: 0 };
  const rest = crisis ? { war, fighting } : stage === 'threatened' ? impose : {};
  return JSON.stringify([weights, paces[stage], giveUp, bargain, whole, rest]);
};

/** Readings of the last few sets of constants, for the search goes back to its best again and again. */
const KEPT = 3;
const known: Record<Stage, { readonly part: string; readonly played: Map<Games, Played> }[]> = {
  ...{ threatened: [], imposed: [], crisis: [] },
};
const readWith = (games: Games, constants: Constants, parts: Record<Stage, string>): Played => {
  const { stage } = games.crisis;
  const part = parts[stage];
  const kept = known[stage].find((one) => one.part === part) ?? { part, played: new Map() };
  if (known[stage][0] !== kept)
    known[stage] = [kept, ...known[stage].filter((one) => one !== kept)].slice(0, KEPT);
  const found = kept.played.get(games) ?? readTraces(games.crisis, games.traces, constants);
  kept.played.set(games, found);
  return found;
};

const sessionWith = (constants: Constants): Session => {
  const parts = {
    threatened: partFor('threatened', constants),
    imposed: partFor('imposed', constants),
    crisis: partFor('crisis', constants),
  };
  const read: Record<Source, PlayedCase[]> = { ties: [], eusanct: [], icb: [], named: [] };
  for (const { source, row, own, threat } of cases)
    read[source].push({
      ...{ crisis: own.crisis, row, played: readWith(own, constants, parts) },
      threat: threat === null ? null : readWith(threat, constants, parts),
    });
  return { constants, cases: read, blanks: [], notes: [] };
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
const rounded = (_: string, value: unknown): unknown =>
  typeof value === 'number' ? Math.round(value * 100) / 100 : value;
console.log(JSON.stringify(chosen, rounded));

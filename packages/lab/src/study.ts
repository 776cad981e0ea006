import type { Scenario } from '@convoy/engine';
import { figuresOf, keyFigures, moved } from './figures.ts';
import type { Figure } from './figures.ts';
import type { GameRecord, Plan } from './record.ts';
import { compare, sizeOf } from './sensitivity.ts';
import type { InstrumentRow, TornadoRow } from './sensitivity.ts';
import { summarise } from './summarise.ts';
import type { Summary } from './summarise.ts';

/** What somebody wants to know. */
export interface Question {
  readonly plan: Plan;
  /** Games of the plan itself, at least 1. */
  readonly games: number;
  /** Games for each change; never more than `games`, since they are compared one by one. */
  readonly gamesEach: number;
  /** Figures to move: the key ones, some by name, or none. */
  readonly figures: 'key' | readonly string[];
  /** Whether each instrument is taken out once. */
  readonly instruments: boolean;
}

type Change =
  | { readonly kind: 'down' | 'up'; readonly figure: Figure; readonly to: number }
  | { readonly kind: 'without'; readonly instrument: string };

/** One plan to be played, and how often. The first of a study is the plan itself. */
export interface Arm {
  readonly plan: Plan;
  readonly games: number;
  readonly change: Change | null;
}

const without = (scenario: Scenario, instrument: string): Scenario => ({
  ...scenario,
  instruments: scenario.instruments.filter(({ id }) => id !== instrument),
});

/** Figures asked for that the scenario does not have. */
export const unknownFigures = ({ plan, figures }: Question): readonly string[] => {
  if (figures === 'key') return [];
  const known = new Set(figuresOf(plan.scenario).map(({ id }) => id));
  return figures.filter((id) => !known.has(id));
};

const asked = ({ plan: { scenario }, figures }: Question): readonly Figure[] =>
  figures === 'key'
    ? keyFigures(scenario)
    : figuresOf(scenario).filter(({ id }) => figures.includes(id));

/** Everything that has to be played to answer the question. */
export const armsOf = (question: Question): readonly Arm[] => {
  const { plan, games, instruments } = question;
  const each = Math.min(games, question.gamesEach);
  const arm = (scenario: Scenario, change: Change): Arm => ({
    ...{ plan: { ...plan, scenario }, games: each, change },
  });
  const shifts = asked(question).flatMap((figure) =>
    ([-1, 1] as const).flatMap((side) => {
      const shift = moved(plan.scenario, figure, side);
      if (shift === null) return [];
      const kind = side < 0 ? ('down' as const) : ('up' as const);
      return [arm(shift.scenario, { kind, figure, to: shift.to })];
    }),
  );
  const taken = instruments
    ? plan.scenario.instruments.map(({ id }) =>
        arm(without(plan.scenario, id), { kind: 'without', instrument: id }),
      )
    : [];
  return [{ plan, games, change: null }, ...shifts, ...taken];
};

/** The answer: what came of the plan, and what each change did to it. */
export interface Report {
  readonly scenario: string;
  readonly version: string;
  readonly level: string;
  readonly length: string;
  readonly seed: string;
  readonly types: Plan['types'];
  readonly summary: Summary;
  /** The widest first. */
  readonly tornado: readonly TornadoRow[];
  readonly instruments: readonly InstrumentRow[];
}

interface Played {
  readonly arm: Arm;
  readonly games: readonly GameRecord[];
}

const tornadoOf = (
  question: Question,
  base: Played,
  played: readonly Played[],
): Report['tornado'] => {
  const { scenario } = question.plan;
  const side = (figure: Figure, kind: 'down' | 'up'): TornadoRow['up'] => {
    for (const { arm, games } of played) {
      const { change } = arm;
      if (change?.kind === kind && change.figure.id === figure.id)
        return { to: change.to, effect: compare(scenario, base.games, games) };
    }
    return null;
  };
  return asked(question)
    .map((figure) => ({
      ...{ figure: figure.id, value: figure.value },
      ...{ down: side(figure, 'down'), up: side(figure, 'up') },
    }))
    .map((row) => ({
      row,
      size: Math.max(sizeOf(row.down?.effect ?? null), sizeOf(row.up?.effect ?? null)),
    }))
    .toSorted((a, b) => b.size - a.size)
    .map(({ row }) => row);
};

const instrumentsOf = (
  { plan }: Question,
  base: Played,
  played: readonly Played[],
): Report['instruments'] =>
  played
    .flatMap(({ arm: { change }, games }) =>
      change?.kind === 'without'
        ? [
            {
              instrument: change.instrument,
              without: compare(plan.scenario, base.games, games),
            },
          ]
        : [],
    )
    .toSorted((a, b) => sizeOf(b.without) - sizeOf(a.without));

/** Puts the answer together; `games` holds what was played for each arm, in their sequence. */
export const reportOf = (
  question: Question,
  arms: readonly Arm[],
  games: readonly (readonly GameRecord[])[],
): Report => {
  const played = arms.map((arm, at) => ({ arm, games: games[at] ?? [] }));
  const { plan } = question;
  const base = played[0] ?? { arm: { plan, games: 0, change: null }, games: [] };
  const { scenario, length, seed, types } = plan;
  return {
    ...{ scenario: scenario.id, version: scenario.version, level: scenario.level },
    ...{ length, seed, types },
    summary: summarise(plan, base.games),
    tornado: tornadoOf(question, base, played),
    instruments: instrumentsOf(question, base, played),
  };
};

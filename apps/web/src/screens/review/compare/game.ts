import type { OutcomeClass } from '@convoy/engine';
import type { ReviewRun, RunDeed, WhatIfAnswer } from '@convoy/protocol';
import { points } from '../judge.ts';

/** One course of the crisis, played or supposed, as it is laid beside others. */
export interface Game {
  /** A room's code, or of a what-if its number. */
  readonly key: string;
  readonly kind: 'this' | 'room' | 'what-if';
  /** What was changed, of a what-if; of a room empty. */
  readonly changes: readonly string[];
  readonly path: readonly { readonly turn: number; readonly rung: number }[];
  readonly end: {
    readonly class: OutcomeClass;
    readonly turn: number;
    readonly brink: boolean;
    /** Whole points, 0–100; par where it is known. */
    readonly scores: Readonly<
      Record<string, { readonly total: number; readonly par: number | null }>
    >;
  } | null;
  /** Of a room alone: a what-if says itself what was done otherwise. */
  readonly run: ReviewRun | null;
}

export const gameOfRun = (run: ReviewRun, kind: 'this' | 'room'): Game => ({
  ...{ key: run.code, kind, changes: [], path: run.path, run },
  end:
    run.outcome === null
      ? null
      : {
          ...{ class: run.outcome.class, turn: run.outcome.turn, brink: run.brink },
          scores: Object.fromEntries(
            Object.entries(run.outcome.scores).map(([seat, { total, par }]) => [
              seat,
              { total: points(total), par: par === null ? null : points(par) },
            ]),
          ),
        },
});

export const gameOfWhatIf = (
  key: string,
  changes: readonly string[],
  { tracks, changed }: Pick<WhatIfAnswer, 'tracks' | 'changed'>,
): Game => {
  const ladder = tracks.findIndex(({ id }) => id === 'rung');
  const { path, end } = changed;
  return {
    ...{ key, kind: 'what-if', changes, run: null },
    path: path.map((row, at) => ({ turn: at + 1, rung: row[ladder] ?? 0 })),
    end:
      end === null
        ? null
        : {
            ...{ class: end.class, turn: end.turn, brink: end.brink },
            scores: Object.fromEntries(
              Object.entries(end.scores).map(([seat, total]) => [
                seat,
                { total: Math.round(total), par: null },
              ]),
            ),
          },
  };
};

/** The fields of an order, whatever order they were written in. */
const fieldsOf = (params: Readonly<Record<string, unknown>>): readonly unknown[] =>
  Object.keys(params)
    .toSorted((a, b) => (a < b ? -1 : 1))
    .map((name) => [name, params[name]]);

const whatOf = (deed: RunDeed): string => {
  switch (deed.kind) {
    case 'order':
      return JSON.stringify([deed.seat, deed.instrument, fieldsOf(deed.params)]);
    case 'paper':
      return JSON.stringify([deed.seat, deed.act]);
    case 'inject':
      return JSON.stringify([null, deed.inject]);
    case 'ruling':
      return JSON.stringify([null, 'ruling', deed.reason]);
  }
};

/** What is in the one list and not in the other; twice the same is twice. */
const without = (deeds: readonly RunDeed[], others: readonly RunDeed[]): readonly RunDeed[] => {
  const left = others.map(whatOf);
  return deeds.filter((deed) => {
    const at = left.indexOf(whatOf(deed));
    if (at < 0) return true;
    left.splice(at, 1);
    return false;
  });
};

export interface Parting {
  readonly turn: number;
  readonly here: readonly RunDeed[];
  readonly there: readonly RunDeed[];
}
type Done = Pick<ReviewRun, 'deeds'>;

/** The first turn in which something else was done, and what; null where all is the same. */
export const partingOf = (here: Done, there: Done): Parting | null => {
  const turns = [...new Set([...here.deeds, ...there.deeds].map(({ turn }) => turn))];
  for (const turn of turns.toSorted((a, b) => a - b)) {
    const [ours, theirs] = [here, there].map(({ deeds }) =>
      deeds.filter((deed) => deed.turn === turn),
    );
    const found = {
      here: without(ours ?? [], theirs ?? []),
      there: without(theirs ?? [], ours ?? []),
    };
    if (found.here.length + found.there.length > 0) return { turn, ...found };
  }
  return null;
};

type Walked = Pick<Game, 'path'>;
/** The first turn after which the public ladder stands otherwise in one of them; null for none. */
export const laddersPart = (
  games: readonly Walked[],
  bandOf: (rung: number) => number,
): number | null => {
  const turns = [...new Set(games.flatMap(({ path }) => path.map(({ turn }) => turn)))];
  const differs = (turn: number): boolean =>
    new Set(
      games.flatMap(({ path }) =>
        path.filter((one) => one.turn === turn).map(({ rung }) => bandOf(rung)),
      ),
    ).size > 1;
  return turns.toSorted((a, b) => a - b).find(differs) ?? null;
};

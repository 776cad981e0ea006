import { candidatesOf, isMore, largestOf } from '@convoy/lab';
import type { Candidate, Ending, Move, PlayedGame, Throws } from '@convoy/lab';
import type { TurningPoint } from '@convoy/protocol';
import type { Reviewer } from '../ports.ts';

/** How much is reckoned: more is surer and takes longer. */
export interface TurningLimits {
  /** Games that bots go on with after each turn. */
  readonly games: number;
  /** Throws by which an act is first weighed, at most, and in all for a game. */
  readonly throws: number;
  readonly allThrows: number;
  /** Acts that stood out, eight at most, are weighed again by so many other throws. */
  readonly again: { readonly acts: number; readonly throws: number };
}
/** Enough for tenths; a game of five turns takes some ten seconds of one processor. */
export const usualLimits: TurningLimits = {
  ...{ games: 16, throws: 16, allThrows: 1_600 },
  again: { acts: 8, throws: 64 },
};

interface Weighed {
  readonly act: Candidate;
  readonly moves: readonly Move[];
}

/** One weighing of a game, which goes on where it was refused. */
export interface Weighing {
  readonly reviewer: Reviewer;
  readonly signal: AbortSignal;
  readonly limits: TurningLimits;
  readonly game: PlayedGame;
  /** What has been weighed, by question. */
  readonly by: Map<string, readonly Weighed[]>;
  /** How many pieces of work it is in all, as far as can be told. */
  readonly pieces: (count: number) => void;
}

const byTurn = (acts: readonly Candidate[]): readonly (readonly Candidate[])[] =>
  [...new Set(acts.map(({ turn }) => turn))].map((turn) => acts.filter((act) => act.turn === turn));

/** Null where nobody had time for it. */
const weighTurn = async (
  { reviewer, signal, game, by }: Weighing,
  acts: readonly Candidate[],
  throws: Throws,
): Promise<readonly Weighed[] | null> => {
  const turn = acts[0]?.turn ?? 1;
  const without = acts.map((act) => [act.without]);
  const key = JSON.stringify([without, throws]);
  const known = by.get(key);
  if (known !== undefined) return known;
  const task = { kind: 'weigh', game, turn, without, throws } as const;
  const answer = await reviewer.answer(task, { signal, first: false });
  if (answer?.kind !== 'weigh') return null;
  const found = acts.flatMap((act, at) => {
    const moves = answer.moves[at];
    return moves === undefined ? [] : [{ act, moves }];
  });
  by.set(key, found);
  return found;
};

/** Weighs acts turn by turn; null where a turn of them could not be. */
const weighTurns = async (
  weighing: Weighing,
  turns: readonly (readonly Candidate[])[],
  throws: Throws,
): Promise<readonly Weighed[] | null> => {
  const lists = await Promise.all(turns.map((acts) => weighTurn(weighing, acts, throws)));
  const whole = lists.flatMap((list) => (list === null ? [] : [list]));
  return whole.length === lists.length ? whole.flat() : null;
};

const sizeOf = (move: Move | null | undefined): number => {
  const at = move?.difference.at ?? 0;
  return at < 0 ? -at : at;
};

interface Stood {
  readonly act: Candidate;
  /** What it seemed to move most. */
  readonly ending: Ending;
  readonly size: number;
}

const stoodOut = (weighed: readonly Weighed[], most: number): readonly Stood[] =>
  weighed
    .flatMap(({ act, moves }): readonly Stood[] => {
      const move = largestOf(moves);
      return move === null ? [] : [{ act, ending: move.ending, size: sizeOf(move) }];
    })
    .filter(({ size }) => size > 0)
    .toSorted((a, b) => b.size - a.size)
    .slice(0, most);

const pointOf = ({ act, moves }: Weighed, stood: readonly Stood[]): readonly TurningPoint[] => {
  const ending = stood.find((one) => one.act === act)?.ending;
  const move = moves.find((one) => one.ending === ending);
  if (move === undefined || !isMore(move)) return [];
  const { turn, seat, kind, what, entry, without } = act;
  return [{ turn, seat, kind, what, entry, move, without }];
};

/**
 * Weighs every act by few throws, and those that stood out by more; null where that is not all
 * done. What an act seemed to move most is put to the test with dice that had no part in choosing
 * it, and the interval allows for all that are tested: who looks at many acts finds one by luck.
 */
export const weighActs = async (weighing: Weighing): Promise<readonly TurningPoint[] | null> => {
  const { throws: most, allThrows, again } = weighing.limits;
  const acts = candidatesOf(weighing.game);
  const count = Math.max(4, Math.min(most, Math.floor(allThrows / Math.max(1, acts.length))));
  const turns = byTurn(acts);
  weighing.pieces(turns.length * 2);
  const first = await weighTurns(weighing, turns, { from: 0, count, tries: 1 });
  if (first === null) return null;
  const stood = stoodOut(first, again.acts);
  const tested = byTurn(stood.map(({ act }) => act));
  weighing.pieces(turns.length + tested.length);
  const second = await weighTurns(weighing, tested, {
    ...{ from: count, count: again.throws },
    tries: Math.max(1, stood.length),
  });
  return (
    second
      ?.flatMap((weighed) => pointOf(weighed, stood))
      .toSorted((a, b) => sizeOf(b.move) - sizeOf(a.move)) ?? null
  );
};

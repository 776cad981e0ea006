import type { LineEnd } from './line.ts';
import { driftOf, playLine } from './line.ts';
import type { Line } from './line.ts';
import { playPair } from './luck.ts';
import type { Pair } from './luck.ts';
import type { Edit, OthersDo, PlayedGame } from './played.ts';
import { endsAfter, weighAll } from './turning.ts';
import type { Move, Throws } from './turning.ts';

/** One piece of work on a game that was played, for a worker. */
export type ReviewTask =
  | {
      readonly kind: 'line';
      readonly game: PlayedGame;
      readonly edits: readonly Edit[];
      readonly others: OthersDo;
    }
  | {
      readonly kind: 'pairs';
      readonly game: PlayedGame;
      readonly edits: readonly Edit[];
      readonly others: OthersDo;
      readonly from: number;
      readonly until: number;
    }
  | {
      readonly kind: 'after';
      readonly game: PlayedGame;
      readonly turn: number;
      readonly throws: number;
    }
  | {
      readonly kind: 'weigh';
      readonly game: PlayedGame;
      readonly turn: number;
      readonly without: readonly (readonly Edit[])[];
      readonly throws: Throws;
    };

/** Both courses, and the first turn that today's rules make otherwise than they once did. */
export interface TwoLines {
  readonly asPlayed: Line;
  readonly changed: Line;
  readonly drift: number | null;
}

export type ReviewAnswer =
  | { readonly kind: 'line'; readonly lines: TwoLines }
  | { readonly kind: 'pairs'; readonly pairs: readonly Pair[] }
  | { readonly kind: 'after'; readonly ends: readonly LineEnd[] }
  | { readonly kind: 'weigh'; readonly moves: readonly (readonly Move[])[] };

const told = ({ path, end, lapses }: Line): Line => ({ path, end, lapses });

/** Does a piece of work; the same piece gives the same answer, wherever it is done. */
export const answerTask = (task: ReviewTask): ReviewAnswer => {
  const { game } = task;
  switch (task.kind) {
    case 'line': {
      const { edits, others } = task;
      const lines = {
        asPlayed: told(playLine(game, { edits: [], others: 'keep' })),
        changed: told(playLine(game, { edits, others })),
        drift: driftOf(game),
      };
      return { kind: 'line', lines };
    }
    case 'pairs': {
      const { edits, others, from, until } = task;
      const wish = { game, edits, others };
      const pairs = Array.from({ length: until - from }, (_, at) => playPair(wish, from + at));
      return { kind: 'pairs', pairs };
    }
    case 'after':
      return { kind: 'after', ends: endsAfter(game, task.turn, task.throws) };
    case 'weigh':
      return { kind: 'weigh', moves: weighAll(game, task.turn, task.without, task.throws) };
  }
};

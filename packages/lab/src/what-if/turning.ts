import { outcomeClasses, sqrt } from '@convoy/engine';
import type { ActorId, Chance, EngineEvent, Entry, EntryId } from '@convoy/engine';
import { mean, wilson } from '../statistics.ts';
import type { Estimate } from '../statistics.ts';
import { playLine, startAt } from './line.ts';
import type { LineEnd, Start } from './line.ts';
import type { Edit, PlayedGame, Step } from './played.ts';

/** What is looked out for: how it ends, and whether it comes to the brink on the way. */
export const endings = [...outcomeClasses, 'brink'] as const;
export type Ending = (typeof endings)[number];

const is = (end: LineEnd, ending: Ending): boolean =>
  ending === 'brink' ? end.brink : end.class === ending;

export interface Chances {
  readonly ending: Ending;
  /** Share of the games, 0–1. */
  readonly share: Estimate;
}
export const chancesOf = (ends: readonly LineEnd[]): readonly Chances[] =>
  endings.map((ending) => ({
    ending,
    share: wilson(ends.filter((end) => is(end, ending)).length, ends.length),
  }));

/** Dice that nobody threw in the game, the same for one number whatever is asked. */
const throwOf = ({ chance }: PlayedGame, at: number): Chance => ({
  seed: chance.seed,
  salt: `${chance.salt}/turning-${String(at)}`,
});

const played = (end: LineEnd | null): readonly LineEnd[] => (end === null ? [] : [end]);

/**
 * How the crisis ends when bots go on with it from the end of a turn, 0 for the opening, once for
 * each throw of dice: what was still possible there for players who know no more than bots do.
 */
export const endsAfter = (game: PlayedGame, turn: number, throws: number): readonly LineEnd[] => {
  const start = startAt(game, turn + 1);
  return Array.from({ length: throws }, (_, at) =>
    playLine(game, {
      ...{ edits: [], others: 'keep', botsAfter: turn, start },
      after: throwOf(game, at),
    }),
  ).flatMap(({ end }) => played(end));
};

/** Which dice are thrown, and how many acts are judged by the answers. */
export interface Throws {
  /** The number of the first throw: the same numbers are the same dice. */
  readonly from: number;
  readonly count: number;
  /** Acts among which the largest moves are sought, from 1; an interval allows for all of them. */
  readonly tries: number;
}

/** Ends of the game from the beginning of a turn on, everybody keeping to what they did, by throw. */
const ends = (game: PlayedGame, start: Start, { from, count }: Throws, edits: readonly Edit[]) =>
  Array.from({ length: count }, (_, at) =>
    playLine(game, { edits, others: 'keep', chance: throwOf(game, from + at), start }),
  ).flatMap(({ end }) => played(end));

/**
 * How much more often something comes about for an act, −1 to 1, with an interval that holds with
 * 95 % for all acts that were tried together.
 */
export interface Move {
  readonly ending: Ending;
  readonly with: number;
  readonly without: number;
  readonly difference: Estimate;
}

/**
 * Half-widths of normal intervals, in standard errors, that hold for 1, 2, … tries together with
 * 95 % (Dunn 1961, JASA 56: each at 1 − 0.05 / tries).
 */
const widths = [1.96, 2.241, 2.394, 2.498, 2.576, 2.638, 2.69, 2.734] as const;
const widthFor = (tries: number): number => {
  const width = widths[tries - 1];
  if (width === undefined) throw new RangeError(`tries: 1 to ${String(widths.length)}`);
  return width;
};

/** The same dice lie on both sides, so that the difference is taken throw by throw. */
const moveOf = (
  asPlayed: readonly LineEnd[],
  left: readonly LineEnd[],
  ending: Ending,
  width: number,
): Move => {
  const one = (end: LineEnd | undefined): number => (end !== undefined && is(end, ending) ? 1 : 0);
  const differences = asPlayed.map((end, at) => one(end) - one(left[at]));
  const at = mean(differences);
  const n = differences.length;
  // A throw more on either side (Agresti and Min 2005) keeps the interval of few throws honest.
  const moved = differences.filter((value) => value !== 0).length + 1;
  const half = width * sqrt((moved - n * at * at > 0 ? moved - n * at * at : 1) / (n * n));
  return {
    ...{ ending, with: mean(asPlayed.map(one)), without: mean(left.map(one)) },
    difference: { at, low: at - half, high: at + half },
  };
};

/**
 * What acts of one turn did, each by itself, the others keeping to what they did: with it and
 * without it, by other dice from the beginning of the turn on.
 */
export const weighAll = (
  game: PlayedGame,
  turn: number,
  without: readonly (readonly Edit[])[],
  throws: Throws,
): readonly (readonly Move[])[] => {
  const width = widthFor(throws.tries);
  const start = startAt(game, turn);
  const asPlayed = ends(game, start, throws, []);
  return without.map((edits) => {
    const left = ends(game, start, throws, edits);
    return endings.map((ending) => moveOf(asPlayed, left, ending, width));
  });
};

const size = ({ difference: { at } }: Move): number => (at < 0 ? -at : at);
/** Whether chance alone would rarely bring it about. */
export const isMore = ({ difference: { low, high } }: Move): boolean => low > 0 || high < 0;
/** The move that tells most; null of none. */
export const largestOf = (moves: readonly Move[]): Move | null =>
  moves.toSorted((a, b) => size(b) - size(a))[0] ?? null;

/** What leaves something out. */
type Without = Extract<Edit, { readonly kind: 'drop' | 'orders' }>;

/** An act that can be left out of a game. */
export interface Candidate {
  readonly turn: number;
  readonly seat: string | null;
  readonly kind: 'paper' | 'order' | 'inject' | 'ruling';
  /** Paper kind, instrument or event. */
  readonly what: string;
  /** Its line in the ledger; null where it came to nothing there. */
  readonly entry: EntryId | null;
  readonly without: Without;
}

const lineOf = (event: EngineEvent, is: (entry: Entry) => boolean): EntryId | null =>
  event.entries.find(is)?.id ?? null;

const ordersIn = (
  { turn, orders, outcome }: Extract<Step, { readonly kind: 'resolve' }>,
  seat: ActorId,
): readonly Candidate[] => {
  const own = orders[seat] ?? [];
  return own.map(({ instrument, params }, place) => {
    const asked = JSON.stringify(params);
    const entry = lineOf(
      outcome,
      (line) =>
        line.kind === 'act' &&
        line.seat === seat &&
        line.order.instrument === instrument &&
        JSON.stringify(line.order.params) === asked,
    );
    const rest = own.filter((_, other) => other !== place);
    const without: Without = { kind: 'orders', turn, seat, orders: rest };
    return { turn, seat, kind: 'order', what: instrument, entry, without };
  });
};

/** Everything that somebody did, in its sequence. */
export const candidatesOf = ({ scenario, steps }: PlayedGame): readonly Candidate[] =>
  steps.flatMap((step, at): readonly Candidate[] => {
    if (step.kind === 'close') return [];
    if (step.kind === 'resolve') return scenario.actors.flatMap(({ id }) => ordersIn(step, id));
    const { turn, kind, outcome } = step;
    const entry = lineOf(outcome, (line) => line.kind === kind);
    const common = { turn, entry, without: { kind: 'drop', step: at } as const };
    switch (step.kind) {
      case 'paper':
        return [{ ...common, seat: step.seat, kind: 'paper', what: step.act.type }];
      case 'inject':
        return [{ ...common, seat: null, kind: 'inject', what: step.inject }];
      case 'ruling':
        return [{ ...common, seat: null, kind: 'ruling', what: '' }];
    }
  });

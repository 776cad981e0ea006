import { fromMicro } from '@convoy/engine';
import type { ActorId, EntryId, QuantityId } from '@convoy/engine';
import type { FigureSeries, ReviewSeries } from '@convoy/protocol';
import type { Names } from '../../../text/names.ts';

/** What every chart draws from. */
export interface Ground {
  readonly game: string;
  readonly series: ReviewSeries;
  readonly names: Names;
  /** Seats of states, in the scenario’s sequence; institutions have no figures. */
  readonly seats: readonly string[];
  /** Everybody on the board. */
  readonly actors: readonly ActorId[];
  /** Opens why a line of the record came about. */
  readonly why: (entry: EntryId, title: string) => void;
}

export const turnsOf = ({ series }: Pick<Ground, 'series'>): readonly number[] =>
  series.turns.map(({ turn }) => turn);

/** A figure’s values in its own unit, by turn. */
export const plainValues = ({ values }: Pick<FigureSeries, 'values'>): readonly (number | null)[] =>
  values.map((value) => (value === null ? null : fromMicro(value)));

export const figuresOf = (
  { series }: Pick<Ground, 'series'>,
  quantity: QuantityId,
): readonly FigureSeries[] => series.figures.filter((one) => one.quantity === quantity);

export const figureOf = (
  ground: Pick<Ground, 'series'>,
  quantity: QuantityId,
  subject: string,
): readonly (number | null)[] => {
  const found = figuresOf(ground, quantity).find((one) => one.subject === subject);
  return found === undefined ? [] : plainValues(found);
};

/** By how much a figure moved from its first to its last value. */
export const movedBy = (values: readonly (number | null)[]): number => {
  const known = values.filter((value): value is number => value !== null);
  return (known.at(-1) ?? 0) - (known[0] ?? 0);
};

/** The turn in which a value was highest, the earliest of equals; null where there is none. */
export const highest = (
  values: readonly (number | null)[],
): { readonly turn: number; readonly value: number } | null =>
  values.reduce<{ readonly turn: number; readonly value: number } | null>(
    (most, value, turn) =>
      value !== null && (most === null || value > most.value) ? { turn, value } : most,
    null,
  );

/** What a figure belongs to, in short: `USA`, `CUB–USA`, `SOV→USA`, a branch, an issue. */
export const shortSubject = (names: Names, subject: string): string => {
  const [pair, other] = subject.split('~');
  if (other !== undefined) return `${pair ?? ''}–${other}`;
  const [from, to] = subject.split('>');
  if (to !== undefined) return `${from ?? ''}→${to}`;
  const [of, sector] = subject.split('#');
  return sector === undefined ? subject : `${of ?? ''} ${names.sector(sector)}`;
};

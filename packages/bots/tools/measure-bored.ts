import type { ActorId } from '@convoy/engine';
import type { BotReason } from '../src/index.ts';
import { against, baseline, scoreOf } from './measure-pays.ts';
import type { Case } from './packs.ts';
import { play } from '../src/play.ts';
import { degenerate } from './policies.ts';
import { mean, meanOf, percent, points, printTable, shareOf } from './statistics.ts';
import type { Estimate } from './statistics.ts';

/** What a seat's passing does to others, and how near its second-best plan comes. */
export interface Bored {
  readonly seat: ActorId;
  /** The other seat whose score it moves most, and by how much on average, up or down. */
  readonly felt: ActorId;
  readonly moved: Estimate;
  /** The same with its sign: what passing does to that seat in the mean. */
  readonly drift: Estimate;
  /** Share of turns with a plan in which a second-best plan lies within a tenth of it. */
  readonly close: Estimate;
}

const WITHIN = 0.1;

/** Whether the best of all other plans promises nearly what the chosen one does; null where none was worth it. */
const isClose = (reasons: readonly BotReason[]): boolean | null => {
  const gains = reasons.filter(({ code }) => code === 'order-chosen').map(({ gain }) => gain);
  const next = reasons.find(({ code }) => code === 'order-next-best');
  if (gains.length === 0 || next === undefined) return null;
  const best = gains.reduce((sum, gain) => sum + gain, 0);
  return Number(next.detail['plan']) >= best * (1 - WITHIN);
};

const choices = ({ scenario, length }: Case, seeds: number): ReadonlyMap<string, boolean[]> => {
  const close = new Map<string, boolean[]>();
  for (let seed = 0; seed < seeds; seed += 1) {
    play(scenario, length, `pair-${seed}`, {
      watcher: {
        orders: (_state, seat, _orders, reasons) => {
          const near = isClose(reasons);
          if (near !== null) close.set(seat, [...(close.get(seat) ?? []), near]);
        },
      },
    });
  }
  return close;
};

export const measureBored = (one: Case, seeds: number): readonly Bored[] => {
  const ends = baseline(one, seeds);
  const close = choices(one, seeds);
  const seats = one.scenario.actors.map(({ id }) => id);
  return seats.flatMap((seat) => {
    const passed = against(one, seat, degenerate.pass, seeds);
    const felt = seats
      .filter((other) => other !== seat)
      .map((other) => {
        const moves = ends.map((end, at) => {
          const without = passed[at];
          return without === undefined ? 0 : scoreOf(without, other) - scoreOf(end, other);
        });
        return { other, moves, size: mean(moves.map(Math.abs)) };
      })
      .toSorted((a, b) => b.size - a.size)[0];
    if (felt === undefined) return [];
    const near = close.get(seat) ?? [];
    return [
      {
        ...{ seat, felt: felt.other, moved: meanOf(felt.moves.map(Math.abs)) },
        ...{ drift: meanOf(felt.moves), close: shareOf(near.filter(Boolean).length, near.length) },
      },
    ];
  });
};

export const printBored = (one: Case, seeds: number): void => {
  console.log(
    `\n${one.name}: what passing does to others over ${seeds} paired games (target 3 points)`,
  );
  printTable(
    ['seat', 'felt most by', 'moved by', 'in the mean', '% of turns with a close second'],
    measureBored(one, seeds).map(({ seat, felt, moved, drift, close }) => [
      ...[seat, felt, points(moved), points(drift), percent(close)],
    ]),
  );
};

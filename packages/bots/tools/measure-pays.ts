import { fromMicro } from '@convoy/engine';
import type { ActorId, State } from '@convoy/engine';
import type { Case } from './packs.ts';
import { play } from '../src/play.ts';
import type { Policy } from '../src/play.ts';
import { degenerate } from './policies.ts';
import { meanOf, percent, points, printTable, shareOf } from './statistics.ts';
import type { Estimate } from './statistics.ts';

/** How one way to play did in one seat against the standard bot there, on paired seeds. */
export interface Pay {
  readonly seat: ActorId;
  readonly policy: string;
  /** Games in which it scored higher. */
  readonly higher: number;
  readonly games: number;
  /** By how much its score differed. */
  readonly margins: readonly number[];
}

/** Less than this is a tie, score points: luck of the dice, not play. */
const TIE = 0.5;

export const scoreOf = (end: State, seat: ActorId): number =>
  fromMicro(end.outcome?.scores[seat]?.total ?? 0);

const names = (seeds: number, prefix: string): readonly string[] =>
  Array.from({ length: seeds }, (_, seed) => `${prefix}-${seed}`);
const PREFIX = 'pair';

/** The standard bot in every seat, once for each seed. */
export const baseline = (
  { scenario, length }: Case,
  seeds: number,
  prefix = PREFIX,
): readonly State[] => names(seeds, prefix).map((seed) => play(scenario, length, seed));

export const against = (
  { scenario, length }: Case,
  seat: ActorId,
  policy: Policy,
  seeds: number,
  prefix = PREFIX,
): readonly State[] =>
  names(seeds, prefix).map((seed) =>
    play(scenario, length, seed, { policies: { [seat]: policy } }),
  );

/**
 * Every degenerate policy in every seat. Of the seeds each seat and policy plays `each`, and the
 * next pair the next ones: a few games a pair, and no two pairs by the same luck alone.
 */
export const measurePays = (
  one: Case,
  seeds: number,
  policies: Readonly<Record<string, Policy>> = degenerate,
  prefix = PREFIX,
  each = seeds,
): readonly Pay[] => {
  const ends = baseline(one, seeds, prefix);
  const { scenario, length } = one;
  const pairs = scenario.actors.flatMap(({ id: seat }) =>
    Object.entries(policies).map(([name, policy]) => ({ seat, name, policy })),
  );
  return pairs.map(({ seat, name, policy }, place) => {
    const played = names(seeds, prefix)
      .map((seed, at) => ({ seed, base: ends[at], turn: (at + seeds - (place % seeds)) % seeds }))
      .filter(({ turn }) => turn < each);
    const margins = played.map(({ seed, base }) => {
      const end = play(scenario, length, seed, { policies: { [seat]: policy } });
      return scoreOf(end, seat) - (base === undefined ? 0 : scoreOf(base, seat));
    });
    const higher = margins.filter((margin) => margin > TIE).length;
    return { seat, policy: name, higher, games: margins.length, margins };
  });
};

/** Share of games, over the cells given, in which the degenerate play scored higher. */
export const shareHigher = (pays: readonly Pay[]): Estimate =>
  shareOf(
    pays.reduce((sum, { higher }) => sum + higher, 0),
    pays.reduce((sum, { games }) => sum + games, 0),
  );

export const printPays = (one: Case, seeds: number, prefix: string): void => {
  const pays = measurePays(one, seeds, degenerate, prefix);
  const policies = Object.keys(degenerate);
  console.log(`\n${one.name}: % of ${seeds} paired games in which it scores higher (target 5)`);
  const rowOf = (label: string, of: readonly Pay[]): readonly string[] => [
    label,
    ...policies.map((policy) => percent(shareHigher(of.filter((pay) => pay.policy === policy)))),
    percent(shareHigher(of)),
  ];
  printTable(
    ['seat', ...policies, 'all'],
    [
      ...one.scenario.actors.map(({ id }) =>
        rowOf(
          id,
          pays.filter(({ seat }) => seat === id),
        ),
      ),
      rowOf('all seats', pays),
    ],
  );
  console.log('  mean difference in score points');
  printTable(
    ['seat', ...policies],
    one.scenario.actors.map(({ id }) => [
      id,
      ...policies.map((policy) =>
        points(
          meanOf(
            pays
              .filter((pay) => pay.seat === id && pay.policy === policy)
              .flatMap(({ margins }) => margins),
          ),
        ),
      ),
    ]),
  );
};

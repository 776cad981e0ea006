import { uniform } from '@convoy/engine';
import type { ActorId, Order, PaperAct, State } from '@convoy/engine';
import type { BotReason } from '../../src/index.ts';
import { play } from '../../src/play.ts';
import type { Case } from '../packs.ts';

/** One thing that a bot did, with all that is needed to show what it knew. */
export interface Deed {
  readonly of: Case;
  readonly game: string;
  readonly state: State;
  readonly seat: ActorId;
  readonly act:
    | { readonly kind: 'order'; readonly order: Order; readonly beside: readonly Order[] }
    | { readonly kind: 'paper'; readonly paper: PaperAct };
  readonly reasons: readonly BotReason[];
}

const GAMES = 6;

const deedsOf = (of: Case, game: string): readonly Deed[] => {
  const deeds: Deed[] = [];
  play(of.scenario, of.length, game, {
    watcher: {
      paper: (state, seat, paper, reasons) =>
        deeds.push({ of, game, state, seat, act: { kind: 'paper', paper }, reasons }),
      orders: (state, seat, orders, reasons) => {
        for (const order of orders) {
          const beside = orders.filter((other) => other !== order);
          deeds.push({ of, game, state, seat, act: { kind: 'order', order, beside }, reasons });
        }
      },
    },
  });
  return deeds;
};

const grouped = <Value>(
  values: readonly Value[],
  key: (value: Value) => string,
): readonly (readonly Value[])[] => {
  const groups = new Map<string, Value[]>();
  for (const value of values) groups.set(key(value), [...(groups.get(key(value)) ?? []), value]);
  return [...groups.values()];
};

/** Takes from each group in turn, so that none is taken from twice before all had theirs. */
const inTurn = <Value>(groups: readonly (readonly Value[])[]): readonly Value[] => {
  const most = Math.max(0, ...groups.map(({ length }) => length));
  return Array.from({ length: most }, (_, at) =>
    groups.flatMap((group) => group.slice(at, at + 1)),
  ).flat();
};

/** Deeds in a sequence that goes around the keys given, the first of them outermost. */
const evenly = (
  deeds: readonly Deed[],
  keys: readonly ((deed: Deed) => string)[],
): readonly Deed[] => {
  const [key, ...rest] = keys;
  return key === undefined ? deeds : inTurn(grouped(deeds, key).map((some) => evenly(some, rest)));
};

/** Draws acts evenly over packs and levels, then seats, then turns; chance decides within. */
export const drawDeeds = (cases: readonly Case[], acts: number, seed: string): readonly Deed[] => {
  const all = cases.flatMap((of) =>
    Array.from({ length: GAMES }, (_, game) => deedsOf(of, `${seed}-${game}`)).flat(),
  );
  const shuffled = all
    .map((deed, at) => ({ deed, at: uniform({ seed, salt: '' }, `sample/${at}`) }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ deed }) => deed);
  return evenly(shuffled, [
    ({ of }) => of.name,
    ({ seat }) => seat,
    ({ state }) => String(state.turn),
  ]).slice(0, acts);
};

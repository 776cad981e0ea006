import { fromMicro, instrumentOf } from '@convoy/engine';
import type {
  ActorId,
  Commitment,
  Demand,
  Entry,
  EntryId,
  EntryOf,
  Fact,
  Measure,
  Offer,
  Package,
  QuantityId,
  State,
} from '@convoy/engine';
import type { SignalGap } from '../view/signals.ts';

/** A line of the record that says that something came about. */
export type FactEntry<Type extends Fact['type']> = EntryOf<'fact'> & {
  readonly fact: Extract<Fact, { readonly type: Type }>;
};

export interface Aim {
  readonly target: ActorId | null;
  readonly rung: number;
}

/** The record of a crisis, made ready to be searched. */
export interface History {
  readonly last: number;
  readonly entries: readonly Entry[];
  readonly find: (id: EntryId) => Entry | undefined;
  readonly demands: readonly Demand[];
  readonly commitments: readonly Commitment[];
  readonly offers: readonly Offer[];
  readonly packages: readonly Package[];
  /** Every measure that ever stood, by what began it. */
  readonly measures: readonly Measure[];
  /** The highest public rung 0–12 after each turn. */
  readonly rungs: readonly number[];
  readonly coercer: ActorId;
  readonly target: ActorId;
  readonly gaps: readonly SignalGap[];
  /** Size of an economy, billion dollars a year; 0 for an institution. */
  readonly gdp: (actor: ActorId) => number;
  /** Whom an act was aimed at, and how grave it was, 0–12. */
  readonly aim: (act: EntryOf<'act'>) => Aim;
  /** A figure after a turn, in its own unit; null where there was none. */
  readonly value: (quantity: QuantityId, subject: string, turn: number) => number | null;
}

export const factsOf = <Type extends Fact['type']>(
  { entries }: Pick<History, 'entries'>,
  type: Type,
): readonly FactEntry<Type>[] => {
  const is = (entry: Entry): entry is FactEntry<Type> =>
    entry.kind === 'fact' && entry.fact.type === type;
  return entries.filter(is);
};

export const actsOf = ({ entries }: Pick<History, 'entries'>): readonly EntryOf<'act'>[] =>
  entries.filter((entry): entry is EntryOf<'act'> => entry.kind === 'act');

export const changesOf = (
  { entries }: Pick<History, 'entries'>,
  quantity: QuantityId,
): readonly EntryOf<'change'>[] =>
  entries.filter(
    (entry): entry is EntryOf<'change'> => entry.kind === 'change' && entry.quantity === quantity,
  );

/** By how much a line moved its figure, in the figure’s own unit. */
export const moveOf = ({ before, after }: EntryOf<'change'>): number =>
  fromMicro(after) - fromMicro(before);

/** The act or paper in which a line begins, as far as it can be followed. */
export const originOf = ({ find }: Pick<History, 'find'>, entry: Entry): Entry => {
  let at = entry;
  for (let step = 0; step < 20; step += 1) {
    if (at.kind === 'act' || at.kind === 'paper') return at;
    const parents = at.parents.flatMap((id) => find(id) ?? []);
    const next = parents.find(({ kind }) => kind === 'act' || kind === 'paper') ?? parents[0];
    if (next === undefined) return at;
    at = next;
  }
  return at;
};

export const historyOf = (worlds: readonly State[], gaps: readonly SignalGap[]): History | null => {
  const now = worlds.at(-1);
  if (now === undefined) return null;
  const entries = now.ledger.flat();
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return {
    ...{ last: worlds.length - 1, entries, gaps },
    find: (id) => byId.get(id),
    demands: now.demands,
    commitments: now.commitments,
    offers: now.offers,
    packages: now.packages,
    measures: factsOf({ entries }, 'measure.started').map(({ fact }) => fact.measure),
    rungs: worlds.map((_, turn) => now.publicRungs[turn] ?? now.publicRungs.at(-1) ?? 0),
    coercer: now.scenario.dispute.coercer,
    target: now.scenario.dispute.target,
    gdp: (id) => now.scenario.actors.find((actor) => actor.id === id)?.gdp ?? 0,
    aim: ({ seat, order }) => {
      const profile = instrumentOf(order.instrument)?.profile(order.params, seat, now);
      return { target: profile?.target ?? null, rung: profile?.rung ?? 0 };
    },
    value: (quantity, subject, turn) => {
      const value = worlds[turn]?.quantities[quantity][subject];
      return value === undefined ? null : fromMicro(value);
    },
  };
};

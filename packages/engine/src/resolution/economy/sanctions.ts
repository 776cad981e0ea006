import type { ActorId } from '../../ids.ts';
import { once } from '../../once.ts';
import { ENFORCEMENT, watched } from '../../rules/bite.ts';
import type { Cut } from '../../rules/bite.ts';
import { AMBIGUITY, GUIDANCE } from '../../rules/overcompliance.ts';
import { LOOKING_AWAY } from '../../rules/side-deal.ts';
import { SANCTION_KINDS, leakingShare, sanctionKindOf } from '../../rules/sanction-kinds.ts';
import type { Scenario, SectorKind } from '../../scenario.ts';
import type { Measure, State } from '../../state/state.ts';
import { looksAway, monitoringOf } from '../monitoring.ts';
import { inEffect } from '../packages.ts';

export interface Sector {
  readonly id: string;
  readonly kind: SectorKind;
}

/** A standing measure that cuts off branches of its target's economy from its author's. */
export interface Sanction extends Cut {
  readonly measure: Measure;
  readonly by: ActorId;
  readonly target: ActorId;
  /** The one branch it is on; null for all that its kind reaches. */
  readonly sector: string | null;
  /** It reaches branches of this kind alone; null for any. */
  readonly kind: SectorKind | null;
  /** R-Harm: what it does to civilians beside a cut of a branch, 0–1. */
  readonly harm: number;
  readonly ambiguity: number;
  readonly enforcement: number;
  /** R-Leak: share, 0–1, of what could leak that leaks in spite of it. */
  readonly leaks: number;
  /** R-Leak: share of its cut that comes back on its author. */
  readonly blowback: number;
}

/** Whether a standing measure is a sanction, by whomever and for whatever it was begun. */
export const isSanction = ({ instrument }: Pick<Measure, 'instrument'>): boolean =>
  sanctionKindOf(instrument) !== null;

const figure = ({ params }: Measure, name: string): number => {
  const value = params[name];
  return typeof value === 'number' ? value : 0;
};
const word = ({ params }: Measure, name: string): string | null => {
  const value = params[name];
  return typeof value === 'string' ? value : null;
};

const enforcements = once(
  ({ instruments }: Scenario): ReadonlyMap<string, number> =>
    new Map(instruments.map(({ id, tuning }) => [id, tuning['enforcement'] ?? ENFORCEMENT])),
);

const sanctionOf = (state: State, measure: Measure): Sanction | null => {
  const instrument = sanctionKindOf(measure.instrument);
  const { by, target } = measure;
  if (instrument === null || target === null || measure.binds > state.turn) return null;
  const { reach, cover, harm, blowback } = SANCTION_KINDS[instrument];
  const whole = watched(
    enforcements(state.scenario).get(instrument) ?? ENFORCEMENT,
    monitoringOf(state, by, target),
  );
  const enforcement = looksAway(state, by, target) ? whole * LOOKING_AWAY : whole;
  return {
    measure,
    by,
    target,
    cover,
    harm,
    blowback,
    tier: figure(measure, 'tier'),
    carveOut: figure(measure, 'carveOut') / 100,
    sector: reach === 'branch' ? word(measure, 'sector') : null,
    kind: reach === 'technology' ? 'technology' : null,
    ambiguity: AMBIGUITY[instrument],
    enforcement,
    leaks: leakingShare(instrument, enforcement),
  };
};

export const covers = ({ sector, kind }: Sanction, on: Sector): boolean =>
  sector === null ? kind === null || kind === on.kind : sector === on.id;

const wayOf = (by: ActorId, target: ActorId): string => `${by}>${target}`;

/** What stands between states in matters of trade, read once for each world. */
interface Regime {
  readonly sanctions: readonly Sanction[];
  /** By author and target. */
  readonly between: ReadonlyMap<string, readonly Sanction[]>;
  /** Authors of sanctions by target, in the scenario's sequence of measures. */
  readonly senders: ReadonlyMap<ActorId, readonly ActorId[]>;
  /** Everyone under sanctions or imposing some. */
  readonly concerned: ReadonlySet<ActorId>;
  /** Other standing measures of the trade, by instrument. */
  readonly by: ReadonlyMap<string, readonly Measure[]>;
}

const KEPT: ReadonlySet<string> = new Set([
  'guidance',
  'humanitarian-channel',
  'resilience',
  'secondary-sanctions',
  'transit-clampdown',
  'backfill',
  'evasion-network',
  'compensation-fund',
]);

const push = <Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void => {
  const known = lists.get(key);
  if (known === undefined) lists.set(key, [item]);
  else known.push(item);
};

export const regimeOf = once((state: State): Regime => {
  const sanctions: Sanction[] = [];
  const between = new Map<string, Sanction[]>();
  const senders = new Map<ActorId, ActorId[]>();
  const concerned = new Set<ActorId>();
  const by = new Map<string, Measure[]>();
  for (const measure of state.measures) {
    if (KEPT.has(measure.instrument)) push(by, measure.instrument, measure);
    const sanction = sanctionOf(state, measure);
    if (sanction === null) continue;
    sanctions.push(sanction);
    push(between, wayOf(sanction.by, sanction.target), sanction);
    if (senders.get(sanction.target)?.includes(sanction.by) !== true)
      push(senders, sanction.target, sanction.by);
    concerned.add(sanction.by).add(sanction.target);
  }
  return { sanctions, between, senders, concerned, by };
});

const NO_SANCTIONS: readonly Sanction[] = [];
const NO_MEASURES: readonly Measure[] = [];
const NOBODY: readonly ActorId[] = [];

/** Sanctions that bind now, of one against another. */
export const sanctionsBetween = (state: State, by: ActorId, target: ActorId): readonly Sanction[] =>
  regimeOf(state).between.get(wayOf(by, target)) ?? NO_SANCTIONS;

/** Sanctions of one actor that bind now, on whomever. */
export const sanctionsBy = (state: State, by: ActorId): readonly Sanction[] =>
  regimeOf(state).sanctions.filter((sanction) => sanction.by === by);

/** Who has sanctions against the actor that bind now. */
export const sendersTo = (state: State, target: ActorId): readonly ActorId[] =>
  regimeOf(state).senders.get(target) ?? NOBODY;

/** Standing measures of the trade that are no sanctions. */
export const tradeMeasures = (state: State, instrument: string): readonly Measure[] =>
  regimeOf(state).by.get(instrument) ?? NO_MEASURES;

/** R-Overcompliance. How well a sender has told its firms what they may do with the target, 0–1. */
export const guidanceOf = (state: State, by: ActorId, target: ActorId): number =>
  tradeMeasures(state, 'guidance').some(
    (measure) => measure.by === by && measure.target === target && measure.binds <= state.turn,
  )
    ? GUIDANCE
    : 0;

/** R-Harm. Whether a sender keeps food and medicine flowing: by an order, or in a package it has joined. */
export const channelOpen = (state: State, by: ActorId, target: ActorId): boolean =>
  tradeMeasures(state, 'humanitarian-channel').some(
    (measure) => measure.by === by && measure.target === target,
  ) ||
  state.packages.some(
    (pack) =>
      inEffect(pack) &&
      pack.terms.humanitarian &&
      pack.terms.target === target &&
      pack.members.includes(by),
  );

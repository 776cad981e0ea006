import type { Order } from '../../acts.ts';
import type { ActorId, EntryId } from '../../ids.ts';
import type { PhaseContext, PlacedOrder } from '../../resolution/context.ts';
import { bindsAfter } from '../../resolution/economy/calendar.ts';
import { isSanction } from '../../resolution/economy/sanctions.ts';
import { startMeasure } from '../../resolution/measures.ts';
import { actorOf } from '../../resolution/read.ts';
import { SANCTION_TRUST } from '../../rules/bite.ts';
import { RALLY } from '../../rules/home.ts';
import { LEGITIMACY, skipsStage } from '../../rules/legitimacy.ts';
import { weightOf } from '../../rules/ladder.ts';
import { SANCTION_KINDS } from '../../rules/sanction-kinds.ts';
import type { SanctionInstrument } from '../../rules/sanction-kinds.ts';
import type { Measure } from '../../state/state.ts';
import type { Fault } from '../define.ts';
import type { Sight } from '../fields.ts';
import { affect, changeTrust, picked, rallyRound } from '../shared.ts';

/** Tier of a standing sanction, 0–4. */
export const tierOf = ({ params }: Pick<Measure, 'params'>): number => {
  const { tier } = params;
  return typeof tier === 'number' ? tier : 0;
};

/** How strongly a sanction of a tier is drawn on the board, 1–3. */
const levelOf = (tier: number): number => Math.min(3, Math.max(1, tier));

interface Imposed {
  readonly instrument: SanctionInstrument;
  readonly target: ActorId;
  readonly tier: number;
  readonly sector: string | null;
  readonly rung: number;
  /** What else it hangs on; nothing where it is left out. */
  readonly terms?: Order['params'];
  /** Turn from which it is felt, where it goes on as one that stood before. */
  readonly binds?: number;
}

/** What an order on a standing sanction has added to it, which a tighter one takes over. */
const KEPT = ['carveOut', 'sunset'] as const;

/** One's own of that kind on the same branch, outside any package. */
const standing = (
  measures: readonly Measure[],
  seat: ActorId | undefined,
  { instrument, target, sector }: Pick<Imposed, 'instrument' | 'target' | 'sector'>,
): Measure | undefined =>
  measures.find(
    (measure) =>
      measure.by === seat &&
      measure.instrument === instrument &&
      measure.target === target &&
      measure.params['package'] === undefined &&
      (sector === null || measure.params['sector'] === sector),
  );

/** R-Bite. A sanction stands from now on; a tighter one of the same kind goes on where the old one was. */
export const impose = (
  context: PhaseContext,
  { seat, act }: Pick<PlacedOrder, 'seat' | 'act'>,
  { instrument, target, tier, sector, rung, terms = {}, binds }: Imposed,
  more: readonly EntryId[] = [],
): void => {
  const { state } = context;
  const old = standing(state.measures, seat, { instrument, target, sector });
  const params: Order['params'] = {
    target,
    tier,
    ...(sector === null ? {} : { sector }),
    ...picked(old?.params, KEPT),
    ...terms,
  };
  startMeasure(
    context,
    {
      instrument,
      by: seat,
      target,
      params,
      layer: 'sanction',
      level: levelOf(tier),
      rung,
      weight: weightOf(rung),
      public: true,
      until: old?.until ?? null,
      binds: binds ?? old?.binds ?? bindsAfter(state, actorOf(state, seat)?.process ?? 0),
    },
    act,
    more,
  );
  const before = old === undefined ? 0 : tierOf(old);
  if (skipsStage(before, tier))
    affect(context, act, {
      rule: 'R-Legitimacy',
      quantity: 'legitimacy',
      subject: seat,
      audience: [seat],
      by: LEGITIMACY['skipped-stage'],
      term: 'skipped-stage',
    });
  const added = tier - before;
  if (added <= 0) return;
  changeTrust(context, act, target, seat, SANCTION_TRUST.imposed * added, 'R-Bite');
  if (SANCTION_KINDS[instrument].rallies)
    rallyRound(context, act, target, RALLY.sanctioned * added);
};

/** The same sanction at the same tier cannot be ordered again. */
export const standsAlready = (
  { seat }: Sight,
  given: Pick<Imposed, 'instrument' | 'target' | 'sector' | 'tier'>,
): readonly Fault[] => {
  const old = standing(seat?.measures ?? [], seat?.seat, given);
  return old !== undefined && tierOf(old) === given.tier
    ? [{ code: 'already-standing', field: 'tier', detail: { tier: given.tier } }]
    : [];
};

/** One's own standing sanctions, as the seat sees them. */
export const ownSanctions = ({ seat }: Sight): readonly Measure[] =>
  (seat?.measures ?? []).filter(isSanction);

export const needsSanction = (
  sight: Sight,
): {
  readonly code: 'needs-other-first';
  readonly detail: Readonly<Record<string, string>>;
} | null => (ownSanctions(sight).length > 0 ? null : { code: 'needs-other-first', detail: {} });

/** The field must name somebody against whom one has a sanction. */
export const needsSanctionOn = (sight: Sight, target: ActorId): readonly Fault[] =>
  ownSanctions(sight).some((measure) => measure.target === target)
    ? []
    : [{ code: 'needs-other-first', field: 'target', detail: { target } }];

/** Whoever has sanctions against the seat, as everybody sees. */
export const pressers = ({ board, seat }: Sight): readonly ActorId[] =>
  board.ties.filter(({ layer, b }) => layer === 'sanction' && b === seat?.seat).map(({ a }) => a);

/** One's own measure of a kind on the target stands already, at that level where one is given. */
export const standsOn = (
  { seat }: Sight,
  instrument: string,
  target: ActorId,
  level?: number,
): readonly Fault[] =>
  (seat?.measures ?? []).some(
    (measure) =>
      measure.instrument === instrument &&
      measure.target === target &&
      (level === undefined || measure.level === level),
  )
    ? [{ code: 'already-standing', field: 'target', detail: { target } }]
    : [];

import type { Measure, Order } from '@convoy/engine';
import {
  BLOWBACK,
  ENFORCEMENT,
  POLICED,
  SANCTION_KINDS,
  SNAPBACK,
  fatigueFlow,
  fromMicro,
  madeGood,
  safeguarded,
  tierShare,
  watched,
} from '@convoy/engine';
import { agreedWith } from './answers.ts';
import {
  biteOf,
  blowbackOf,
  blowbackPart,
  daysLeft,
  exposureOf,
  isSanction,
  reachOf,
  sanctionsOn,
  sectorOf,
  tierOf,
} from './cuts.ts';
import { harmOf } from './worth-of-bite.ts';
import { deliveryChance, worthOfClause } from './deals.ts';
import { NOTHING } from './effect.ts';
import type { Effects } from './effect.ts';
import { text } from './signals.ts';
import { otherOf } from './situation.ts';
import type { Other, Situation } from './situation.ts';
import { sanctionEffects } from './trade.ts';

const amount = (value: unknown): number => (typeof value === 'number' ? value : 0);

/** What a standing sanction of one's own takes from its target and from oneself, % of GDP a year. */
const weighs = (
  situation: Situation,
  measure: Measure,
): { readonly bite: number; readonly strain: number } => {
  const { me } = situation;
  const { target, instrument } = measure;
  if (target === null) return { bite: 0, strain: 0 };
  const back = blowbackPart(instrument);
  let [bite, strain] = [0, 0];
  for (const [branch, cover] of reachOf(situation, instrument, sectorOf(measure))) {
    bite += cover * biteOf(situation, target, me, branch, tierOf(measure));
    strain += cover * blowbackOf(situation, target, branch, tierOf(measure), back);
  }
  return { bite, strain };
};

/** A ban on services: what it takes, less of the harm that a cut of the branch would do (R-Harm). */
export const serviceBanEffects = (situation: Situation, order: Order, rung: number): Effects => {
  const effects = sanctionEffects(situation, order, rung);
  if (effects.target === null) return effects;
  const spared = 1 - SANCTION_KINDS['service-ban'].harm;
  return {
    ...effects,
    changes: [
      ...effects.changes,
      ['harm', effects.target.id, -spared * harmOf(situation, effects.bite)],
    ],
  };
};

/** Chance that a term runs out unrenewed, when nothing else speaks for letting it. */
const FORGOTTEN = 0.1;
/** What an end date says of resolve, as a share of what the measure weighs. */
const DOUBT = 0.05;

/** R-Home's weariness until the end with this strain, and this share of one's sanctions under review. */
const wearinessOf = (situation: Situation, strain: number, review: number): number =>
  fatigueFlow(
    {
      strain,
      progress: 0,
      inequality: 0,
      resolve: situation.resolve,
      safeguards: safeguarded({
        verified: false,
        review,
        compensation: false,
        amended: false,
        fresh: 0,
      }),
    },
    daysLeft(situation),
  ).value;

/** An end date on a sanction: less weariness, a little less weight. Renewed, it goes on as it was. */
export const sunsetEffects = (situation: Situation, order: Order): Effects => {
  const { me, seat } = situation;
  const measure = seat.measures.find(({ id }) => id === order.params['measure']);
  const target = otherOf(situation, measure?.target ?? null);
  if (measure === undefined || target === null || !isSanction(measure)) return NOTHING;
  const { bite } = weighs(situation, measure);
  // The day has come: without a renewal all of it is gone.
  if (measure.until === situation.turn) return { ...NOTHING, target, bite };
  if (measure.params['sunset'] !== undefined) return NOTHING;
  const own = seat.measures.filter(isSanction);
  const reviewed = own.filter(({ params }) => params['sunset'] !== undefined).length;
  const strain = fromMicro(seat.economy.strain);
  const spared =
    wearinessOf(situation, strain, reviewed / own.length) -
    wearinessOf(situation, strain, (reviewed + 1) / own.length);
  return {
    ...NOTHING,
    target,
    bite: -(FORGOTTEN + DOUBT) * bite,
    changes: [
      ['fatigue', me, -spared],
      ['legitimacy', me, 1],
    ],
  };
};

/** Share of a cut that is thought to come in by other ways in the end. */
const LEAKING = 0.15;

/** What a body of this level adds to what one's own sanctions take: enforcement, and ways round watched. */
export const monitoringEffects = (situation: Situation, order: Order): Effects => {
  const target = otherOf(situation, text(order.params['target']));
  if (target === null) return NOTHING;
  const level = amount(order.params['level']) / 2;
  const held =
    (situation.seat.measures.find(
      ({ instrument, target: whom }) => instrument === 'monitoring-body' && whom === target.id,
    )?.level ?? 0) / 2;
  const share = (monitoring: number): number =>
    watched(ENFORCEMENT, monitoring) / ENFORCEMENT + LEAKING * POLICED.body * monitoring;
  const more = share(level) - share(held);
  const enforced = (watched(ENFORCEMENT, level) - watched(ENFORCEMENT, held)) / ENFORCEMENT;
  let [bite, strain] = [0, 0];
  for (const measure of sanctionsOn(situation, target.id)) {
    const own = weighs(situation, measure);
    bite += more * own.bite;
    strain += enforced * own.strain;
  }
  return { ...NOTHING, target, bite, strain };
};
/** What a friend is seen to take from a target, and to lose by it, % of each one's GDP a year. */
const partOf = (
  situation: Situation,
  friend: Other,
  target: string,
): { readonly bite: number; readonly burden: number } => {
  let [bite, burden] = [0, 0];
  for (const { a, b, cut, instrument } of situation.view.board.ties) {
    if (a !== friend.id || b !== target || cut === null) continue;
    for (const [branch, cover] of reachOf(situation, instrument ?? '', cut.sector)) {
      const share = cover * (1 - cut.carveOut / 100);
      bite += share * biteOf(situation, target, friend.id, branch, cut.tier);
      burden +=
        share * BLOWBACK * tierShare(cut.tier) * exposureOf(situation, friend.id, target, branch);
    }
  }
  return { bite, burden };
};

/** Chance that a partner who is worn out more than the others drops out, and how much of it a fund spares. */
const DROPS_OUT = 0.25;
/** Whoever is paid wears out by a fifth less (R-Home). */
const KEPT = 0.2;

/** Partners who lose most are paid: the pressure holds for longer, at this seat's cost. */
export const fundEffects = (situation: Situation, order: Order): Effects => {
  const { me, seat } = situation;
  const size = amount(order.params['size']);
  const own = fromMicro(seat.economy.bite);
  const targets = [...new Set(seat.measures.filter(isSanction).map(({ target }) => target))];
  let [cost, kept] = [0, 0];
  let main: Other | null = null;
  for (const id of targets) {
    const target = otherOf(situation, id);
    const friends = situation.others
      .filter(({ friend, institution }) => friend && !institution)
      .map((friend) => partOf(situation, friend, target?.id ?? ''))
      .filter(({ bite }) => bite > 0);
    if (target === null || friends.length === 0) continue;
    const mean = friends.reduce((sum, { burden }) => sum + burden, own) / (friends.length + 1);
    for (const { bite, burden } of friends) {
      const paid = madeGood(burden, mean, size);
      if (paid === 0) continue;
      cost += paid;
      kept += DROPS_OUT * Math.min(1, KEPT + paid / burden) * bite;
      main ??= target;
    }
  }
  if (main === null) return NOTHING;
  return {
    ...NOTHING,
    target: main,
    bite: kept,
    changes: [['economy', me, (cost * daysLeft(situation)) / 365]],
  };
};

/** Share of what a promise is worth that the threat of a return is thought to save where it would fail. */
const DETERS = 0.3;

/** What announcing a return of sanctions saves of an agreement that may be broken, in score points. */
export const snapbackGain = (situation: Situation, order: Order): number => {
  const target = otherOf(situation, text(order.params['target']));
  const agreement = target === null ? null : agreedWith(situation, target);
  if (target === null || agreement?.status !== 'running') return 0;
  const { terms, delivered } = agreement;
  const owed = terms.clauses.reduce((sum, clause, at) => {
    const left = 1 - fromMicro(delivered[at] ?? 0);
    return clause.by === target.id
      ? sum + left * Math.max(0, worthOfClause(situation, clause, 1, 0.6))
      : sum;
  }, 0);
  return SNAPBACK * DETERS * (1 - deliveryChance(target, terms)) * owed;
};

/** What is expected of an order about sanctions that stand; null for every other instrument. */
export const regimeEffects = (situation: Situation, order: Order): Effects | null => {
  switch (order.instrument) {
    case 'sunset':
      return sunsetEffects(situation, order);
    case 'monitoring-body':
      return monitoringEffects(situation, order);
    case 'compensation-fund':
      return fundEffects(situation, order);
    case 'snapback':
      return NOTHING;
    default:
      return null;
  }
};

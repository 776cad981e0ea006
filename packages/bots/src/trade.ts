import type { Measure, Order } from '@convoy/engine';
import { tariffRevenue, tierShare, weightOf } from '@convoy/engine';
import {
  biteOf,
  biteOn,
  blowbackOf,
  blowbackPart,
  daysLeft,
  exposureOf,
  heldTier,
  isSanction,
  reachOf,
  sectorOf,
  tierOf,
  tightness,
} from './cuts.ts';
import { NOTHING } from './effect.ts';
import type { Effects } from './effect.ts';
import { text } from './signals.ts';
import { harmOf } from './worth-of-bite.ts';
import { otherOf } from './situation.ts';
import { cutBy } from './standing.ts';
import type { Situation } from './situation.ts';

/** The tier that cuts off all of a branch. */
const MOST_TIER = 4;
const amount = (value: unknown): number => (typeof value === 'number' ? value : 0);

/** Trust that whoever is cut off loses in the sender for each tier (R-Bite). */
const TRUST_A_TIER = -2;
const LIFTED_TRUST = 3;
const LIFTED_EASE = -2;

/** A cut, or a deeper one: what it adds beyond what stands. */
export const sanctionEffects = (situation: Situation, order: Order, rung: number): Effects => {
  const { me } = situation;
  const { instrument } = order;
  const target = otherOf(situation, text(order.params['target']));
  if (target === null) return NOTHING;
  const sector = typeof order.params['sector'] === 'string' ? order.params['sector'] : null;
  const tier = amount(order.params['tier']);
  const held = heldTier(situation, target.id, instrument, sector);
  if (tier <= held) return NOTHING;
  const tight = tightness(instrument);
  let [bite, strain] = [0, 0];
  for (const [branch, cover] of reachOf(situation, instrument, sector)) {
    const stands = Math.max(cover * tierShare(held), cutBy(situation, target.id, me, branch));
    const share = Math.max(0, cover * tierShare(tier) - stands);
    bite += share * tight * biteOf(situation, target.id, me, branch, MOST_TIER);
    strain += share * blowbackOf(situation, target.id, branch, MOST_TIER, blowbackPart(instrument));
    // Where another cut takes more already, there is nothing left to tax.
    if (instrument === 'tariffs' && share > 0)
      strain -=
        tariffRevenue(exposureOf(situation, me, target.id, branch), tier, cover) -
        tariffRevenue(exposureOf(situation, me, target.id, branch), held, cover);
  }
  const weight = weightOf(rung);
  return {
    ...NOTHING,
    target,
    bite,
    strain,
    weight,
    stands: held > 0 ? 0 : weight,
    changes: [['trust', `${target.id}>${me}`, TRUST_A_TIER * (tier - held)]],
  };
};

const measureOf = (situation: Situation, order: Order): Measure | null =>
  situation.seat.measures.find(({ id }) => id === order.params['measure']) ?? null;

/** Takes a sanction back by some tiers: less pressure, less cost, and an earnest of good will. */
export const reliefEffects = (situation: Situation, order: Order): Effects => {
  const { me } = situation;
  const measure = measureOf(situation, order);
  const target = otherOf(situation, measure?.target ?? null);
  if (measure === null || target === null || !isSanction(measure)) return NOTHING;
  const tier = tierOf(measure);
  const left = Math.max(0, tier - amount(order.params['steps']));
  const back = blowbackPart(measure.instrument);
  let [bite, strain] = [0, 0];
  for (const [branch, cover] of reachOf(situation, measure.instrument, sectorOf(measure))) {
    bite -=
      cover *
      (biteOf(situation, target.id, me, branch, tier) -
        biteOf(situation, target.id, me, branch, left));
    strain -=
      cover *
      (blowbackOf(situation, target.id, branch, tier, back) -
        blowbackOf(situation, target.id, branch, left, back));
  }
  return {
    ...NOTHING,
    target,
    bite,
    strain,
    pair: target.pair,
    ease: LIFTED_EASE * (tier - left),
    stands: left === 0 ? -measure.weight : 0,
    changes: [
      ['trust', `${target.id}>${me}`, LIFTED_TRUST * (tier - left)],
      ['legitimacy', me, 1],
    ],
  };
};

const CARVE_STEP = 0.2;
/** Leaves a part of a branch open: it bites less and costs less. */
export const carveOutEffects = (situation: Situation, order: Order): Effects => {
  const measure = measureOf(situation, order);
  const target = otherOf(situation, measure?.target ?? null);
  if (measure === null || target === null || !isSanction(measure)) return NOTHING;
  const opened =
    CARVE_STEP * amount(order.params['share']) - amount(measure.params['carveOut']) / 100;
  const back = blowbackPart(measure.instrument);
  let [bite, strain] = [0, 0];
  for (const [branch, cover] of reachOf(situation, measure.instrument, sectorOf(measure))) {
    bite -= opened * cover * biteOf(situation, target.id, situation.me, branch, tierOf(measure));
    strain -= opened * cover * blowbackOf(situation, target.id, branch, tierOf(measure), back);
  }
  return { ...NOTHING, target, bite, strain };
};

/** Share of the harm that an open way for food and medicine spares, and what harm costs in name. */
const SPARED_BY_CHANNEL = 0.5;
const HARM_SEEN = 0.1;
/** Points of legitimacy that an open way for food and medicine brings at once, and then saves. */
const CHANNEL = 4;
const COMFORT = 1.5;

/** Share of a loss that stockpiles and substitutes may spare by the end (R-Leak). */
const SPARED = 0.25;
/** What others have put on this seat in the branch, % of own GDP a year, as it knows itself. */
const bittenIn = ({ seat }: Situation, sector: string): number =>
  (seat.economy.sectors.find((known) => known.sector === sector)?.bite ?? 0) / 1_000_000;

/** What might yet be cut in the branch by those with whom this seat is at odds. */
const atRisk = (situation: Situation, sector: string): number =>
  situation.others.reduce(
    (sum, other) =>
      other.tension > 40 && !other.friend
        ? sum + 0.15 * exposureOf(situation, situation.me, other.id, sector)
        : sum,
    0,
  );

const lasting = (situation: Situation): number => Math.min(1, daysLeft(situation) / 120);

export const hardeningEffects = (situation: Situation, order: Order): Effects => {
  const sector = text(order.params['sector']);
  const felt = bittenIn(situation, sector);
  const share = order.instrument === 'resilience' ? SPARED : 0.2;
  const risk = order.instrument === 'resilience' ? atRisk(situation, sector) : 0;
  return { ...NOTHING, strain: -share * lasting(situation) * (felt + risk) };
};

export const openChannelEffects = (situation: Situation, order: Order): Effects => {
  const { me } = situation;
  const target = otherOf(situation, text(order.params['target']));
  const spared = target === null ? 0 : harmOf(situation, biteOn(situation, target));
  return order.instrument === 'guidance'
    ? { ...NOTHING, changes: [['legitimacy', me, COMFORT]] }
    : {
        ...NOTHING,
        changes: [
          ['legitimacy', me, CHANNEL + HARM_SEEN * spared],
          ['harm', target?.id ?? '', -SPARED_BY_CHANNEL * spared],
        ],
      };
};

/** What an operation in the dark does, and what it costs once its author is known. */
const CYBER = { bite: 0.8, found: 0.4, legitimacy: -8, trust: -10, tension: 8 } as const;
export const cyberEffects = (situation: Situation, order: Order): Effects => {
  const { me } = situation;
  const target = otherOf(situation, text(order.params['target']));
  if (target === null || target.friend) return NOTHING;
  return {
    ...NOTHING,
    target,
    pair: target.pair,
    ease: CYBER.found * CYBER.tension,
    bite: order.params['aim'] === 'economy' ? CYBER.bite * lasting(situation) : 0,
    changes: [
      ['legitimacy', me, CYBER.found * CYBER.legitimacy],
      ['trust', `${target.id}>${me}`, CYBER.found * CYBER.trust],
    ],
  };
};

/** Aid to one whose good will counts: trust, at a price. */
const AID = { cost: 0.05, support: 1, trust: 4 } as const;
export const aidEffects = (situation: Situation, order: Order): Effects => {
  const { me } = situation;
  const to = otherOf(situation, text(order.params['to']));
  if (to === null) return NOTHING;
  const size = amount(order.params['size']);
  const given = situation.view.board.ties.some(
    ({ layer, a, b, since }) =>
      layer === 'trade' && a === me && b === to.id && since >= situation.turn - 2,
  );
  const fresh = given ? 0.3 : 1;
  return {
    ...NOTHING,
    changes: [
      ['economy', me, AID.cost * size],
      ['support', to.id, AID.support * size * fresh],
      ['trust', `${to.id}>${me}`, AID.trust * size * fresh],
    ],
  };
};

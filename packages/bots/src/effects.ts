import type { Measure, Order } from '@convoy/engine';
import { instrumentOf, issueId, logistic, pairId, standDownEase, weightOf } from '@convoy/engine';
import { worthOfMandate } from './aims.ts';
import { defenceEffects } from './defence.ts';
import { NOTHING } from './effect.ts';
import type { Effects } from './effect.ts';
import { actorOf } from './named.ts';
import { partnerEffects } from './partners.ts';
import { regimeEffects, serviceBanEffects } from './regimes.ts';
import { signalEffects, text } from './signals.ts';
import { shadowEffects } from './shadows.ts';
import { talkEffects } from './talks.ts';
import { otherOf, tensionOf } from './situation.ts';
import {
  aidEffects,
  carveOutEffects,
  cyberEffects,
  hardeningEffects,
  openChannelEffects,
  reliefEffects,
  sanctionEffects,
} from './trade.ts';
import { backfillEffects, clampdownEffects, secondaryEffects } from './thirds.ts';
import type { Other, Situation } from './situation.ts';

type Params = Order['params'];

const LEGITIMACY = {
  'very-low': 10,
  low: 30,
  middling: 50,
  high: 70,
  'very-high': 90,
} as const;

/** Share of an institution's votes over which a count may be out. */
const UNSURE = 0.1;

/** Points of an institution's own support that a vote moves, for or against (R-Vote). */
const UNITY = { carried: 5, lost: -3 } as const;

/** Chance that a motion carries: from the count that the seat can make, else from its name. */
const carries = (situation: Situation, institution: string): number => {
  const count = situation.view.paper.counts.find((known) => known.institution === institution);
  if (count !== undefined && count.of > 0)
    return logistic((count.yes - count.needed) / (UNSURE * count.of));
  const name = LEGITIMACY[situation.seat.legitimacy] / 100;
  const trust = otherOf(situation, institution)?.trust ?? 0.5;
  const chance = 1.6 * name + 0.8 * (trust - 0.5) - 0.45;
  return chance < 0.05 ? 0.05 : chance > 0.95 ? 0.95 : chance;
};

const measureOf = (situation: Situation, id: string): Measure | null =>
  situation.seat.measures.find((measure) => measure.id === id) ?? null;

const voteEffects = (situation: Situation, params: Params): Effects => {
  const institution = text(params['institution']);
  const chance = carries(situation, institution);
  return {
    ...NOTHING,
    mandate: chance,
    backed: chance * worthOfMandate(situation.aims, institution),
    changes: [
      ['legitimacy', situation.me, 12 * chance - 6 * (1 - chance)],
      ['support', institution, UNITY.carried * chance + UNITY.lost * (1 - chance)],
    ],
  };
};

const standDownEffects = (situation: Situation, params: Params): Effects => {
  const measure = measureOf(situation, text(params['measure']));
  if (measure === null || measure.target === null) return NOTHING;
  return {
    ...NOTHING,
    target: otherOf(situation, measure.target),
    pair: pairId(situation.me, measure.target),
    ease: standDownEase(measure.weight),
    stands: -measure.weight,
    changes: [
      ['legitimacy', situation.me, 1],
      ['readiness', situation.me, -6],
    ],
  };
};

const strikeEffects = (situation: Situation, params: Params): Effects => {
  const issue = issueId(text(params['issue']));
  const progress = situation.matters.find((matter) => matter.issue === issue)?.progress ?? 0;
  return {
    ...NOTHING,
    target: otherOf(situation, text(params['target'])),
    weight: weightOf(9),
    stands: weightOf(9),
    strike: true,
    changes: [
      ['progress', issue, -0.5 * progress],
      ['legitimacy', situation.me, -10],
      ['support', situation.me, 8],
    ],
  };
};

const officesEffects = (situation: Situation, params: Params): Effects => {
  const [a, b] = [actorOf(situation, params['a']), actorOf(situation, params['b'])];
  if (a === null || b === null) return NOTHING;
  const pair = pairId(a, b);
  const known = situation.seat.measures.some(
    ({ instrument, params: terms }) =>
      instrument === 'mediation' && [a, b].every((end) => terms['a'] === end || terms['b'] === end),
  );
  const heat = tensionOf(situation.view, situation.others, pair) / 100;
  return { ...NOTHING, pair, ease: -7, broker: heat * (known ? 0.05 : 0.3) };
};

/** The field that names whom an order of the instrument is aimed at. */
const AIMED_BY: Readonly<Record<string, string>> = {
  demand: 'to',
  'back-channel': 'to',
  guarantee: 'to',
  declassify: 'about',
  alert: 'towards',
  deployment: 'towards',
  mobilise: 'towards',
  quarantine: 'target',
  summit: 'with',
  hotline: 'to',
  transparency: 'to',
  demarche: 'to',
  exercise: 'towards',
  overflight: 'over',
  escort: 'through',
};

/** The actor that an order names as its target, if any. */
const aimedAt = (situation: Situation, { instrument, params }: Order): Other | null => {
  const field = AIMED_BY[instrument];
  return field === undefined ? null : otherOf(situation, text(params[field]));
};

/** Orders about sanctions that stand and among partners, talks, and what is done to be seen. */
const otherEffects = (situation: Situation, order: Order): Effects => {
  const target = aimedAt(situation, order);
  return (
    regimeEffects(situation, order) ??
    partnerEffects(situation, order) ??
    defenceEffects(situation, order) ??
    shadowEffects(situation, order) ??
    talkEffects(situation, order, target) ??
    signalEffects(situation, order, target)
  );
};

/** What this seat expects an order to do, from the catalogue's figures and its own view. */
export const effectsOf = (situation: Situation, order: Order): Effects => {
  const { params } = order;
  switch (order.instrument) {
    case 'vote':
      return voteEffects(situation, params);
    case 'stand-down':
      return standDownEffects(situation, params);
    case 'strike':
      return strikeEffects(situation, params);
    case 'mediation':
      return officesEffects(situation, params);
    case 'fait-accompli': {
      const issue = text(params['issue']);
      return {
        ...NOTHING,
        weight: weightOf(6),
        changes: [
          ['progress', issue, 15],
          ['legitimacy', situation.me, -6],
        ],
      };
    }
    case 'targeted-sanctions':
    case 'export-controls':
    case 'sectoral-sanctions':
    case 'counter-sanction':
    case 'embargo':
    case 'tariffs':
      return sanctionEffects(situation, order, instrumentOf(order.instrument)?.rung(params) ?? 4);
    case 'service-ban':
      return serviceBanEffects(situation, order, instrumentOf(order.instrument)?.rung(params) ?? 4);
    case 'relief':
      return reliefEffects(situation, order);
    case 'carve-out':
      return carveOutEffects(situation, order);
    case 'resilience':
    case 'evasion-network':
      return hardeningEffects(situation, order);
    case 'humanitarian-channel':
    case 'guidance':
      return openChannelEffects(situation, order);
    case 'cyber':
      return cyberEffects(situation, order);
    case 'aid':
      return aidEffects(situation, order);
    case 'backfill':
      return backfillEffects(situation, order);
    case 'transit-clampdown':
      return clampdownEffects(situation, order);
    case 'secondary-sanctions':
      return secondaryEffects(situation, order);
    case 'demand':
      return { ...NOTHING, target: aimedAt(situation, order), weight: weightOf(2) };
    default:
      return otherEffects(situation, order);
  }
};

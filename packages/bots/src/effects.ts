import type { Measure, Order, ParamValue, QuantityId } from '@convoy/engine';
import { issueId, pairId, weightOf } from '@convoy/engine';
import type { PairId } from '@convoy/engine';
import { actorOf } from './named.ts';
import { otherOf, tensionOf } from './situation.ts';
import type { Other, Situation } from './situation.ts';

type Params = Order['params'];
type Change = readonly [quantity: QuantityId, subject: string, by: number];

/** What a bot expects of one order, before any of it is priced. */
export interface Effects {
  /** Whom it is aimed at. */
  readonly target: Other | null;
  /** The pair whose tension it changes directly, and by how many points. */
  readonly pair: PairId | null;
  readonly ease: number;
  /** Escalation weight of a hostile act (R-Ladder), 0 for none. */
  readonly weight: number;
  /** Weight that it adds to what stands against the target. */
  readonly stands: number;
  /** Quantities it changes. */
  readonly changes: readonly Change[];
  /** Chance 0–1 that it carries a vote, and that it makes this seat a broker. */
  readonly mandate: number;
  readonly broker: number;
  readonly strike: boolean;
}

const NOTHING: Effects = {
  target: null,
  pair: null,
  ease: 0,
  weight: 0,
  stands: 0,
  changes: [],
  mandate: 0,
  broker: 0,
  strike: false,
};

const text = (value: ParamValue | undefined): string => (typeof value === 'string' ? value : '');
const amount = (value: ParamValue | undefined): number => (typeof value === 'number' ? value : 1);

/** A posture already held towards the same rival leaves only the difference to be gained. */
const heldLevel = (situation: Situation, instrument: string, target: string): number =>
  situation.seat.measures.find(
    (measure) => measure.instrument === instrument && measure.target === target,
  )?.level ?? 0;

const posture = (
  situation: Situation,
  instrument: string,
  target: Other | null,
  rung: number,
  readiness: number,
): Effects => {
  const held = heldLevel(situation, instrument, target?.id ?? '');
  const weight = weightOf(rung);
  return {
    ...NOTHING,
    target,
    weight,
    stands: held > 0 ? weight * 0.15 : weight,
    changes: [['readiness', situation.me, readiness]],
  };
};

const LEGITIMACY = {
  'very-low': 10,
  low: 30,
  middling: 50,
  high: 70,
  'very-high': 90,
} as const;

/** Rough chance that two thirds of an institution follow: steep around a good name. */
const carries = (situation: Situation, institution: string): number => {
  const name = LEGITIMACY[situation.seat.legitimacy] / 100;
  const trust = otherOf(situation, institution)?.trust ?? 0.5;
  const chance = 1.6 * name + 0.8 * (trust - 0.5) - 0.45;
  return chance < 0.05 ? 0.05 : chance > 0.95 ? 0.95 : chance;
};

const measureOf = (situation: Situation, id: string): Measure | null =>
  situation.seat.measures.find((measure) => measure.id === id) ?? null;

const voteEffects = (situation: Situation, params: Params): Effects => {
  const chance = carries(situation, text(params['institution']));
  return {
    ...NOTHING,
    mandate: chance,
    changes: [['legitimacy', situation.me, 12 * chance - 6 * (1 - chance)]],
  };
};

const standDownEffects = (situation: Situation, params: Params): Effects => {
  const measure = measureOf(situation, text(params['measure']));
  if (measure === null || measure.target === null) return NOTHING;
  return {
    ...NOTHING,
    target: otherOf(situation, measure.target),
    pair: pairId(situation.me, measure.target),
    ease: Math.min(-4, -0.4 * measure.weight),
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

const homeEffects = (situation: Situation, order: Order): Effects => {
  const { me } = situation;
  switch (order.instrument) {
    case 'address':
      return order.params['line'] === 'calm'
        ? {
            ...NOTHING,
            changes: [
              ['support', me, 1],
              ['fatigue', me, -2],
            ],
          }
        : { ...NOTHING, changes: [['support', me, 3]] };
    case 'rally':
      return { ...NOTHING, changes: [['support', me, order.params['vow'] === true ? 4.5 : 4]] };
    default:
      return NOTHING;
  }
};

const warningEffects = (situation: Situation, order: Order, target: Other | null): Effects => {
  const { me } = situation;
  const { params } = order;
  switch (order.instrument) {
    case 'alert':
      return posture(
        situation,
        'alert',
        target,
        4 + amount(params['level']),
        4 * amount(params['level']),
      );
    case 'deployment':
      return posture(situation, 'deployment', target, 6, 8 * amount(params['level']));
    case 'mobilise':
      return posture(situation, 'mobilise', target, 6, 24);
    case 'quarantine':
      return {
        ...posture(situation, 'quarantine', target, 8, 8),
        changes: [['legitimacy', me, -5]],
      };
    case 'guarantee':
      return {
        ...NOTHING,
        target,
        changes: [
          ['trust', `${params['to']}>${me}`, 6],
          ['trust', `${me}>${params['to']}`, 3],
        ],
      };
    case 'declassify':
      return {
        ...NOTHING,
        target,
        stands: 2,
        changes: [
          ['legitimacy', me, 6],
          ['legitimacy', text(params['about']), -4],
        ],
      };
    case 'back-channel':
      return {
        ...NOTHING,
        target,
        pair: target?.pair ?? null,
        ease: -3,
        changes: [['trust', `${target?.id ?? ''}>${me}`, 2]],
      };
    default:
      return homeEffects(situation, order);
  }
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
};

/** The actor that an order names as its target, if any. */
const aimedAt = (situation: Situation, { instrument, params }: Order): Other | null => {
  const field = AIMED_BY[instrument];
  return field === undefined ? null : otherOf(situation, text(params[field]));
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
    case 'demand':
      return { ...NOTHING, target: aimedAt(situation, order), weight: weightOf(2) };
    default:
      return warningEffects(situation, order, aimedAt(situation, order));
  }
};

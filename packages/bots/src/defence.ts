import type { Offering, Order } from '@convoy/engine';
import {
  ARMS,
  DIVERTED,
  armsLag,
  armsReaction,
  diversion,
  fearOfAbandonment,
  interoperabilityFlow,
  jointForce,
  pairId,
  reassurance,
  weightOf,
} from '@convoy/engine';
import { worth } from './aims.ts';
import { daysLeft } from './cuts.ts';
import { NOTHING } from './effect.ts';
import type { Effects } from './effect.ts';
import type { Dispute } from './leverage.ts';
import { text } from './signals.ts';
import { otherOf, tensionOf } from './situation.ts';
import type { Other, Situation } from './situation.ts';

type Params = Order['params'];

/** Tension, 0–100, from which a friend counts as threatened by a rival. */
const THREATENED = 45;
/** Forces in theatre, 0–100, that a rival is supposed to have, and points for each posture it shows. */
const SUPPOSED = 40;
const SHOWN = 8;

/** Share of what a hotline saves that officers who know each other save (R-Incident), and their trust. */
const OFFICERS = 0.3;
const OFFICERS_TRUST = 2;

const amount = (value: Params[string] | undefined): number =>
  typeof value === 'number' ? value : 1;

const heatBetween = ({ view, others }: Situation, a: Other, b: Other): number =>
  tensionOf(view, others, pairId(a.id, b.id));

const armed = ({ institution }: Other): boolean => !institution;
const friendsOf = ({ others }: Situation): readonly Other[] =>
  others.filter((other) => other.friend && armed(other));
const rivalsOf = ({ others }: Situation): readonly Other[] =>
  others.filter((other) => !other.friend && armed(other));

/** Friends that a rival threatens, the hottest first, with that rival. */
const threatened = (
  situation: Situation,
): readonly { readonly friend: Other; readonly rival: Other; readonly heat: number }[] =>
  friendsOf(situation)
    .flatMap((friend) =>
      rivalsOf(situation).map((rival) => ({
        friend,
        rival,
        heat: heatBetween(situation, friend, rival),
      })),
    )
    .filter(({ heat }) => heat >= THREATENED)
    .toSorted((a, b) => b.heat - a.heat)
    .slice(0, 2);

const holds = (situation: Situation, instrument: string, target: string): boolean =>
  situation.seat.measures.some(
    (measure) => measure.instrument === instrument && measure.target === target,
  );

/** Friends whose word this seat could join: those that are in the same quarrel. */
const inChorus = (situation: Situation, target: string): boolean =>
  situation.view.board.ties.some(
    ({ instrument, a, b }) =>
      instrument === 'synchronised-messages' && a !== situation.me && b === target,
  );

/** Officers are exchanged with those who may come to blows, or whose trust counts. */
const worthKnowing = ({ aims, me }: Situation, { id, tension }: Other): boolean =>
  tension >= THREATENED || worth(aims, 'trust', `${id}>${me}`, OFFICERS_TRUST) > 0;

/** The settings that are worth pricing; null for an instrument that is not of this kind. */
export const defenceSettings = (
  situation: Situation,
  disputes: readonly Dispute[],
  { instrument }: Offering,
): readonly Params[] | null => {
  switch (instrument) {
    case 'guarantee':
      return friendsOf(situation)
        .filter(({ id }) => !holds(situation, instrument, id))
        .map(({ id }) => ({ to: id, trigger: 'strike', unprovoked: true, until: null }));
    case 'exchange':
      return situation.others
        .filter(
          (other) =>
            armed(other) &&
            !holds(situation, instrument, other.id) &&
            worthKnowing(situation, other),
        )
        .toSorted((a, b) => b.tension - a.tension)
        .slice(0, 2)
        .map(({ id }) => ({ with: id }));
    case 'interoperability':
      return friendsOf(situation)
        .filter(({ id }) => !holds(situation, instrument, id))
        .map(({ id }) => ({ with: id, until: null }));
    case 'reassurance-deployment':
      return threatened(situation).flatMap(({ friend, rival }) =>
        [1, 2].map((level) => ({ to: friend.id, against: rival.id, level })),
      );
    case 'arms-transfer':
      // What would come after the end only heats.
      if (armsLag(1) > daysLeft(situation)) return [];
      return threatened(situation).flatMap(({ friend, rival }) =>
        ['governed', 'open'].map((terms) => ({
          against: rival.id,
          to: friend.id,
          level: 1,
          terms,
        })),
      );
    case 'no-fly-zone':
      return disputes
        .slice(0, 1)
        .filter(({ other }) => !holds(situation, instrument, other.id))
        .map(({ other }) => ({ over: other.id }));
    case 'synchronised-messages':
      return friendsOf(situation).length === 0
        ? []
        : disputes.slice(0, 1).map(({ other }) => ({ to: other.id }));
    default:
      return null;
  }
};

const exchangeEffects = (situation: Situation, other: Other): Effects => ({
  ...NOTHING,
  target: other,
  pair: other.pair,
  line: OFFICERS,
  changes: [
    ['trust', `${other.id}>${situation.me}`, OFFICERS_TRUST],
    ['trust', `${situation.me}>${other.id}`, OFFICERS_TRUST],
  ],
});

const forcesOf = ({ seat }: Situation): number =>
  (seat.dials.find(({ quantity }) => quantity === 'readiness')?.value ?? 0) / 1_000_000;

/**
 * R-Defence diplomacy. How much a seat wants to add to its forces because a rival has, 0–2: Richardson's
 * points a year over five.
 */
export const wishToArm = (situation: Situation, rival: Other): number => {
  const postures = situation.view.board.ties.filter(
    ({ layer, a }) => layer === 'military' && a === rival.id,
  );
  const theirs = postures.reduce((sum, { level }) => sum + SHOWN * level, SUPPOSED);
  const wish = armsReaction(forcesOf(situation), theirs, rival.tension).value / 5;
  return Math.max(0, Math.min(2, wish));
};

/** Forces half as great again behind one's threats count about as a forward deployment, in weight. */
const BEHIND_THREATS = 30;
/** Share of that which counts even without a race of arms. */
const AT_LEAST = 0.5;
const TRAINING = 0.05;

/** Training to act as one: what the two can put behind a threat by the end, as far as days reach. */
const trainingEffects = (situation: Situation, friend: Other): Effects => {
  const rival = rivalsOf(situation).toSorted((a, b) => b.tension - a.tension)[0] ?? null;
  if (rival === null) return NOTHING;
  const own = forcesOf(situation) / 100;
  const learned = interoperabilityFlow(0, 1, daysLeft(situation)).value;
  // A start is worth what it leads to, not what the first day of it shows.
  const gained = (learned / 100) * (jointForce(own, SUPPOSED / 100, 100) - own);
  return {
    ...NOTHING,
    target: rival,
    stands: BEHIND_THREATS * gained * (AT_LEAST + wishToArm(situation, rival)),
    strain: TRAINING,
    changes: [['interoperability', friend.pair, learned]],
  };
};

const ON_FRIENDLY_SOIL = 8;
const A_LEVEL = { readiness: 4, strain: 0.1 } as const;

const reassuranceEffects = (situation: Situation, params: Params): Effects => {
  const friend = otherOf(situation, text(params['to']));
  const rival = otherOf(situation, text(params['against']));
  if (friend === null || rival === null) return NOTHING;
  const level = amount(params['level']);
  const held = situation.seat.measures.find(
    (measure) =>
      measure.instrument === 'reassurance-deployment' &&
      measure.target === rival.id &&
      measure.params['to'] === friend.id,
  );
  const more = level - (held?.level ?? 0);
  if (more <= 0) return NOTHING;
  // What the friend trusts is guessed from what this seat trusts it: −100…100.
  const trust = 200 * friend.trust - 100;
  const fear = fearOfAbandonment(heatBetween(situation, friend, rival), trust);
  return {
    ...NOTHING,
    target: rival,
    weight: ON_FRIENDLY_SOIL,
    stands: held === undefined ? ON_FRIENDLY_SOIL : 1,
    strain: A_LEVEL.strain * more,
    changes: [
      ['trust', `${friend.id}>${situation.me}`, reassurance(fear, more).value],
      ['readiness', situation.me, A_LEVEL.readiness * more],
    ],
  };
};

/** A friend's accountability, as far as strangers can tell. */
const MIDDLING = 0.5;
/** Share of a passing show of force that is still counted against the rival afterwards. */
const REMEMBERED = 0.25;

const armsEffects = (situation: Situation, params: Params): Effects => {
  const friend = otherOf(situation, text(params['to']));
  const rival = otherOf(situation, text(params['against']));
  const level = amount(params['level']);
  if (friend === null || rival === null) return NOTHING;
  const governed = params['terms'] === 'governed';
  const stray = diversion(governed, MIDDLING).value;
  const weight = weightOf(5);
  return {
    ...NOTHING,
    target: rival,
    weight,
    stands: REMEMBERED * weight * (1 + wishToArm(situation, rival)),
    changes: [
      ['trust', `${friend.id}>${situation.me}`, governed ? ARMS.trust.governed : ARMS.trust.open],
      ['readiness', friend.id, ARMS.forces * level * (1 - stray * DIVERTED.lost)],
      ['harm', friend.id, stray * DIVERTED.harm * level],
      ['legitimacy', situation.me, stray * DIVERTED.legitimacy * level],
    ],
  };
};

const CLOSED_SKY = { readiness: 4, strain: 0.15, legitimacy: -3 } as const;
/** A message that only asks to be believed counts as this much weight, and joined by others. */
const HEARD = { alone: 0.5, chorus: 4 } as const;

/** What this seat expects of arms, forces and words with and for friends; null for anything else. */
export const defenceEffects = (
  situation: Situation,
  { instrument, params }: Order,
): Effects | null => {
  switch (instrument) {
    case 'exchange': {
      const other = otherOf(situation, text(params['with']));
      return other === null ? NOTHING : exchangeEffects(situation, other);
    }
    case 'interoperability': {
      const friend = otherOf(situation, text(params['with']));
      return friend === null ? NOTHING : trainingEffects(situation, friend);
    }
    case 'reassurance-deployment':
      return reassuranceEffects(situation, params);
    case 'arms-transfer':
      return armsEffects(situation, params);
    case 'no-fly-zone':
      return {
        ...NOTHING,
        target: otherOf(situation, text(params['over'])),
        weight: weightOf(7),
        stands: weightOf(7),
        strain: CLOSED_SKY.strain,
        changes: [
          ['readiness', situation.me, CLOSED_SKY.readiness],
          ['legitimacy', situation.me, CLOSED_SKY.legitimacy],
        ],
      };
    case 'synchronised-messages': {
      const to = text(params['to']);
      return {
        ...NOTHING,
        target: otherOf(situation, to),
        weight: weightOf(2),
        stands: inChorus(situation, to) ? HEARD.chorus : HEARD.alone,
      };
    }
    default:
      return null;
  }
};

import type { Order } from '@convoy/engine';
import { EASING, pairId, weightOf } from '@convoy/engine';
import { wishToArm } from './defence.ts';
import { NOTHING } from './effect.ts';
import type { Effects } from './effect.ts';
import { text } from './signals.ts';
import { otherOf } from './situation.ts';
import type { Other, Situation } from './situation.ts';

/** Points of trust that a meeting of leaders, a report on one's forces and a protest bring. */
const TRUST = { summit: 4, report: 3, protest: -1 } as const;
/** Support that a leader puts at stake in a meeting, for a government that answers for much. */
const STAKE = -2;
const SECRECY = -3;
/** A message that only asks to be believed counts as this much weight against its addressee. */
const HEARD = 1;

/** Chance that the other joins in a direct line: near certain once it has proposed one itself. */
const JOINS = { asked: 0.9, unasked: 0.4 } as const;

const lineChance = ({ view, me }: Situation, other: Other): number =>
  view.board.ties.some(
    ({ instrument, a, b }) => instrument === 'hotline' && a === other.id && b === me,
  )
    ? JOINS.asked
    : JOINS.unasked;

/** Points of forces in theatre that practice brings, and of good name that pictures bring. */
const PRACTISED = 4;
const PICTURES = 2;
/** Share of a passing show of force that is still counted against the rival afterwards. */
const REMEMBERED = 0.25;

/** % of a friend's GDP a year that ships under escort spare it: half of what a quarantine takes. */
const ESCORTED = 0.4;
const DAYS_A_YEAR = 365;
/** Points of weariness a month for each of these. */
const WEARINESS = 6;
const DAYS_A_MONTH = 30;
const OWN_PART = 0.1;

const escortEffects = (situation: Situation, order: Order, target: Other): Effects => {
  const { days } = situation;
  const of = otherOf(situation, text(order.params['of']));
  // Ships of somebody who is no friend, through a friend's quarantine, are not one's business.
  if (of === null || !of.friend || target.friend) return NOTHING;
  const spared = (ESCORTED * days) / DAYS_A_YEAR;
  return {
    ...NOTHING,
    target,
    weight: weightOf(7),
    stands: REMEMBERED * weightOf(7),
    strain: (OWN_PART * days) / DAYS_A_YEAR,
    changes: [
      ['economy', of.id, -spared],
      ['fatigue', of.id, (-ESCORTED * WEARINESS * days) / DAYS_A_MONTH],
    ],
  };
};

/** Talks, reports and shows of force that pass: what each does to heat, trust and standing. */
export const talkEffects = (
  situation: Situation,
  order: Order,
  target: Other | null,
): Effects | null => {
  if (target === null) return null;
  const { me } = situation;
  const trust = (by: number): Effects['changes'][number] => ['trust', `${target.id}>${me}`, by];
  const between = { ...NOTHING, target, pair: pairId(me, target.id) };
  switch (order.instrument) {
    case 'summit':
      return {
        ...between,
        ease: EASING.summit,
        changes: [
          trust(TRUST.summit),
          ['trust', `${me}>${target.id}`, TRUST.summit],
          ['support', me, STAKE],
        ],
      };
    case 'hotline':
      return { ...between, line: lineChance(situation, target) };
    case 'transparency':
      return {
        ...between,
        ease: EASING.report,
        changes: [trust(TRUST.report), ['readiness', me, SECRECY]],
      };
    case 'demarche':
      return { ...NOTHING, target, stands: HEARD, changes: [trust(TRUST.protest)] };
    case 'exercise':
      return {
        ...NOTHING,
        target,
        weight: weightOf(5),
        // What the rival has shown asks for an answer (Richardson).
        stands: REMEMBERED * weightOf(5) * (1 + wishToArm(situation, target)),
        changes: [['readiness', me, PRACTISED]],
      };
    case 'overflight': {
      const flown = situation.seat.measures.some(
        (measure) => measure.instrument === 'overflight' && measure.target === target.id,
      );
      return {
        ...NOTHING,
        target,
        weight: weightOf(2),
        stands: flown ? 0 : weightOf(2),
        changes: [['legitimacy', me, PICTURES]],
      };
    }
    case 'escort':
      return escortEffects(situation, order, target);
    default:
      return null;
  }
};

import type { Order, ParamValue } from '@convoy/engine';
import { pow, weightOf } from '@convoy/engine';
import { NOTHING } from './effect.ts';
import type { Effects } from './effect.ts';
import type { Other, Situation } from './situation.ts';

export const text = (value: ParamValue | undefined): string =>
  typeof value === 'string' ? value : '';
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

/** Days in which half of a rally is gone (R-Home). */
const RALLY_HALF_LIFE = 60;
/** Share of a rally that is still there when the crisis ends, as far as days tell. */
const kept = ({ days, view }: Situation): number =>
  pow(0.5, (view.clock.whole.left - days) / RALLY_HALF_LIFE);

const homeEffects = (situation: Situation, order: Order): Effects => {
  const { me } = situation;
  const lasts = kept(situation);
  switch (order.instrument) {
    case 'address':
      return order.params['line'] === 'calm'
        ? {
            ...NOTHING,
            changes: [
              ['support', me, lasts],
              ['fatigue', me, -2],
            ],
          }
        : { ...NOTHING, changes: [['support', me, 3 * lasts]] };
    case 'rally':
      return {
        ...NOTHING,
        changes: [['support', me, (order.params['vow'] === true ? 4.5 : 4) * lasts]],
      };
    default:
      return NOTHING;
  }
};

/** Postures, pledges, evidence and speeches: what is done to be seen. */
export const signalEffects = (
  situation: Situation,
  order: Order,
  target: Other | null,
): Effects => {
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

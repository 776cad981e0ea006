import type { Order } from '@convoy/engine';
import {
  ASSESSMENT_LEAKED,
  EASING,
  FORUM_FRICTION,
  FORUM_TRUST,
  RECOGNITION,
  STANDS,
  assessmentLeak,
  misreading,
  pairEnds,
  voiceOf,
  weightOf,
} from '@convoy/engine';
import { worth } from './aims.ts';
import { daysLeft } from './cuts.ts';
import type { Desk } from './desk.ts';
import { NOTHING } from './effect.ts';
import type { Effects } from './effect.ts';
import { sideDeals, slowWalkEffects, slowWalks, wedgeEffects } from './side-deals.ts';
import { text } from './signals.ts';
import { otherOf, tensionOf } from './situation.ts';
import type { Other, Situation } from './situation.ts';

type Params = Order['params'];

/** Chance that the other wants what needs both: near certain once it has asked for it itself. */
const JOINS = { asked: 0.9, unasked: 0.35 } as const;
const joins = ({ view, me }: Situation, instrument: string, other: Other): number =>
  view.board.ties.some((tie) => tie.instrument === instrument && tie.a === other.id && tie.b === me)
    ? JOINS.asked
    : JOINS.unasked;

/** Points that a rival's recognition costs at home, for a government that answers for much. */
const STAKE = 0.7 * RECOGNITION.stake;

/** Status granted or withdrawn: trust, standing, and what those who press the other think of it. */
const recognitionEffects = (situation: Situation, order: Order): Effects => {
  const { me, view } = situation;
  const of = otherOf(situation, text(order.params['of']));
  if (of === null) return NOTHING;
  const grants = order.params['step'] === 'grant';
  const sign = grants ? 1 : -1;
  const pressers = view.board.ties.filter(
    ({ layer, a, b }) => layer === 'sanction' && b === of.id && a !== me,
  );
  const standing: Effects['changes'] = [
    ['legitimacy', of.id, sign * RECOGNITION.legitimacy],
    ['support', of.id, sign * RECOGNITION.support],
    ['trust', `${of.id}>${me}`, sign * RECOGNITION.trust],
  ];
  if (!grants)
    return { ...NOTHING, target: of, weight: weightOf(2), stands: weightOf(2), changes: standing };
  return {
    ...NOTHING,
    target: of,
    pair: of.pair,
    ease: EASING.talks,
    face: true,
    changes: [
      ...standing,
      ...(of.friend ? [] : [['support', me, STAKE] as const]),
      ...pressers.map(({ a }): Effects['changes'][number] => [
        'trust',
        `${a}>${me}`,
        RECOGNITION.pressers,
      ]),
    ],
  };
};

/** How far a forum's clearing up of mistakes goes beside a direct line's, which halves friction. */
const FORUM_SHARE = (1 - FORUM_FRICTION) / 0.5;

const forumEffects = (situation: Situation, order: Order): Effects => {
  const { me } = situation;
  const other = otherOf(situation, text(order.params['with']));
  if (other === null) return NOTHING;
  const chance = joins(situation, 'standing-forum', other);
  return {
    ...NOTHING,
    target: other,
    pair: other.pair,
    ease: chance * EASING.talks,
    line: chance * FORUM_SHARE,
    changes: [
      ['trust', `${other.id}>${me}`, chance * FORUM_TRUST],
      ['trust', `${me}>${other.id}`, chance * FORUM_TRUST],
    ],
  };
};

/** How good a seat takes its own intelligence to be, 0–1. */
const OWN_INTELLIGENCE = 0.5;
/** Score points that being right about a rival at the brink is worth, for each certainty of misreading it. */
const CLEAR_SIGHT = 30;

/** What sharing what one makes of a rival is worth: fewer misreadings of one who is hot, less a leak. */
export const assessmentGain = ({ situation }: Desk, order: Order): number => {
  const friend = otherOf(situation, text(order.params['with']));
  const about = otherOf(situation, text(order.params['about']));
  if (friend === null || about === null) return 0;
  const fewer = misreading(OWN_INTELLIGENCE) - misreading(OWN_INTELLIGENCE, false, 2);
  const leaks = assessmentLeak(daysLeft(situation)).value;
  const lost = worth(
    situation.aims,
    'trust',
    `${about.id}>${situation.me}`,
    ASSESSMENT_LEAKED.trust,
  );
  const seen = (CLEAR_SIGHT * fewer * Math.max(0, about.tension - 40)) / 60;
  return joins(situation, 'joint-assessment', friend) * (seen + leaks * lost);
};

/** Legitimacy of a seat, as its own view words it. */
const NAME = { 'very-low': 10, low: 30, middling: 50, high: 70, 'very-high': 90 } as const;
/** Who has taken a side makes a worse go-between. */
const PARTIAL = 0.15;

const standEffects = (situation: Situation, { params }: Order): Effects => {
  const { me } = situation;
  const [favoured, other] = [text(params['for']), text(params['against'])];
  const stand = params['stand'] === 'side' ? 'side' : 'abstain';
  const { own, other: theirs, trust } = STANDS[stand];
  const voice = voiceOf(NAME[situation.seat.legitimacy]);
  return {
    ...NOTHING,
    broker: stand === 'side' ? -PARTIAL : 0,
    changes: [
      ['legitimacy', favoured, own * voice],
      ['legitimacy', other, theirs * voice],
      ['trust', `${favoured}>${me}`, trust.favoured],
      ['trust', `${other}>${me}`, trust.other],
    ],
  };
};

/** Tension from which a quarrel of others is worth a word, 0–100. */
const WORTH_A_WORD = 45;
const MOST = 2;

/** Both ends of the hottest quarrels of others, each as the one that is backed. */
const stands = (situation: Situation): readonly Params[] =>
  situation.view.board.pairs
    .map(({ id }) => ({
      ends: pairEnds(id),
      tension: tensionOf(situation.view, situation.others, id),
    }))
    .filter(({ ends, tension }) => !ends.includes(situation.me) && tension >= WORTH_A_WORD)
    .toSorted((a, b) => b.tension - a.tension)
    .slice(0, MOST)
    .flatMap(({ ends: [a, b] }) => [
      { for: a, against: b, stand: 'side' },
      { for: b, against: a, stand: 'side' },
      { for: a, against: b, stand: 'abstain' },
      { for: b, against: a, stand: 'abstain' },
    ])
    .filter(
      ({ for: favoured, against }) =>
        !situation.seat.measures.some(
          ({ instrument, params }) =>
            instrument === 'side-publicly' &&
            [params['for'], params['against']].every((end) => end === favoured || end === against),
        ),
    );

const known = ({ seat }: Situation, instrument: string, other: string): boolean =>
  seat.measures.some((measure) => measure.instrument === instrument && measure.target === other);

/** Settings of what is ordered between partners and by those who stand by; null for every other instrument. */
export const partnerSettings = (
  situation: Situation,
  instrument: string,
): readonly Params[] | null => {
  const others = situation.others.filter(
    ({ id, institution }) => !institution && !known(situation, instrument, id),
  );
  switch (instrument) {
    case 'recognition':
      return others.flatMap(({ id, friend }) => [
        { of: id, step: 'grant' },
        ...(friend ? [] : [{ of: id, step: 'withdraw' }]),
      ]);
    case 'standing-forum':
      return others.map(({ id }) => ({ with: id }));
    case 'joint-assessment': {
      const [hottest] = situation.others
        .filter(({ friend, institution }) => !friend && !institution)
        .toSorted((a, b) => b.tension - a.tension || (a.id < b.id ? -1 : 1));
      return hottest === undefined
        ? []
        : others.filter(({ friend }) => friend).map(({ id }) => ({ with: id, about: hottest.id }));
    }
    case 'side-publicly':
      return stands(situation);
    case 'wedge-offer':
      return sideDeals(situation);
    case 'slow-walk':
      return slowWalks(situation);
    default:
      return null;
  }
};

/** What is expected of such an order; null for every other instrument. */
export const partnerEffects = (situation: Situation, order: Order): Effects | null => {
  switch (order.instrument) {
    case 'recognition':
      return recognitionEffects(situation, order);
    case 'standing-forum':
      return forumEffects(situation, order);
    case 'joint-assessment':
      return NOTHING;
    case 'side-publicly':
      return standEffects(situation, order);
    case 'wedge-offer':
      return wedgeEffects(situation, order);
    case 'slow-walk':
      return slowWalkEffects(situation, order);
    default:
      return null;
  }
};

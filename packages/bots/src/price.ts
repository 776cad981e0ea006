import type { IssueId, Order } from '@convoy/engine';
import { audienceCost, heat, pow, reputationCost, weightOf } from '@convoy/engine';
import { worth } from './aims.ts';
import {
  agreedWith,
  complyGain,
  contingencyGain,
  guaranteeGain,
  stallGain,
  standDownGain,
} from './answers.ts';
import { effectsOf } from './effects.ts';
import { costOfStrain } from './cuts.ts';
import { worthOfBite } from './worth-of-bite.ts';
import type { Effects } from './effect.ts';
import { measuresAgainst, yieldChance } from './leverage.ts';
import type { Push } from './leverage.ts';
import type { Desk } from './desk.ts';
import { bandGain } from './home.ts';
import { lasting } from './fading.ts';
import { dread } from './outlook.ts';
import { assessmentGain } from './partners.ts';
import { snapbackGain } from './regimes.ts';
import { faithGain } from './side-deals.ts';
import type { Situation } from './situation.ts';

/** What an order is expected to bring, by where it comes from, in score points. */
export interface Price {
  readonly leverage: number;
  readonly danger: number;
  readonly aims: number;
  readonly word: number;
  readonly total: number;
  readonly effects: Effects;
}

/** Score points a unit is worth beyond the aims that are counted: means for later turns. */
const MEANS: Readonly<Record<string, number>> = {
  support: 0.06,
  reputation: 0.05,
  readiness: 0.01,
  legitimacy: 0.06,
  trust: 0.03,
  fatigue: -0.03,
};
/** More forces than this in theatre add nothing to what others believe. */
const AMPLE = 70;

/** Share of a standing measure's weight by which it keeps a pair's tension up (R-Tension). */
const KEPT_UP = 0.3;
/** Aims that turn on how tense a pair is: what the act stirs up fades, what stands keeps it up. */
const heatGain = ({ situation, outlooks }: Desk, effects: Effects): number => {
  const pair = effects.target?.pair ?? effects.pair;
  if (pair === null || !situation.aims.slopes.has('tension')) return 0;
  const stirred = effects.weight > 0 ? heat([effects.weight], outlooks.of(pair).tension).value : 0;
  const left = (stirred + effects.ease) * lasting(situation, 'tension');
  return worth(situation.aims, 'tension', pair, left + KEPT_UP * effects.stands);
};

/** Acts whose support at home is a rally, which fades. */
const RALLYING: ReadonlySet<string> = new Set(['address', 'rally', 'strike']);

const aimsGain = (desk: Desk, { instrument }: Order, effects: Effects): number => {
  const { situation } = desk;
  const { changes, backed, broker, strain, target, bite } = effects;
  const { aims, me } = situation;
  const kept = RALLYING.has(instrument) ? lasting(situation, 'rally') : 1;
  let total = backed + broker * aims.broker + costOfStrain(situation, strain);
  total += heatGain(desk, effects);
  if (target !== null && bite !== 0) total += worthOfBite(situation, target.id, bite);
  for (const [quantity, subject, by] of changes) {
    total += worth(aims, quantity, subject, quantity === 'support' ? by * kept : by);
    if (quantity === 'support' && subject === me) total += bandGain(situation, by);
    // What others think of each other is no means of one's own.
    const own = quantity === 'trust' ? subject.split('>').includes(me) : subject === me;
    if (!own) continue;
    if (quantity === 'support' && situation.support > AMPLE) continue;
    total += by * (MEANS[quantity] ?? 0);
  }
  return total;
};

/** Share of an exchange of blows between the two that a strike is feared to bring to war. */
const STRIKE_FEAR = 0.35;

/** R-Defence diplomacy. Who is sure of a protector fears what it stirs up a sixth less. */
const BOLDER = 5 / 6;
const isGuaranteed = ({ view, me }: Situation): boolean =>
  view.board.ties.some(({ instrument, b }) => instrument === 'guarantee' && b === me);

const dangerGain = (desk: Desk, { target, pair, ease, weight, strike, line }: Effects): number => {
  const { outlooks, situation, temperament } = desk;
  if (target !== null && weight > 0) {
    const outlook = outlooks.of(target.pair);
    const feared = strike
      ? dread({ war: STRIKE_FEAR, casualties: 1, brink: 1 }, situation, temperament)
      : 0;
    const bold = isGuaranteed(situation) ? BOLDER : 1;
    return bold * (outlook.gainOf(heat([weight], outlook.tension).value + ease) - feared);
  }
  if (pair === null) return 0;
  const outlook = outlooks.of(pair);
  return outlook.gainOf(ease) + (line === 0 ? 0 : line * outlook.gainOfLine());
};

const BEYOND_AIMS = 0.06;
/** Chance that a threat which fails is not carried out. */
const MAY_LAPSE = 0.4;
const MAY_LAPSE_STRIKE = 0.8;

/** How a demand changes what its addressee is under. */
const withDemand = (push: Push, order: Order): Push => {
  const { threat, deadline, wayOut } = order.params;
  const rung = threat === 'strike' ? 9 : threat === 'blockade' ? 8 : threat === 'none' ? 0 : 6;
  return {
    ...push,
    announced: weightOf(rung),
    deadline: deadline !== null,
    wayOut: wayOut === true,
    demanded: true,
  };
};

/** What stands against the target once the order has taken effect. */
const withMeasure = (imposed: readonly number[], weight: number): readonly number[] => {
  if (weight >= 0) return [...imposed, weight];
  const at = imposed.indexOf(-weight);
  return at < 0 ? imposed : imposed.filter((_, place) => place !== at);
};

/** A mandate makes threats likelier to be believed; counted as a measure of this weight. */
const MANDATE_WEIGHT = 4;

/** Each demand of the same that came to nothing leaves this share of the next one's weight. */
const WORN = 0.35;
const earlier = ({ view, me }: Situation, issue: IssueId): number =>
  view.paper.demands.filter((demand) => demand.from === me && demand.issue === issue).length;

const leverageGain = (desk: Desk, order: Order, effects: Effects): number => {
  const { situation, temperament, disputes } = desk;
  const isDemand = order.instrument === 'demand';
  const { stands, mandate, bite, target, face } = effects;
  // Nobody answers the last turn's orders: what was to be settled has been settled before them.
  if (situation.turnsLeft <= 1) return 0;
  if (stands === 0 && bite === 0 && mandate === 0 && !face && !isDemand) return 0;
  let total = 0;
  for (const { dispute, push, chance } of disputes) {
    const meant = target?.id === dispute.other.id;
    const aimed = meant ? stands : 0;
    const asked = isDemand && order.params['issue'] === dispute.matter.issue;
    const felt = meant && (stands !== 0 || bite !== 0 || face);
    if (!felt && mandate === 0 && !asked) continue;
    const base = asked ? withDemand(push, order) : push;
    const added = aimed + mandate * MANDATE_WEIGHT;
    const next = {
      ...base,
      imposed: withMeasure(base.imposed, added),
      bite: Math.max(0, base.bite + (meant ? bite : 0)),
      recognised: base.recognised || (meant && face),
    };
    const heard = asked ? pow(WORN, earlier(situation, dispute.matter.issue)) : 1;
    total += heard * dispute.gain * (yieldChance(situation, dispute, next) - chance);
  }
  return total * temperament.drive * situation.power * (1 - temperament.shirking);
};

/** What a threat with a deadline is expected to cost when it lapses (R-Commitments). */
const lapseCost = (
  situation: Situation,
  rung: number,
  salience: number,
  ambiguous: boolean,
): number => {
  const word = { publicity: 1, accountability: 0.7, substitute: true, rung, salience, ambiguous };
  const support = audienceCost(word).value;
  const reputation = reputationCost(word).value;
  return (
    worth(situation.aims, 'support', situation.me, support) +
    worth(situation.aims, 'reputation', situation.me, reputation) +
    (support + reputation) * BEYOND_AIMS
  );
};

const wordGain = ({ situation, disputes }: Desk, order: Order): number => {
  if (order.instrument !== 'demand') return 0;
  const { threat, deadline, issue } = order.params;
  if (deadline === null || threat === 'none') return 0;
  const rung = threat === 'strike' ? 9 : threat === 'blockade' ? 8 : 6;
  const of = disputes.find(({ dispute }) => dispute.matter.issue === issue);
  const salience = of?.dispute.matter.salience ?? 0.5;
  const felt = lapseCost(situation, rung, salience, threat === 'vague');
  return felt * (rung >= 9 ? MAY_LAPSE_STRIKE : MAY_LAPSE) * (1 - (of?.chance ?? 0));
};

/** Some orders keep a word, or meet a need, that no formula above prices. */
const extraGain = (desk: Desk, order: Order): number => {
  switch (order.instrument) {
    case 'comply':
      return complyGain(desk, order);
    case 'stall':
      return stallGain(desk, order);
    case 'stand-down':
    case 'relief':
      return standDownGain(desk, order);
    case 'contingency':
      return contingencyGain(desk, order);
    case 'guarantee':
      return guaranteeGain(desk, order);
    case 'snapback':
      return snapbackGain(desk.situation, order);
    case 'joint-assessment':
      return assessmentGain(desk, order);
    case 'wedge-offer':
    case 'slow-walk':
      return faithGain(desk, order);
    default:
      return 0;
  }
};

/** Breaking off from what is being settled costs more than it wins. */
const BAD_FAITH = 3;
/** A seat does not pass its own government's limit without great need, score points. */
const RED_LINE = 12;

const limits = ({ situation }: Desk, { target, weight }: Effects): number => {
  const { redLine } = situation.seat;
  const crossed = redLine !== null && weight > weightOf(redLine) ? RED_LINE : 0;
  const settled = target !== null && weight > 0 && agreedWith(situation, target) !== null;
  return -crossed - (settled ? BAD_FAITH : 0);
};

/** Carrying out a threat that falls due saves what letting it lapse would cost (R-Commitments). */
const keptWord = ({ situation }: Desk, { target, weight }: Effects): number => {
  if (target === null || weight <= 0) return 0;
  const due = situation.view.paper.commitments.find(
    (word) =>
      word.kind === 'threat' &&
      word.status === 'open' &&
      word.by === situation.me &&
      word.to === target.id &&
      word.due !== null &&
      word.due <= situation.turn + 1,
  );
  if (due === undefined || weight < weightOf(due.rung)) return 0;
  const kept = measuresAgainst(situation, target).some((own) => own.rung >= due.rung);
  return kept ? 0 : -lapseCost(situation, due.rung, due.salience, due.ambiguous);
};

/** Prices one order by itself, against doing nothing: score points expected, by source. */
export const priceOf = (desk: Desk, order: Order): Price => {
  const effects = effectsOf(desk.situation, order);
  const leverage = leverageGain(desk, order, effects);
  const danger = dangerGain(desk, effects);
  const aims = aimsGain(desk, order, effects);
  const word =
    wordGain(desk, order) +
    keptWord(desk, effects) +
    limits(desk, effects) +
    extraGain(desk, order);
  return { leverage, danger, aims, word, total: leverage + danger + aims + word, effects };
};

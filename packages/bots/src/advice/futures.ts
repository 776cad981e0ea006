import type { AdviceChoice } from '@convoy/engine';
import {
  ANSWERS,
  EASING,
  INCIDENT_HEAT,
  clamp,
  friction,
  heat,
  incidentChance,
  leavesBrink,
  lossOf,
  meansWar,
  pressure,
  reachesBrink,
  relaxation,
  severityAt,
  stakes,
  supportFlow,
  tensionBase,
} from '@convoy/engine';
import type { ContingencyResponse } from '@convoy/engine';
import { contactAtRung, matchOf, strikeOf } from '../danger.ts';
import { yieldHazard } from '../leverage.ts';
import type { Ground } from './ground.ts';

/** How one future ends for the seat that is advised. */
export interface Future {
  readonly position: number;
  readonly support: number;
  /** % of annual GDP lost on the way. */
  readonly loss: number;
  readonly war: boolean;
  /** The pressed side gave way to what was asked. */
  readonly gaveWay: boolean;
}

/** A draw in [0, 1) by name, the same whatever is chosen: so that rows differ by choice alone. */
export type Draw = (name: string) => number;

interface Course {
  tension: number;
  support: number;
  loss: number;
  strain: number;
  position: number;
  stands: number;
  atBrink: boolean;
  war: boolean;
  settled: boolean;
  gaveWay: boolean;
}

/** Guesses where the view is silent: rivalry behind a tension, what an issue weighs, how loud home is. */
const RIVALRY = { least: 22, span: 20 } as const;
const WEIGHT = 1.4;
const ITS_SALIENCE = 0.7;
const ACCOUNTABILITY = { least: 0.35, span: 0.5 } as const;
/** Points of support by which the level that it returns to may differ from today's. */
const HOME_UNSURE = 10;
/** Strain, % of GDP a year, of a threat carried out, per point of weight; and of trade that is cut. */
const STRAIN_OF_WEIGHT = 0.04;
const TRADE_CUT = 0.35;
/** Points of support that a turn's other news may give or take at home. */
const NEWS = 1.5;
/**
 * Share of the hazard of giving way that counts: for oneself little, as the row says what comes of
 * holding; for the other less than it is in general, as it seems set on its course.
 */
const SET_ON_IT = { target: 0.2, coercer: 0.6 } as const;
/** Share of the bite that relief gives back within the turns ahead (R-Overcompliance). */
const RELIEF = { partial: 0.2, accept: 0.5 } as const;
/** Share of what stands between the two that is taken down after each choice. */
const TAKEN_DOWN = { hold: 0, partial: 0.25, accept: 0.7 } as const;
/** How often a side that is set on its way raises the stakes unannounced, a turn. */
const RAISES = 0.35;

/** What yielding means to whoever is pressed, at this distance from what is asked. */
const stakeOf = (ground: Ground, to: number, from: number): number =>
  stakes({
    salience: ground.side === 'target' ? ground.matter.salience : ITS_SALIENCE,
    distance: to - from,
    weight: WEIGHT,
    humiliation: ground.demanded && ground.wayOut === 0 ? 0.3 : 0,
    offRamp: ground.wayOut,
  }).value;

const askedBy = ({ side, all, half }: Ground, choice: AdviceChoice): number =>
  side === 'coercer' && choice === 'partial' ? half : all;

/** The choice itself, as it takes effect in the coming resolution. */
const begin = (ground: Ground, choice: AdviceChoice, draw: Draw): Course => {
  const course: Course = {
    tension: ground.other.tension,
    support: ground.support,
    loss: 0,
    strain: ground.strain,
    position: ground.matter.position,
    stands: ground.stands * (1 - TAKEN_DOWN[choice]),
    atBrink: ground.atBrink,
    war: false,
    settled: false,
    gaveWay: false,
  };
  if (choice === 'hold') return course;
  course.tension += choice === 'accept' ? EASING.agreement : EASING.standDown;
  course.support += ground.atHome[choice];
  course.strain -= RELIEF[choice] * ground.bite;
  course.settled = choice === 'accept';
  const kept = ground.side === 'target' || draw('kept') < ground.delivered;
  if (choice === 'accept' && kept) course.position = ground.offered;
  if (choice === 'partial' && ground.side === 'target') course.position = ground.half;
  return course;
};

/** A threat that falls due, or a step that nobody announced. */
const raise = (ground: Ground, course: Course, turn: number, draw: Draw): void => {
  const { word, other, exposure } = ground;
  const due = word !== null && word.dueIn === turn && draw('word') < word.believed;
  const heated = clamp((course.tension - 25) / 60, 0, 1);
  const unasked = draw(`${turn}/raise`) < RAISES * other.willAct * heated;
  const weight = due ? word.weight : unasked ? Math.max(5, course.stands + 4) : 0;
  if (weight === 0) return;
  course.tension += heat([weight], course.tension).value;
  course.stands = Math.max(course.stands, weight);
  const size = 0.4 + 1.2 * draw(`${turn}/size`);
  course.strain += size * (STRAIN_OF_WEIGHT * weight + (weight <= 8 ? TRADE_CUT * exposure : 0));
};

const theirAnswer = ({ other }: Ground, draw: Draw): ContingencyResponse => {
  const at = draw('answer');
  if (at < strikeOf(other.willAct)) return 'strike';
  return at < strikeOf(other.willAct) + matchOf(other.willAct) ? 'match' : 'absorb';
};

const rungOf = (weight: number): number =>
  weight >= 28 ? 9 : weight >= 22 ? 8 : weight >= 12 ? 6 : 2;

/** What nobody orders: R-Incident, R-Brink and R-War, with a guess at the other's standing order. */
const rub = (ground: Ground, course: Course, turn: number, draw: Draw): void => {
  const { situation, other } = ground;
  const touch = contactAtRung(rungOf(course.stands));
  const between = friction(other.hotline, false);
  const chance = incidentChance(course.tension, situation.days, touch, between).value;
  const happened =
    draw(`${turn}/incident`) < chance ? severityAt(course.tension, draw(`${turn}/severity`)) : null;
  const mine = situation.seat.contingency;
  course.war = meansWar(course.atBrink, happened, [mine, theirAnswer(ground, draw)]);
  if (happened !== null) {
    course.tension += INCIDENT_HEAT[happened];
    if (happened !== 'near-miss') {
      course.tension += ANSWERS[mine].tension;
      course.support += ANSWERS[mine].support * 0.6;
    }
  }
  course.tension = clamp(course.tension, 0, 100);
  const reached = reachesBrink(course.tension, happened === null ? [] : [happened]);
  course.atBrink = reached || (course.atBrink && !leavesBrink(course.tension));
};

const maybeYields = (
  ground: Ground,
  choice: AdviceChoice,
  course: Course,
  turn: number,
  draw: Draw,
): void => {
  if (course.settled) return;
  const to = askedBy(ground, choice);
  const announced = ground.word?.weight ?? 0;
  const believed = ground.side === 'target' ? ground.other.willAct : situationWord(ground);
  const felt = pressure(course.stands, announced, believed, ground.word !== null).value;
  const hazard = yieldHazard(felt, course.tension, stakeOf(ground, to, course.position));
  if (draw(`${turn}/yield`) >= hazard * SET_ON_IT[ground.side]) return;
  const from = course.position;
  course.position = to;
  course.gaveWay = true;
  course.settled = true;
  course.tension += EASING.agreement;
  course.stands *= 1 - TAKEN_DOWN.accept;
  if (ground.side === 'target' && ground.atHome.accept < 0) {
    const left = Math.abs(to - from) / Math.max(1, Math.abs(to - ground.matter.position));
    course.support += ground.atHome.accept * left;
  }
};

/** How far a coercer is believed, from its own name. */
const situationWord = ({ situation }: Ground): number => 0.2 + (0.7 * situation.reputation) / 100;

const pass = (ground: Ground, course: Course, turn: number, draw: Draw): void => {
  const { days } = ground.situation;
  const mood = {
    support: course.support,
    base: ground.support + HOME_UNSURE * (2 * draw('home') - 1),
    fatigue: ground.fatigue,
    strain: Math.max(0, course.strain),
    accountability: ACCOUNTABILITY.least + ACCOUNTABILITY.span * draw('loud'),
  };
  const news = NEWS * (2 * draw(`${turn}/news`) - 1);
  course.support = clamp(course.support + supportFlow(mood, days).value + news, 0, 100);
  course.loss += lossOf(Math.max(0, course.strain), days);
  const rivalry = RIVALRY.least + RIVALRY.span * draw('rivalry');
  course.tension += relaxation(course.tension, tensionBase(rivalry, course.stands), days).value;
};

/** One future of the seat after the choice, turn by turn, by the engine's own forms. */
export const futureOf = (ground: Ground, choice: AdviceChoice, draw: Draw): Future => {
  const course = begin(ground, choice, draw);
  for (let turn = 0; turn < ground.ahead && !course.war; turn += 1) {
    if (!course.settled) raise(ground, course, turn, draw);
    rub(ground, course, turn, draw);
    if (turn > 0 || choice === 'hold') maybeYields(ground, choice, course, turn, draw);
    pass(ground, course, turn, draw);
  }
  const { position, support, loss, war, gaveWay } = course;
  return { position, support, loss, war, gaveWay };
};

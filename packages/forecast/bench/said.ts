import { engine, forecastAnswers, forecastEvents, fromMicro } from '@convoy/engine';
import type { ActorId, DraftForecast, Micro, Order, State } from '@convoy/engine';
import { tensionWith } from '../src/future.ts';
import { forecast, publicRules } from '../src/index.ts';
import type { Case } from './cases.ts';
import { courseOf, momentsOf } from './games.ts';
import type { Course, Moment } from './games.ts';

/** One thing that a forecast said of one kind, and how often it came, both 0–1. */
export interface Saying {
  /** Forecasts of one game are alike: intervals are drawn over games. */
  readonly game: string;
  readonly about: string;
  readonly said: number;
  readonly came: number;
}

export interface TrialPlan {
  readonly games: number;
  /** Futures of each forecast. */
  readonly futures: number;
  /** Courses that each moment is played on to. */
  readonly courses: number;
  /** What the names of games begin with, so that other games can be had. */
  readonly prefix: string;
}

const shareOf = (courses: readonly Course[], holds: (course: Course) => boolean): number =>
  courses.filter(holds).length / Math.max(1, courses.length);

/** Whole points: what is told is shown so, give or take a digit. */
const whole = (value: Micro): number => Math.round(fromMicro(value));

const rangesOf = (
  made: DraftForecast,
  courses: readonly Course[],
): readonly Pick<Saying, 'about' | 'came'>[] => {
  const { seat } = made;
  const held = (low: Micro, high: Micro, read: (state: State) => Micro): number =>
    shareOf(
      courses,
      ({ end }) => whole(read(end)) >= whole(low) && whole(read(end)) <= whole(high),
    );
  return [
    ...made.dials.map(({ quantity, low, high }) => ({
      about: quantity,
      came: held(low, high, (state) => state.quantities[quantity][seat] ?? 0),
    })),
    ...made.tensions.map(({ actor, low, high }) => ({
      about: 'tension',
      came: held(low, high, (state) => tensionWith(state, seat, actor) ?? 0),
    })),
  ];
};

/** Of so many futures, the share that lies within a range from the lowest tenth to the highest. */
const rangeHolds = (futures: number): number =>
  (Math.ceil(0.9 * futures) - Math.ceil(0.1 * futures)) / (futures + 1);

const sayingsOf = (
  game: string,
  made: DraftForecast,
  courses: readonly Course[],
): readonly Saying[] => {
  const answered = courses.filter(({ answers }) => answers.size > 0);
  const asked = new Set(made.answers.map(({ actor }) => actor));
  return [
    ...forecastEvents.map((event) => ({
      ...{ game, about: event },
      said: (made.events.find((one) => one.event === event)?.in100 ?? 0) / 100,
      came: shareOf(courses, ({ events }) => events.has(event)),
    })),
    ...(answered.length === 0 ? [] : [...asked]).flatMap((actor) =>
      forecastAnswers.map((answer) => {
        const told = made.answers.find((one) => one.actor === actor && one.answer === answer);
        return {
          ...{ game, about: `answer: ${answer}` },
          said: (told?.in100 ?? 0) / 100,
          came: shareOf(answered, ({ answers }) => answers.get(actor) === answer),
        };
      }),
    ),
    ...rangesOf(made, courses).map(({ about, came }) => ({
      ...{ game, about: `range: ${about}`, came, said: rangeHolds(made.futures) },
    })),
  ];
};

const ask = ({ state, orders }: Moment, seat: ActorId, futures: number): DraftForecast | null => {
  const draft: readonly Order[] = orders[seat] ?? [];
  const rules = publicRules(state.scenario, state.length);
  return forecast(engine.view(state, { kind: 'seat', seat }), rules, draft, futures);
};

/** Asks in every turn of one game for one seat, another one each turn, what its own orders bring. */
export const sayingsIn = (
  { name, scenario, length }: Case,
  { futures, courses, prefix }: TrialPlan,
  at: number,
): readonly Saying[] => {
  const bots = `${prefix}-${at}`;
  return momentsOf(scenario, length, bots).flatMap((moment) => {
    const { actors } = scenario;
    const seat = actors[(moment.state.turn + at) % actors.length]?.id;
    const made = seat === undefined ? null : ask(moment, seat, futures);
    if (seat === undefined || made === null) return [];
    const went = Array.from({ length: courses }, (_, course) =>
      courseOf(moment, seat, made.ahead, {
        bots,
        dice: course === 0 ? bots : `${bots}/${course}`,
      }),
    );
    return sayingsOf(`${name} ${bots}`, made, went);
  });
};

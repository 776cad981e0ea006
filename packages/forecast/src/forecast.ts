import {
  check,
  clamp,
  forecastAnswers,
  forecastAssumptions,
  forecastEvents,
  hashText,
} from '@convoy/engine';
import type {
  ActorId,
  DraftForecast,
  ForecastAssumption,
  ForecastUnknown,
  Micro,
  Order,
  State,
  View,
} from '@convoy/engine';
import { drawsOf } from './draw.ts';
import { per100, sharesOf100 } from './frequencies.ts';
import { futureOf, ordersOf, tensionWith } from './future.ts';
import type { Future } from './future.ts';
import type { PublicRules } from './public-rules.ts';
import { sampleHidden } from './sample-hidden.ts';
import { sightOf } from './sight.ts';
import type { Sight } from './sight.ts';

/** Futures drawn for one forecast. */
export const FUTURES = 200;
/** Turns looked ahead: this one, and the one in which others answer. */
const AHEAD = 2;

/** Of so many futures one is played without the draft too, unless the draft holds nothing. */
const WITHOUT_EVERY = 4;

/** One future with the draft and, for every fourth one, the same without it: itself where the draft is empty. */
interface Pair {
  readonly drafted: Future;
  readonly without: Future | null;
}

const at = (sorted: readonly Micro[], share: number): Micro =>
  sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;

const sortedOf = (futures: readonly Future[], read: (state: State) => Micro): readonly Micro[] =>
  futures.map(({ end }) => read(end)).toSorted((a, b) => a - b);

/** Futures that were played both ways, each way. */
const bothWays = (pairs: readonly Pair[]): readonly (readonly [Future, Future])[] =>
  pairs.flatMap(({ drafted, without }) => (without === null ? [] : [[drafted, without] as const]));

/**
 * The middle and both tenths of what the futures come to. The middle without the draft is told by
 * how far the two differ where both were played, so that a draft that does nothing shows none.
 */
const compared = (pairs: readonly Pair[], now: Micro, read: (state: State) => Micro) => {
  const sorted = sortedOf(
    pairs.map(({ drafted }) => drafted),
    read,
  );
  const both = bothWays(pairs);
  const [drafted, without] = [0, 1].map((way) =>
    at(
      sortedOf(
        both.map((one) => one[way === 0 ? 0 : 1]),
        read,
      ),
      0.5,
    ),
  );
  const mid = at(sorted, 0.5);
  const shift = (without ?? mid) - (drafted ?? mid);
  return { now, low: at(sorted, 0.1), mid, high: at(sorted, 0.9), without: mid + shift };
};

const dialsOf = ({ seat, me }: Sight, pairs: readonly Pair[]): DraftForecast['dials'] =>
  seat.dials.map(({ quantity, value }) => ({
    quantity,
    ...compared(pairs, value, (state) => state.quantities[quantity][me] ?? 0),
  }));

const tensionsOf = ({ seat, me }: Sight, pairs: readonly Pair[]): DraftForecast['tensions'] =>
  seat.towards.map(({ actor, tensionValue }) => ({
    actor,
    ...compared(pairs, tensionValue, (state) => tensionWith(state, me, actor) ?? 0),
  }));

const eventsOf = (pairs: readonly Pair[]): DraftForecast['events'] => {
  const both = bothWays(pairs);
  return forecastEvents.map((event) => {
    const share = (futures: readonly Future[]): number =>
      per100(futures.filter(({ events }) => events.has(event)).length, futures.length);
    const in100 = share(pairs.map(({ drafted }) => drafted));
    const shift = share(both.map(([, without]) => without)) - share(both.map(([one]) => one));
    return { event, in100, without: clamp(in100 + shift, 0, 100) };
  });
};

/** Whom the draft names, institutions and all, in the board's sequence. */
const addressees = ({ view, me }: Sight, orders: readonly Order[]): readonly ActorId[] => {
  const named = new Set(orders.flatMap(({ params }) => Object.values(params)));
  return view.board.actors.flatMap(({ id }) => (id !== me && named.has(id) ? [id] : []));
};

const answersOf = (
  sight: Sight,
  orders: readonly Order[],
  pairs: readonly Pair[],
): DraftForecast['answers'] => {
  const answered = pairs.filter(({ drafted }) => drafted.answers.size > 0);
  return addressees(sight, orders).flatMap((actor) => {
    const counts = forecastAnswers.map(
      (answer) => answered.filter(({ drafted }) => drafted.answers.get(actor) === answer).length,
    );
    const shares = sharesOf100(counts);
    return forecastAnswers.flatMap((answer, at) => {
      const in100 = shares[at] ?? 0;
      return in100 === 0 ? [] : [{ actor, answer, in100 }];
    });
  });
};

const unknownsOf = ({ view, seat }: Sight): readonly ForecastUnknown[] => {
  const several = seat.towards.length > 1;
  const told: readonly (readonly [ForecastUnknown, boolean])[] = [
    ['their-orders', true],
    ['their-limits', true],
    ['their-standing-orders', true],
    ['their-homes', true],
    ['secret-measures', view.board.actors.length > 1],
    ['private-talks', several],
    ['ties-of-others', several],
  ];
  return told.flatMap(([code, holds]) => (holds ? [code] : []));
};

/** The turn after the last one opens on nothing, and nobody plays it. */
const IN_THE_NEXT_TURN: ReadonlySet<ForecastAssumption> = new Set([
  'own-turns-as-bot',
  'events-supposed',
]);

const assumedOf = (ahead: number): DraftForecast['assumed'] =>
  forecastAssumptions.filter(
    (code) => code !== 'no-events' && (ahead > 1 || !IN_THE_NEXT_TURN.has(code)),
  );

/**
 * What a seat's draft would do, from its view, public rules and public priors alone; null for every other viewer
 * and once the crisis is over. Each future is a world that would look the same to the seat, in which
 * bots hold the other seats and the engine's own rules resolve; with the draft and without it the
 * dice are the same. The draws are keyed by the view, so that two drafts meet the same futures and
 * equal views give equal forecasts. `orders` may hold what the check refuses: it is dropped then.
 */
export const forecast = (
  view: View,
  rules: PublicRules,
  orders: readonly Order[],
  futures: number = FUTURES,
): DraftForecast | null => {
  const sight = sightOf(view, rules);
  if (sight === null) return null;
  const { me } = sight;
  const { clock } = view;
  const ahead = Math.min(AHEAD, clock.turns - clock.turn + 1);
  const seed = hashText(JSON.stringify(view));
  const { refusals } = check(view, orders);
  const changes = orders.some((_, at) => refusals.every(({ order }) => order !== at));
  const pairs = Array.from({ length: futures }, (_, future): Pair => {
    const draw = drawsOf(seed, future);
    const start = sampleHidden(sight, draw);
    const others = ordersOf(start, draw, me);
    const drafted = futureOf(start, { ...others, [me]: orders }, me, draw, ahead);
    if (!changes) return { drafted, without: drafted };
    return {
      drafted,
      without: future % WITHOUT_EVERY === 0 ? futureOf(start, others, me, draw, ahead) : null,
    };
  });
  return {
    ...{ seat: me, turn: clock.turn, ahead, futures },
    dials: dialsOf(sight, pairs),
    tensions: tensionsOf(sight, pairs),
    events: eventsOf(pairs),
    answers: answersOf(sight, orders, pairs),
    assumed: assumedOf(ahead),
    unknown: unknownsOf(sight),
  };
};

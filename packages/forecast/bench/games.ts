import { negotiate, order, play } from '@convoy/bots/play';
import { engine } from '@convoy/engine';
import type {
  ActorId,
  ForecastAnswer,
  ForecastEvent,
  Order,
  PaperAct,
  Scenario,
  State,
} from '@convoy/engine';
import { answerOf, happened } from '../src/future.ts';
import type { OrderSets } from '../src/future.ts';

/** A moment at which a forecast is asked for: all orders are in, nothing is resolved. */
export interface Moment {
  readonly state: State;
  readonly orders: OrderSets;
}

/** How it went from a moment on, to the end of the turns that a forecast looks ahead. */
export interface Course {
  readonly events: ReadonlySet<ForecastEvent>;
  /** What each seat did in the turn after with regard to the seat that asked. */
  readonly answers: ReadonlyMap<ActorId, ForecastAnswer>;
  readonly end: State;
}

/** The moments of one game between bots, one a turn. */
export const momentsOf = (scenario: Scenario, length: string, seed: string): readonly Moment[] => {
  const byTurn = new Map<number, { readonly state: State; orders: OrderSets }>();
  play(scenario, length, seed, {
    watcher: {
      orders: (state, seat, orders) => {
        const known = byTurn.get(state.turn) ?? { state, orders: {} };
        byTurn.set(state.turn, { ...known, orders: { ...known.orders, [seat]: orders } });
      },
    },
  });
  return [...byTurn.values()];
};

const resolved = (state: State, orders: OrderSets, seed: string): State =>
  engine.evolve(state, engine.resolve(state, orders, { seed, salt: '' }));

/**
 * One course from a moment on: the same bots in the same moods, dice of their own. The first one
 * of a game uses the dice with which the game was played.
 */
export const courseOf = (
  { state, orders }: Moment,
  me: ActorId,
  ahead: number,
  { bots, dice }: { readonly bots: string; readonly dice: string },
): Course => {
  const first = resolved(state, orders, dice);
  const now = happened(state, first);
  if (ahead < 2 || first.outcome !== null) return { events: now, answers: new Map(), end: first };
  const papers = new Map<ActorId, PaperAct[]>();
  const talked = negotiate(first, bots, {
    watcher: {
      paper: (_, seat, act) => papers.set(seat, [...(papers.get(seat) ?? []), act]),
    },
  });
  const next = order(talked, bots);
  const end = resolved(talked, next, dice);
  const answers = new Map(
    state.scenario.actors.map(({ id }) => {
      const given: readonly Order[] = next[id] ?? [];
      return [id, answerOf(me, papers.get(id) ?? [], given)] as const;
    }),
  );
  return { events: new Set([...now, ...happened(first, end)]), answers, end };
};

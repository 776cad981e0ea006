import { decideOrders, decidePaper, temperament, temperamentFor } from '@convoy/bots';
import type { BotDeps } from '@convoy/bots';
import { engine, instrumentOf, pairId } from '@convoy/engine';
import type {
  ActorId,
  ForecastAnswer,
  ForecastEvent,
  Order,
  PaperAct,
  State,
  View,
} from '@convoy/engine';
import type { Draw } from './draw.ts';

/** How one future went. */
export interface Future {
  readonly end: State;
  readonly events: ReadonlySet<ForecastEvent>;
  /** What each other seat did in the turn after; empty where there was none. */
  readonly answers: ReadonlyMap<ActorId, ForecastAnswer>;
}

export type OrderSets = Readonly<Record<string, readonly Order[]>>;

/** Of the temperament that the house's bots have in its place, each future's holder in a mood of its own. */
const depsFor = (view: View, seat: ActorId, draw: Draw): BotDeps => ({
  temperament: temperament(temperamentFor(view)),
  chance: { seed: `${draw('bots')}/${seat}`, salt: 'forecast' },
});

/** Views of one state are built once: after paper that changed nothing a seat sees the same view. */
const views = new WeakMap<State, Map<ActorId, View>>();
const viewOf = (state: State, seat: ActorId): View => {
  const known = views.get(state) ?? new Map<ActorId, View>();
  views.set(state, known);
  const view = known.get(seat) ?? engine.view(state, { kind: 'seat', seat });
  known.set(seat, view);
  return view;
};

/** What bots would order in all seats but those left out. */
export const ordersOf = (state: State, draw: Draw, leave: ActorId | null): OrderSets =>
  Object.fromEntries(
    state.scenario.actors.flatMap(({ id }) => {
      if (id === leave) return [];
      const view = viewOf(state, id);
      return [[id, decideOrders(view, depsFor(view, id, draw)).orders] as const];
    }),
  );

const chanceOf = (draw: Draw) => ({ seed: String(draw('dice')), salt: 'forecast' });

/**
 * What a turn brought, from the states before and after its resolution, with what the next one opens
 * on. What was so before is over: a seat that asks has seen it.
 */
export const happened = (before: State, after: State): ReadonlySet<ForecastEvent> => {
  const events = new Set<ForecastEvent>();
  if (after.brink.since !== null) events.add('brink');
  const seen = before.ledger[before.turn]?.length ?? 0;
  const rows = after.ledger.slice(before.turn);
  for (const entry of rows.flat().slice(seen)) {
    if (entry.kind !== 'fact') continue;
    const { fact } = entry;
    if (fact.type === 'brink.entered') events.add('brink');
    if (fact.type === 'incident' && fact.severity !== 'near-miss') events.add('clash');
    if (fact.type === 'strike') events.add('clash');
    if (fact.type === 'war.began') events.add('war');
    if (fact.type === 'agreement.bound') events.add('bargain');
  }
  return events;
};

const aims = ({ params }: Order, at: ActorId): boolean => Object.values(params).includes(at);

const MILITARY = 6;
const PRESSES = 1;
const GIVING: ReadonlySet<string> = new Set(['comply', 'stand-down', 'relief']);

/** The strongest of what a seat does: see `forecastAnswers` for their sequence. */
export const answerOf = (
  me: ActorId,
  paper: readonly PaperAct[],
  orders: readonly Order[],
): ForecastAnswer => {
  const gives = orders.some(({ instrument }) => GIVING.has(instrument));
  if (gives || paper.some(({ type }) => type === 'offer.accept')) return 'gives-way';
  if (paper.some((act) => act.type === 'offer.make' && act.terms.to === me)) return 'offers-terms';
  const rungs = orders
    .filter((order) => aims(order, me))
    .map(({ instrument, params }) => instrumentOf(instrument)?.rung(params) ?? 0);
  const top = rungs.reduce((most, rung) => Math.max(most, rung), 0);
  if (top >= MILITARY) return 'escalates';
  return top >= PRESSES ? 'presses-back' : 'waits';
};

/** Times that each seat looks at its paper before it orders: what is offered may be answered. */
const ROUNDS = 2;

/** The paper of a turn by bots in every seat, with what each of them put in. */
const negotiated = (before: State, draw: Draw) => {
  let state = before;
  const papers = new Map<ActorId, readonly PaperAct[]>();
  for (let round = 0; round < ROUNDS; round += 1) {
    const begun = state;
    for (const { id } of before.scenario.actors) {
      const view = viewOf(state, id);
      const { acts } = decidePaper(view, depsFor(view, id, draw));
      papers.set(id, [...(papers.get(id) ?? []), ...acts]);
      for (const act of acts) {
        const made = engine.negotiate(state, id, act);
        if (made.ok) state = engine.evolve(state, made.value);
      }
    }
    if (state === begun) break;
  }
  return { state, papers };
};

/** The turn after, played by bots in every seat, paper first. */
const playOn = (before: State, me: ActorId, draw: Draw): Pick<Future, 'end' | 'answers'> => {
  const { state, papers } = negotiated(before, draw);
  const orders = ordersOf(state, draw, null);
  const answers = new Map(
    before.scenario.actors.map(({ id }) => [
      id,
      answerOf(me, papers.get(id) ?? [], orders[id] ?? []),
    ]),
  );
  return { end: engine.evolve(state, engine.resolve(state, orders, chanceOf(draw))), answers };
};

/** Resolves the turn with these orders, then lets the others answer. */
export const futureOf = (
  start: State,
  orders: OrderSets,
  me: ActorId,
  draw: Draw,
  ahead: number,
): Future => {
  const first = engine.evolve(start, engine.resolve(start, orders, chanceOf(draw)));
  const now = happened(start, first);
  if (ahead < 2 || first.outcome !== null) return { end: first, events: now, answers: new Map() };
  const { end, answers } = playOn(first, me, draw);
  return { end, answers, events: new Set([...now, ...happened(first, end)]) };
};

export const tensionWith = (state: State, me: ActorId, other: ActorId): number | null =>
  state.quantities.tension[pairId(me, other)] ?? null;

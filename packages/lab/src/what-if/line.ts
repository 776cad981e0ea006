import { negotiate, order } from '@convoy/bots/play';
import { engine, fromMicro } from '@convoy/engine';
import type {
  ActorId,
  Chance,
  EngineEvent,
  OutcomeClass,
  Refusal,
  Result,
  State,
} from '@convoy/engine';
import { tracksOf, trackValue } from '../record.ts';
import { edited, firstTurn } from './edits.ts';
import type { Deed } from './edits.ts';
import type { Edit, OthersDo, PlayedGame } from './played.ts';

/** Something of the record that could not be done any more. */
export interface Lapse {
  readonly turn: number;
  readonly kind: Deed['kind'] | 'order';
  readonly seat: ActorId | null;
  /** Of a paper its kind, of an order its instrument; else empty. */
  readonly what: string;
  /** The engine's reason. */
  readonly code: string;
}

export interface LineEnd {
  readonly class: OutcomeClass;
  /** It came to the brink on the way. */
  readonly brink: boolean;
  readonly reason: string;
  readonly turn: number;
  /** 0–100. */
  readonly scores: Readonly<Record<string, number>>;
}

/** One course of the crisis. */
export interface Line {
  /** After each turn, from the first, the tracks' values in their sequence. */
  readonly path: readonly (readonly number[])[];
  readonly end: LineEnd | null;
  readonly lapses: readonly Lapse[];
}

interface Running {
  state: State;
  readonly path: (readonly number[])[];
  readonly lapses: Lapse[];
}

const noted = (run: Running): void => {
  run.path.push(tracksOf(run.state.scenario).map((track) => trackValue(run.state, track)));
};

const codeOf = (refusals: readonly Refusal[]): string => refusals[0]?.code ?? 'not-possible';

const without = (state: State, kept: readonly string[]): State => {
  if (kept.length === 0) return state;
  const injects = state.scenario.injects.filter(({ id }) => !kept.includes(id));
  return { ...state, scenario: { ...state.scenario, injects } };
};

const withOwn = ({ scenario, ...state }: State, deed: Extract<Deed, { kind: 'inject' }>): State => {
  const injects = deed.own === null ? scenario.injects : [...scenario.injects, deed.own];
  return { ...state, scenario: { ...scenario, injects } };
};

/** Orders that were dropped: the engine says which and why. */
const dropped = ({ turn, entries }: EngineEvent): readonly Lapse[] =>
  entries.flatMap((entry) =>
    entry.kind === 'fact' && entry.fact.type === 'order.dropped'
      ? [
          {
            ...{ turn, kind: 'order' as const, seat: entry.fact.seat },
            ...{ what: entry.fact.instrument, code: entry.fact.code },
          },
        ]
      : [],
  );

const resolveIn = (
  run: Running,
  orders: Extract<Deed, { kind: 'resolve' }>['orders'],
  kept: readonly string[],
  chance: Chance,
): void => {
  const event = engine.resolve(without(run.state, kept), orders, chance);
  run.lapses.push(...dropped(event));
  run.state = engine.evolve(run.state, event);
  noted(run);
};

/** What comes of a deed now. */
const attempt = (state: State, deed: Exclude<Deed, { kind: 'resolve' }>): Result<EngineEvent> => {
  switch (deed.kind) {
    case 'paper':
      return engine.negotiate(state, deed.seat, deed.act);
    case 'inject':
      return engine.inject(withOwn(state, deed), deed.inject);
    case 'ruling':
      return engine.rule(state, deed.ruling);
    case 'close':
      return engine.close(state);
  }
};

const whatOf = (deed: Deed): string => (deed.kind === 'paper' ? deed.act.type : '');
const seatOf = (deed: Deed): ActorId | null => (deed.kind === 'paper' ? deed.seat : null);

const take = (run: Running, deed: Deed, chance: Chance): void => {
  if (deed.kind === 'resolve') {
    resolveIn(run, deed.orders, deed.kept, chance);
    return;
  }
  const result = attempt(run.state, deed);
  if (result.ok) run.state = engine.evolve(run.state, result.value);
  else
    run.lapses.push({
      ...{ turn: deed.turn, kind: deed.kind, seat: seatOf(deed) },
      ...{ what: whatOf(deed), code: codeOf(result.refusals) },
    });
};

/** A turn by bots in every seat, thrown with the dice that are asked for. */
const byBots = (run: Running, kept: readonly string[], chance: Chance): void => {
  const seed = `${chance.seed}/${chance.salt}`;
  run.state = negotiate(run.state, seed);
  resolveIn(run, order(run.state, seed), kept, chance);
};

const cameToBrink = ({ ledger }: State): boolean =>
  ledger.some((row) =>
    row.some((entry) => entry.kind === 'fact' && entry.fact.type === 'brink.entered'),
  );

const endOf = (state: State): LineEnd | null => {
  const { outcome, scenario } = state;
  return outcome === null
    ? null
    : {
        brink: cameToBrink(state),
        ...{ class: outcome.class, reason: outcome.reason, turn: outcome.turn },
        scores: Object.fromEntries(
          scenario.actors.map(({ id }) => [
            id,
            Math.round(10 * fromMicro(outcome.scores[id]?.total ?? 0)) / 10,
          ]),
        ),
      };
};

export interface LineWish {
  readonly edits: readonly Edit[];
  readonly others: OthersDo;
  /** Dice other than those of the game: for asking what was luck. */
  readonly chance?: Chance;
  /** From the turn after this one bots play, whatever else is asked; null as `others` has it. */
  readonly botsAfter?: number | null;
  /** Dice of what bots play; else the same as of what went before. */
  readonly after?: Chance;
  /** Where to begin, so that what went before keeps its dice; else at the opening. */
  readonly start?: Start;
}

/** The world as the record has it at the beginning of a turn, and the course to it. */
export interface Start {
  readonly turn: number;
  readonly state: State;
  readonly path: Line['path'];
}

const keptOf = (deeds: readonly Deed[]): readonly string[] =>
  deeds.findLast((deed) => deed.kind === 'resolve')?.kept ?? [];

const openingOf = ({ scenario, length }: Pick<PlayedGame, 'scenario' | 'length'>): Start => ({
  ...{ turn: 1, path: [] },
  state: engine.open(scenario, length),
});

/** Plays the game with its changes; the world at the end and the course to it. */
export const playLine = (
  game: PlayedGame,
  {
    edits,
    others,
    chance = game.chance,
    botsAfter = null,
    after = chance,
    start = openingOf(game),
  }: LineWish,
): Line & { readonly state: State } => {
  const run: Running = { state: start.state, path: [...start.path], lapses: [] };
  const deeds = edited(game, edits).filter(({ turn }) => turn >= start.turn);
  const last = botsAfter ?? (others === 'react' ? firstTurn(game, edits) : null) ?? Infinity;
  for (const deed of deeds) {
    if (deed.turn > last) break;
    // A crisis that is over takes rulings on how it ended and nothing else.
    if (run.state.outcome !== null && deed.kind !== 'ruling') continue;
    take(run, deed, chance);
  }
  const closing = game.steps.find(({ kind }) => kind === 'close')?.turn ?? Infinity;
  while (run.state.outcome === null)
    if (run.state.turn >= closing) take(run, { kind: 'close', turn: closing }, chance);
    else byBots(run, keptOf(deeds), after);
  return { state: run.state, path: run.path, end: endOf(run.state), lapses: run.lapses };
};

/** Folds the record up to the beginning of a turn, without a rule being run. */
export const startAt = (game: PlayedGame, turn: number): Start => {
  const run: Running = { ...openingOf(game), path: [], lapses: [] };
  for (const step of game.steps.filter((one) => one.turn < turn)) {
    run.state = engine.evolve(run.state, step.outcome);
    if (step.kind === 'resolve') noted(run);
  }
  return { turn, state: run.state, path: run.path };
};

/** The first turn in which today's rules make something else of what was done; null where none does. */
export const driftOf = (game: PlayedGame): number | null => {
  let state = engine.open(game.scenario, game.length);
  for (const step of game.steps) {
    const now =
      step.kind === 'resolve'
        ? engine.resolve(without(state, step.kept), step.orders, game.chance)
        : resultOf(attempt(state, step));
    if (JSON.stringify(now) !== JSON.stringify(step.outcome)) return step.turn;
    state = engine.evolve(state, step.outcome);
  }
  return null;
};
const resultOf = (result: Result<EngineEvent>): EngineEvent | null =>
  result.ok ? result.value : null;

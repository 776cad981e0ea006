import { instrumentOf, pairEnds } from '@convoy/engine';
import type { ActorId, Camp, Entry, PaperAct, Role, State } from '@convoy/engine';
import { temperamentIds } from '../../src/index.ts';
import type { TemperamentId } from '../../src/index.ts';
import type { Case } from '../packs.ts';
import { play } from '../../src/play.ts';
import { aimOf, classOf } from './classes.ts';
import type { ActClass } from './classes.ts';

/** One thing that a seat did in a turn. */
export interface Act {
  readonly turn: number;
  readonly seat: ActorId;
  readonly at: ActorId | null;
  readonly kind: ActClass;
  readonly rung: number;
}

export interface Player {
  readonly id: ActorId;
  readonly camp: Camp;
  readonly role: Role;
  readonly institution: boolean;
  readonly temperament: TemperamentId;
}

/** A whole game as the measures read it. */
export interface Game {
  readonly players: readonly Player[];
  /** Turns that were played. */
  readonly turns: number;
  readonly acts: readonly Act[];
  /** Blood and shots that nobody ordered: forces that met did it to each other. */
  readonly clashes: readonly Act[];
  /** Shots given back under a standing order. */
  readonly shots: readonly Act[];
  readonly end: State;
}

const PLACE = {
  leader: 'firm',
  ally: 'faithful-ally',
  target: 'opportunist',
  third: 'cautious',
} as const satisfies Readonly<Record<Role, TemperamentId>>;

/** Every seat gets every temperament equally often over five games in a row. */
const dealt = (at: number, game: number): TemperamentId =>
  temperamentIds[(at * 2 + game) % temperamentIds.length] ?? 'firm';

/** To whom an offer or an answer to one goes; null for other paper. */
const to = (act: PaperAct, state: State): ActorId | null => {
  if (act.type === 'offer.make') return act.terms.to;
  if (act.type !== 'offer.accept' && act.type !== 'offer.refuse') return null;
  return state.offers.find(({ id }) => id === act.offer)?.from ?? null;
};

/** What a package, once bound, has its members do: no order of theirs says it. */
const joint = (end: State, acts: readonly Act[]): readonly Act[] =>
  end.ledger.flat().flatMap((entry): readonly Act[] => {
    if (entry.kind !== 'fact' || entry.fact.type !== 'measure.started') return [];
    const { by, target, instrument, rung } = entry.fact.measure;
    if (instrument !== 'sectoral-sanctions') return [];
    const ordered = acts.some(
      ({ turn, seat, kind }) => turn === entry.turn && seat === by && kind === 'economic',
    );
    return ordered ? [] : [{ turn: entry.turn, seat: by, at: target, kind: 'economic', rung }];
  });

const violent = (turn: number, seat: ActorId, at: ActorId): Act => ({
  ...{ turn, seat, at, kind: 'violent', rung: 0 },
});

const clashIn = (entry: Entry): readonly Act[] => {
  if (entry.kind !== 'fact' || entry.fact.type !== 'incident') return [];
  if (entry.fact.severity === 'near-miss') return [];
  const [a, b] = pairEnds(entry.fact.pair);
  return [violent(entry.turn, a, b), violent(entry.turn, b, a)];
};

const shotIn = (entry: Entry): readonly Act[] => {
  if (entry.kind !== 'fact' || entry.fact.type !== 'contingency.fired') return [];
  const { actor, pair, response } = entry.fact;
  const [a, b] = pairEnds(pair);
  return response === 'absorb' ? [] : [violent(entry.turn, actor, actor === a ? b : a)];
};

/** Plays one game and keeps what everybody did; `mixed` deals temperaments out by turns. */
export const record = (
  { scenario, length }: Case,
  seed: string,
  mixed: number | null = null,
): Game => {
  const acts: Act[] = [];
  const players = scenario.actors.map(({ id, camp, role, institution }, at) => ({
    ...{ id, camp, role, institution },
    temperament: mixed === null ? PLACE[role] : dealt(at, mixed),
  }));
  const end = play(scenario, length, seed, {
    temperaments: Object.fromEntries(players.map(({ id, temperament }) => [id, temperament])),
    watcher: {
      paper: (state, seat, act) => {
        const at = to(act, state);
        if (at !== null) acts.push({ turn: state.turn, seat, at, kind: 'talk', rung: 0 });
      },
      orders: (state, seat, orders) => {
        for (const order of orders)
          acts.push({
            ...{ turn: state.turn, seat, at: aimOf(order, seat, state), kind: classOf(order) },
            rung: instrumentOf(order.instrument)?.rung(order.params) ?? 0,
          });
      },
    },
  });
  const entries = end.ledger.flat();
  return {
    players,
    turns: end.outcome?.turn ?? end.turn,
    acts: [...acts, ...joint(end, acts)],
    clashes: entries.flatMap(clashIn),
    shots: entries.flatMap(shotIn),
    end,
  };
};

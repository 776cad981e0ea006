import { engine, fromMicro } from '@convoy/engine';
import type { EngineEvent, Order, State } from '@convoy/engine';
import { evolve, fold, withoutKept } from '@convoy/table';
import type { Recorded, TableState } from '@convoy/table';
import { worldHash } from './hash.ts';

export interface SeatAgain {
  readonly seat: string;
  readonly recorded: number;
  readonly again: number;
}
export interface Again {
  /** Played again by the rules of this version, turn by turn: whether the world came out the same. */
  readonly turns: readonly { readonly turn: number; readonly same: boolean }[];
  readonly scores: readonly SeatAgain[];
  /** Why nothing was played again; null where it was. */
  readonly not: 'no-dice' | null;
}

const ordersOf = (state: TableState, turn: number): Readonly<Record<string, readonly Order[]>> =>
  Object.fromEntries(
    Object.entries(state.seats).flatMap(([seat, { lock }]) =>
      lock === null || lock.turn !== turn ? [] : [[seat, lock.orders]],
    ),
  );

/** What this version's rules make of an input; what control decided is taken as it was recorded. */
const outcomeAgain = (room: TableState, world: State, { event }: Recorded): EngineEvent | null => {
  const { seed, salt } = room.opened;
  if (event.type === 'turn.resolved')
    return engine.resolve(
      withoutKept({ world, injects: room.injects }),
      ordersOf(room, event.turn),
      { seed, salt },
    );
  if (event.type === 'paper.made') {
    const result = engine.negotiate(world, event.seat, event.act);
    return result.ok ? result.value : event.outcome;
  }
  if (event.type === 'room.ended') {
    if (event.outcome === null) return null;
    const result = engine.close(world);
    return result.ok ? result.value : event.outcome;
  }
  if (event.type === 'world.injected' || event.type === 'ruling.made') return event.outcome;
  return null;
};

/** Before this event other dice were thrown, in the room that this one went on from. */
const begins = (records: readonly Recorded[]): number =>
  records.findLastIndex(({ event }) => event.type === 'room.forked');

/** Plays a record again by today's rules with its own dice, and scores it again. */
export const playedAgain = (records: readonly Recorded[]): Again => {
  const [first, ...rest] = records;
  let room = first === undefined ? null : fold([first]);
  if (room === null || room.opened.seed === '') return { turns: [], scores: [], not: 'no-dice' };
  const from = begins(rest);
  let world = room.world;
  const turns: { turn: number; same: boolean }[] = [];
  for (const [at, record] of rest.entries()) {
    const before: TableState = room;
    room = evolve(before, record);
    const recorded = 'outcome' in record.event ? record.event.outcome : null;
    const again = at < from ? recorded : outcomeAgain(before, world, record);
    if (again !== null) world = engine.evolve(world, again);
    if (record.event.type === 'turn.resolved')
      turns.push({
        turn: record.event.turn,
        same: worldHash(world) === worldHash(room.world),
      });
  }
  const then = room.world.outcome?.scores ?? {};
  const now = world.outcome?.scores ?? {};
  const scores = Object.keys({ ...then, ...now }).map((seat) => ({
    seat,
    recorded: fromMicro(then[seat]?.total ?? 0),
    again: fromMicro(now[seat]?.total ?? 0),
  }));
  return { turns, scores, not: null };
};

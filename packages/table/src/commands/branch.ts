import type { RoomEvent } from '../events/events.ts';
import type { ChannelId, PersonId } from '../ids.ts';
import { evolve } from '../state/evolve.ts';
import { seatList } from '../state/state.ts';
import type { TableState } from '../state/state.ts';
import { onCalendar } from './calendar.ts';
import { done, inPlay, refuse } from './context.ts';
import type { Ask, Context, Decision } from './context.ts';
import type { Forking, Seating } from './forking.ts';
import { pause } from './run.ts';
import { beginTurn } from './turns.ts';

/** In the old room. Its clock stops: its people are about to leave it. */
export const branchOff = (ask: Ask, turn: number, move: boolean): Decision => {
  const { state, person, context } = ask;
  if (person.role !== 'control') return refuse('not-allowed');
  if (state.phase === 'lobby') return refuse('not-started');
  if (state.practice === 'on') return refuse('wrong-phase');
  if (turn > state.turn || context.branch === undefined)
    return refuse('wrong-turn', 'turn', { turn: state.turn });
  const stopped = inPlay(state) && !state.clock.paused ? pause(ask) : done();
  if (!stopped.ok) return stopped;
  return done(...stopped.events, {
    ...{ type: 'room.branched', turn, code: context.branch, person: person.id, move },
  });
};

export const seatingOf = (state: TableState, rename: (person: PersonId) => PersonId): Seating => ({
  people: Object.values(state.people).map(({ id, role }) => ({ person: rename(id), role })),
  seats: seatList(state).map(({ id, seat: { keeper, people, pen } }) => ({
    ...{ seat: id, keeper, people: people.map(rename), pen: pen === null ? null : rename(pen) },
  })),
  muted: state.talk.muted.map(rename),
  hidden: state.talk.hidden,
});

/** Events one after another, each decided on what those before it have made of the room. */
const inSteps = (
  state: TableState,
  steps: readonly ((now: TableState) => readonly RoomEvent[])[],
): readonly RoomEvent[] => {
  let now = state;
  return steps.flatMap((step) => {
    const events = step(now);
    now = events.reduce((before, event) => evolve(before, { at: 0, person: null, event }), now);
    return events;
  });
};

const newcomers =
  ({ people }: Seating) =>
  (now: TableState): readonly RoomEvent[] =>
    people
      .filter(({ person, role }) => now.people[person]?.role !== role)
      .map(({ person, role }) => ({ type: 'person.joined', person, role }));

const leavers =
  ({ seats }: Seating) =>
  (now: TableState): readonly RoomEvent[] =>
    seats.flatMap(({ seat, people }) =>
      (now.seats[seat]?.people ?? [])
        .filter((person) => !people.includes(person))
        .map((person): RoomEvent => ({ type: 'seat.left', seat, person })),
    );

const claimers =
  ({ seats }: Seating) =>
  (now: TableState): readonly RoomEvent[] =>
    seats.flatMap(({ seat, people }) =>
      people
        .filter((person) => !(now.seats[seat]?.people.includes(person) ?? false))
        .map((person): RoomEvent => ({ type: 'seat.claimed', seat, person })),
    );

const keepers =
  ({ seats }: Seating) =>
  (now: TableState): readonly RoomEvent[] =>
    seats.flatMap(({ seat, keeper, pen }): readonly RoomEvent[] => {
      const held = now.seats[seat];
      if (held === undefined) return [];
      const bot = held.keeper === 'bot';
      return [
        ...(keeper === 'bot' && !bot ? [{ type: 'seat.given-to-bot', seat } as const] : []),
        ...(keeper !== 'bot' && bot ? [{ type: 'seat.handed-back', seat } as const] : []),
        ...(pen !== null && held.pen !== pen
          ? [{ type: 'pen.moved', seat, person: pen, by: 'control' } as const]
          : []),
      ];
    });

/** What was hidden later than the turn that the branch begins with stays hidden in it. */
const order =
  ({ muted, hidden }: Seating) =>
  ({ channels, talk }: TableState): readonly RoomEvent[] => {
    const said = (channel: ChannelId, n: number): boolean =>
      (channels.find(({ id }) => id === channel)?.messages.length ?? 0) >= n ||
      talk.relays.some((one) => one.line === channel && one.n === n);
    const known = (channel: ChannelId, n: number): boolean =>
      talk.hidden.some((one) => one.channel === channel && one.n === n);
    return [
      ...muted
        .filter((person) => !talk.muted.includes(person))
        .map((person): RoomEvent => ({ type: 'person.muted', person, on: true })),
      ...hidden
        .filter(({ channel, n }) => said(channel, n) && !known(channel, n))
        .map(({ channel, n }): RoomEvent => ({ type: 'message.hidden', channel, n, on: true })),
    ];
  };

/**
 * In the new room: people as they sit now, the turn opened afresh, and the clock standing until
 * control lets it go on, so that nobody loses time by coming over.
 */
export const fork = (
  state: TableState,
  { person, parent, turn, seating }: Forking,
  context: Context,
): Decision =>
  done(
    { type: 'room.forked', turn, parent, person },
    ...inSteps(state, [
      newcomers(seating),
      leavers(seating),
      claimers(seating),
      keepers(seating),
      order(seating),
      (carried) => beginTurn(carried, turn, context.now).map(onCalendar(carried, context)),
      ({ clock: { endsAt } }) => [
        { type: 'clock.paused', leftMs: endsAt === null ? null : endsAt - context.now },
      ],
    ]),
  );

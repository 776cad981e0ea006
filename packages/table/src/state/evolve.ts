import type { ActorId } from '@convoy/engine';
import { engine } from '@convoy/engine';
import { isOfTeam } from '../events/events.ts';
import type { BotReason, RoomEvent, TeamEvent } from '../events/events.ts';
import { isInjectEvent } from '../events/inject-events.ts';
import type { InjectEvent } from '../events/inject-events.ts';
import { isRulingEvent } from '../events/ruling-events.ts';
import type { RulingEvent } from '../events/ruling-events.ts';
import { isTalkEvent } from '../events/talk-events.ts';
import type { TalkEvent } from '../events/talk-events.ts';
import { evolveInjects } from './evolve-injects.ts';
import { evolveRulings } from './evolve-rulings.ts';
import { isBranchEvent } from '../events/branch-events.ts';
import type { BranchEvent } from '../events/branch-events.ts';
import { evolveLineage } from './lineage.ts';
import { isStaffEvent } from '../events/staff-events.ts';
import type { StaffEvent } from '../events/staff-events.ts';
import { evolveStaff, renewed } from './evolve-staff.ts';
import { isDaysEvent } from '../events/days-events.ts';
import type { DaysEvent } from '../events/days-events.ts';
import { evolveDays } from './evolve-days.ts';
import { isSeatingEvent } from '../events/seating-events.ts';
import type { SeatingEvent } from '../events/seating-events.ts';
import { evolveSeating } from './evolve-seating.ts';
import { evolveTalk } from './evolve-talk.ts';
import { isReviewEvent } from '../events/review-events.ts';
import type { ReviewEvent } from '../events/review-events.ts';
import { evolveReview } from './review-state.ts';
import { evolveTeams } from './evolve-team.ts';
import { describe } from './log.ts';
import type { Channel, Clock, PlayedTurn, Recorded, Seat, TableState } from './state.ts';
import { noPapers, open, paperKind, seatList } from './state.ts';
import { restarted } from './restarted.ts';

type EventOf<Type extends RoomEvent['type']> = Extract<RoomEvent, { readonly type: Type }>;
/** Lines of the control room's log that are kept. */
const logLength = 300;

const withSeat = (state: TableState, id: ActorId, change: (seat: Seat) => Seat): TableState => {
  const seat = state.seats[id];
  return seat === undefined ? state : { ...state, seats: { ...state.seats, [id]: change(seat) } };
};

/** New at the door, or, a second time, in a new role. */
const joined = (
  state: TableState,
  { person: id, role }: EventOf<'person.joined'>,
  at: number,
): TableState => {
  const before = state.people[id];
  const person = { id, role, seat: before?.seat ?? null, bound: before?.bound ?? null };
  const inside = { ...state, people: { ...state.people, [id]: person } };
  return before === undefined || before.role === role ? inside : renewed(inside, id, at);
};

const claimed = (state: TableState, event: EventOf<'seat.claimed'>): TableState => {
  const person = state.people[event.person];
  if (person === undefined) return state;
  const bound = state.phase === 'lobby' ? person.bound : event.seat;
  const people = { ...state.people, [event.person]: { ...person, seat: event.seat, bound } };
  return withSeat({ ...state, people }, event.seat, (seat) => ({
    ...seat,
    keeper: 'people',
    people: [...seat.people, event.person],
  }));
};

const left = (state: TableState, event: EventOf<'seat.left'>): TableState => {
  const person = state.people[event.person];
  const people =
    person === undefined
      ? state.people
      : { ...state.people, [event.person]: { ...person, seat: null } };
  return withSeat({ ...state, people }, event.seat, (seat) => {
    const rest = seat.people.filter((other) => other !== event.person);
    return {
      ...seat,
      people: rest,
      pen: seat.pen === event.person ? null : seat.pen,
      keeper: rest.length === 0 && seat.keeper === 'people' ? 'open' : seat.keeper,
    };
  });
};

/** On leaving the lobby everybody seated is bound to their seat; a new turn clears locks. */
const entered = (state: TableState, event: EventOf<'phase.entered'>): TableState => {
  const fresh = event.turn !== state.turn;
  const people =
    state.phase === 'lobby'
      ? Object.fromEntries(
          Object.entries(state.people).map(([id, person]) => [
            id,
            { ...person, bound: person.seat },
          ]),
        )
      : state.people;
  const seats = fresh
    ? Object.fromEntries(
        seatList(state).map(({ id, seat }) => [id, { ...seat, lock: null, papers: noPapers }]),
      )
    : state.seats;
  const clock = { endsAt: event.endsAt, paused: false, leftMs: null, outage: false };
  return { ...state, phase: event.phase, turn: event.turn, people, seats, clock };
};

const said = (state: TableState, event: EventOf<'talk.said'>, at: number): TableState => {
  const known = state.channels.find((channel) => channel.id === event.channel);
  const message = {
    n: (known?.messages.length ?? 0) + 1,
    turn: state.turn,
    phase: state.phase,
    from: event.from,
    person: event.person,
    text: event.text,
    at,
  };
  const channel: Channel = {
    id: event.channel,
    members: event.members,
    messages: [...(known?.messages ?? []), message],
  };
  const others = state.channels.filter((other) => other.id !== event.channel);
  return { ...state, channels: [...others, channel] };
};

const played = (state: TableState, turn: number): PlayedTurn =>
  state.history.find((past) => past.turn === turn) ?? {
    ...{ turn, orders: {}, reasons: {}, forecasts: {}, foreseen: {} },
  };
const withPlayed = (state: TableState, now: PlayedTurn): TableState => ({
  ...state,
  history: [...state.history.filter((past) => past.turn !== now.turn), now],
});

const sameMatter = (a: BotReason, b: BotReason): boolean =>
  a.code === b.code && a.instrument === b.instrument && a.about === b.about;

/** A bot that thinks again about the same matter replaces what it thought before. */
const reasoned = (
  state: TableState,
  seat: ActorId,
  turn: number,
  reasons: readonly BotReason[],
): TableState => {
  const past = played(state, turn);
  const before = (past.reasons[seat] ?? []).filter(
    (old) => !reasons.some((fresh) => sameMatter(old, fresh)),
  );
  return withPlayed(state, {
    ...past,
    reasons: { ...past.reasons, [seat]: [...before, ...reasons] },
  });
};

const resolved = (state: TableState, event: EventOf<'turn.resolved'>): TableState => {
  const orders = Object.fromEntries(
    seatList(state).map(({ id, seat }) => [
      id,
      seat.lock?.turn === event.turn ? seat.lock.orders : [],
    ]),
  );
  const forecasts = Object.fromEntries(
    seatList(state).flatMap(({ id, seat: { lock } }) =>
      lock === null || lock.turn !== event.turn || lock.forecast === null
        ? []
        : [[id, lock.forecast]],
    ),
  );
  const done = withPlayed(state, { ...played(state, event.turn), orders, forecasts });
  return { ...done, world: engine.evolve(state.world, event.outcome) };
};

const foreseen = (
  state: TableState,
  { seat, turn, orders, forecast }: EventOf<'forecast.made'>,
): TableState => {
  const past = played(state, turn);
  const all = { ...past.foreseen, [seat]: { orders, forecast } };
  return withPlayed(state, { ...past, foreseen: all });
};

const inWorld = (state: TableState, outcome: EventOf<'world.injected'>['outcome']): TableState => {
  const world = engine.evolve(state.world, outcome);
  return { ...state, world, shown: world };
};

const written = (state: TableState, { seat: id, act }: EventOf<'paper.made'>): TableState => {
  const kind = paperKind(act.type);
  return withSeat(state, id, (seat) => ({
    ...seat,
    papers: { ...seat.papers, [kind]: seat.papers[kind] + 1 },
  }));
};

const wound = (
  clock: Clock,
  event: EventOf<'clock.paused' | 'clock.resumed' | 'clock.extended'>,
): Clock => {
  switch (event.type) {
    case 'clock.paused':
      return { ...clock, endsAt: null, paused: true, leftMs: event.leftMs };
    case 'clock.resumed':
      return { ...clock, endsAt: event.endsAt, paused: false, leftMs: null };
    case 'clock.extended':
      return { ...clock, endsAt: event.endsAt, outage: event.why === 'outage' };
  }
};

const talked = (state: TableState, event: TalkEvent, at: number): TableState => {
  const { turn, phase } = state;
  return { ...state, talk: evolveTalk(state.talk, event, { turn, phase, at }) };
};

/** Events of these kinds are told in files of their own. */
type Elsewhere =
  | TeamEvent
  | TalkEvent
  | InjectEvent
  | RulingEvent
  | BranchEvent
  | StaffEvent
  | DaysEvent
  | SeatingEvent
  | ReviewEvent
  | EventOf<'practice.ended'>;
type OfRoom = Exclude<RoomEvent, Elsewhere>;

const apply = (state: TableState, event: OfRoom, at: number): TableState => {
  switch (event.type) {
    case 'room.opened':
      return open(event);
    case 'person.joined':
      return joined(state, event, at);
    case 'seat.claimed':
      return claimed(state, event);
    case 'seat.left':
      return left(state, event);
    case 'pen.moved':
      return withSeat(state, event.seat, (seat) => ({ ...seat, pen: event.person }));
    case 'seat.given-to-bot':
      return withSeat(state, event.seat, (seat) => ({ ...seat, keeper: 'bot', lock: null }));
    case 'seat.handed-back':
      return withSeat(state, event.seat, (seat) => ({
        ...seat,
        keeper: seat.people.length > 0 ? 'people' : 'open',
        lock: null,
      }));
    case 'phase.entered':
      return entered(state, event);
    case 'advice.switched':
      return { ...state, advice: event.on };
    case 'forecast.switched':
      return { ...state, forecasts: event.on };
    case 'forecast.made':
      return foreseen(state, event);
    case 'clock.paused':
    case 'clock.resumed':
    case 'clock.extended':
      return { ...state, clock: wound(state.clock, event) };
    case 'orders.locked':
      return withSeat(state, event.seat, (seat) => ({
        ...seat,
        lock: {
          ...{ turn: event.turn, orders: event.orders, forecast: event.forecast },
          ...{ person: event.person, at },
        },
      }));
    case 'orders.unlocked':
      return withSeat(state, event.seat, (seat) => ({ ...seat, lock: null }));
    case 'paper.made':
      return written(inWorld(state, event.outcome), event);
    case 'world.injected':
      return inWorld(state, event.outcome);
    case 'talk.said':
      return said(state, event, at);
    case 'bot.reasoned':
      return reasoned(state, event.seat, event.turn, event.reasons);
    case 'turn.resolved':
      return resolved(state, event);
    case 'turn.published':
      return { ...state, shown: state.world, published: event.turn };
    case 'room.ended': {
      const { world } = event.outcome === null ? state : inWorld(state, event.outcome);
      return { ...state, world, shown: world, ended: true };
    }
  }
};

/** Folds one stored event; events are facts, so nothing is judged again here. */
export const evolve = (state: TableState, recorded: Recorded): TableState => {
  const { event, at } = recorded;
  const known = evolveInjects(evolveTeams(state, recorded), recorded);
  const seated = evolveSeating(evolveRulings(known, recorded), recorded);
  const within = evolveDays(seated, recorded);
  const isDone = isOfTeam(event) || isInjectEvent(event) || isRulingEvent(event);
  const next =
    isDone || isDaysEvent(event) || isSeatingEvent(event)
      ? within
      : isTalkEvent(event)
        ? talked(within, event, at)
        : isBranchEvent(event)
          ? { ...within, lineage: evolveLineage(within.lineage, event) }
          : isStaffEvent(event)
            ? evolveStaff(within, event, at)
            : isReviewEvent(event)
              ? { ...within, review: evolveReview(within.review, event, at) }
              : event.type === 'practice.ended'
                ? restarted(within, event.salt)
                : apply(within, event, at);
  const line = describe(recorded);
  return line === null ? next : { ...next, log: [...next.log, line].slice(-logLength) };
};

/** Rebuilds a room from its stored events, or null where there are none. */
export const fold = (records: readonly Recorded[]): TableState | null => {
  const [first, ...rest] = records;
  if (first === undefined || first.event.type !== 'room.opened') return null;
  return rest.reduce(evolve, open(first.event));
};

import type { ActorId, Order } from '@convoy/engine';
import type { PersonId } from '../ids.ts';
import { isOfTeam } from '../events/events.ts';
import type { RoomEvent, TeamEvent } from '../events/events.ts';
import type { Recorded, TableState } from './state.ts';
import { botFillsIn } from './seating.ts';
import { deedOf, teamIn } from './team.ts';
import type { Line, Put, Suggestion, Team } from './team.ts';

const withTeam = (state: TableState, seat: ActorId, change: (team: Team) => Team): TableState => ({
  ...state,
  teams: { ...state.teams, [seat]: change(teamIn(state.teams, seat)) },
});
const eachTeam = (state: TableState, change: (team: Team, seat: ActorId) => Team): TableState =>
  state.opened.scenario.actors.reduce(
    (now, { id }) => withTeam(now, id, (team) => change(team, id)),
    state,
  );

/** Lines that are new are this person's; those that stood already stay their author's. */
const credited = (
  lines: readonly Line[],
  orders: readonly Order[],
  person: PersonId,
): readonly Line[] => [
  ...lines,
  ...orders
    .filter((order) => !lines.some((line) => deedOf(line.order) === deedOf(order)))
    .map((order) => ({ person, order })),
];
const authored = (lines: readonly Line[], orders: readonly Order[]): readonly Line[] =>
  orders.flatMap((order) => {
    const line = lines.find((one) => deedOf(one.order) === deedOf(order));
    return line === undefined ? [] : [{ person: line.person, order }];
  });

const noneStanding = (puts: readonly Put[]): readonly Put[] =>
  puts.map((put) => (put.standing ? { ...put, standing: false } : put));

/** What the suggester wrote is theirs once it is taken, and replaces what stood in its place. */
const taken = (team: Team, { about, person }: Suggestion): readonly Line[] => {
  if (about.kind === 'remove') return team.lines;
  const { order } = about;
  return [...team.lines.filter((line) => deedOf(line.order) !== deedOf(order)), { person, order }];
};

const withHolder = (team: Team, person: PersonId): readonly PersonId[] =>
  team.holders.includes(person) ? team.holders : [...team.holders, person];

type EventOf<Type extends RoomEvent['type']> = Extract<RoomEvent, { readonly type: Type }>;

const settled = (team: Team, event: EventOf<'suggestion.settled'>): Team => {
  const one = team.suggestions.find(({ n }) => n === event.n);
  if (one === undefined) return team;
  const how = { taken: event.taken, note: event.note, person: event.person };
  return {
    ...team,
    lines: event.taken ? taken(team, one) : team.lines,
    suggestions: team.suggestions.map((old) => (old === one ? { ...one, settled: how } : old)),
  };
};

const put = (team: Team, event: EventOf<'orders.put'>): Team => {
  const { n, turn, person, orders, forecast } = event;
  const votes = [{ person, answer: 'yes', reason: '' }] as const;
  const fresh: Put = { n, turn, person, orders, forecast, votes, standing: true };
  return {
    ...team,
    lines: credited(team.lines, orders, person),
    puts: [...noneStanding(team.puts), fresh],
  };
};

const voted = (team: Team, { put: n, person, answer, reason }: EventOf<'orders.voted'>): Team => ({
  ...team,
  puts: team.puts.map((one) => {
    if (one.n !== n) return one;
    const others = one.votes.filter((vote) => vote.person !== person);
    return { ...one, votes: [...others, { person, answer, reason }] };
  }),
});

const withRole = (team: Team, person: PersonId, role: string | null): Team => {
  const { [person]: _before, ...others } = team.roles;
  return { ...team, roles: role === null ? others : { ...others, [person]: role } };
};
const withAsk = (team: Team, person: PersonId, on: boolean): Team => {
  const others = team.asked.filter((one) => one !== person);
  return { ...team, asked: on ? [...others, person] : others };
};

/** What the people of one seat do among themselves. */
const inTeam = (team: Team, event: TeamEvent): Team => {
  switch (event.type) {
    case 'role.chosen':
      return withRole(team, event.person, event.role);
    case 'pen.asked':
      return withAsk(team, event.person, event.on);
    case 'draft.left':
      return { ...team, lines: credited(team.lines, event.orders, event.person) };
    case 'suggestion.made': {
      const { n, turn, person, about, reason } = event;
      const made: Suggestion = { n, turn, person, about, reason, settled: null };
      return { ...team, suggestions: [...team.suggestions, made] };
    }
    case 'suggestion.settled':
      return settled(team, event);
    case 'paper.advised': {
      const { turn, person, paper, id, answer, reason } = event;
      return { ...team, advice: [...team.advice, { turn, person, paper, id, answer, reason }] };
    }
    case 'rule.set':
      return { ...team, rule: event.rule, puts: noneStanding(team.puts) };
    case 'orders.put':
      return put(team, event);
    case 'orders.voted':
      return voted(team, event);
    case 'orders.withdrawn':
      return { ...team, puts: noneStanding(team.puts) };
    case 'dissent.recorded': {
      const { turn, person, reason } = event;
      return { ...team, dissents: [...team.dissents, { turn, person, reason }] };
    }
  }
};

const locked = (state: TableState, event: EventOf<'orders.locked'>): TableState => {
  const seat = state.seats[event.seat];
  const author = event.person ?? seat?.pen ?? null;
  const byBot = botFillsIn(state.seating, event.turn, event.seat) && event.person === null;
  return author === null || seat?.keeper !== 'people' || byBot
    ? state
    : withTeam(state, event.seat, (team) => ({
        ...team,
        hasLocked: true,
        lines: credited(team.lines, event.orders, author),
      }));
};

const played = (state: TableState, { turn }: EventOf<'turn.resolved'>): TableState =>
  eachTeam(state, (team, seat) => {
    const lock = state.seats[seat]?.lock ?? null;
    const lines = authored(team.lines, lock?.turn === turn ? lock.orders : []);
    return { ...team, past: [...team.past, { turn, lines, holders: team.holders }] };
  });

const turned = (state: TableState): TableState =>
  eachTeam(state, (team, seat) => {
    const pen = state.seats[seat]?.pen ?? null;
    const holders = pen === null ? [] : [pen];
    return { ...team, lines: [], holders, asked: [], puts: noneStanding(team.puts) };
  });

/** A bot's paper is stored with whoever it answered; only the seat's own people sign for it. */
const signed = (state: TableState, id: ActorId, person: PersonId | null): TableState => {
  const seat = state.seats[id];
  if (person === null || seat?.keeper !== 'people' || !seat.people.includes(person)) return state;
  return withTeam(state, id, (team) => ({
    ...team,
    papers: [...team.papers, { turn: state.turn, person }],
  }));
};

/** What an event says of the people within the seats; read before the event changes the room. */
export const evolveTeams = (state: TableState, { event, person: asker }: Recorded): TableState => {
  if (isOfTeam(event)) return withTeam(state, event.seat, (team) => inTeam(team, event));
  if (event.type === 'seat.left')
    return withTeam(state, event.seat, (team) =>
      withAsk(withRole(team, event.person, null), event.person, false),
    );
  if (event.type === 'pen.moved')
    return withTeam(state, event.seat, (team) => ({
      ...withAsk(team, event.person, false),
      penBy: event.by ?? null,
      holders: withHolder(team, event.person),
    }));
  if (event.type === 'seat.given-to-bot')
    return withTeam(state, event.seat, (team) => ({
      ...team,
      asked: [],
      puts: noneStanding(team.puts),
    }));
  if (event.type === 'orders.unlocked')
    return withTeam(state, event.seat, (team) => ({ ...team, puts: noneStanding(team.puts) }));
  if (event.type === 'orders.locked') return locked(state, event);
  if (event.type === 'turn.resolved') return played(state, event);
  if (event.type === 'phase.entered') return event.turn === state.turn ? state : turned(state);
  return event.type === 'paper.made' ? signed(state, event.seat, asker) : state;
};

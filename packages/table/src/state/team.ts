import type { ActorId, Order } from '@convoy/engine';
import type {
  Forecast,
  PaperOfSeat,
  PenMove,
  SeatRule,
  SuggestionAbout,
  VoteAnswer,
} from '../events/events.ts';
import type { PersonId } from '../ids.ts';

export interface Suggestion {
  readonly n: number;
  readonly turn: number;
  readonly person: PersonId;
  readonly about: SuggestionAbout;
  readonly reason: string;
  readonly settled: {
    readonly taken: boolean;
    readonly note: string;
    readonly person: PersonId;
  } | null;
}
export interface PaperAdvice {
  readonly turn: number;
  readonly person: PersonId;
  readonly paper: PaperOfSeat;
  readonly id: string;
  readonly answer: VoteAnswer;
  readonly reason: string;
}
export interface Vote {
  readonly person: PersonId;
  readonly answer: VoteAnswer;
  readonly reason: string;
}
/** Orders put to the vote; `standing` until they are locked and unlocked, changed, or the turn ends. */
export interface Put {
  readonly n: number;
  readonly turn: number;
  readonly person: PersonId;
  readonly orders: readonly Order[];
  readonly forecast: Forecast | null;
  readonly votes: readonly Vote[];
  readonly standing: boolean;
}
export interface Dissent {
  readonly turn: number;
  readonly person: PersonId;
  readonly reason: string;
}
/** An order and who wrote it as it stands. */
export interface Line {
  readonly person: PersonId;
  readonly order: Order;
}
export interface TeamTurn {
  readonly turn: number;
  /** The orders that went out, by author. */
  readonly lines: readonly Line[];
  /** Who held the pen in it, in order. */
  readonly holders: readonly PersonId[];
}
/** What the people of one seat know of one another, and what each has done in it. */
export interface Team {
  readonly rule: SeatRule;
  /** Has locked orders in the room: its own people no longer change the rule. */
  readonly hasLocked: boolean;
  readonly roles: Readonly<Record<string, string>>;
  readonly asked: readonly PersonId[];
  readonly penBy: PenMove | null;
  readonly suggestions: readonly Suggestion[];
  readonly advice: readonly PaperAdvice[];
  readonly puts: readonly Put[];
  readonly dissents: readonly Dissent[];
  readonly papers: readonly { readonly turn: number; readonly person: PersonId }[];
  /** Authors of lines seen in the running turn's draft. */
  readonly lines: readonly Line[];
  readonly holders: readonly PersonId[];
  readonly past: readonly TeamTurn[];
}

export const noTeam: Team = {
  ...{ rule: 'pen', hasLocked: false, roles: {}, asked: [], penBy: null, suggestions: [] },
  ...{ advice: [], puts: [], dissents: [], papers: [], lines: [], holders: [], past: [] },
};
export type Teams = Readonly<Record<string, Team>>;
export const teamIn = (teams: Teams, seat: ActorId): Team => teams[seat] ?? noTeam;

/** What an order does, as text: equal for orders that do the same, whatever is said about them. */
export const deedOf = ({ instrument, params }: Order): string =>
  JSON.stringify([
    instrument,
    Object.entries(params).toSorted(([one], [other]) => (one < other ? -1 : 1)),
  ]);
const wholeOf = (order: Order): string =>
  JSON.stringify([deedOf(order), order.rationale, order.meant]);
export const sameOrders = (one: readonly Order[], other: readonly Order[]): boolean =>
  one.length === other.length &&
  one.every((order, at) => {
    const twin = other[at];
    return twin !== undefined && wholeOf(order) === wholeOf(twin);
  });

/** The orders that the seat is voting on in this turn, or null. */
export const standingPut = (team: Team, turn: number): Put | null =>
  team.puts.findLast((put) => put.standing && put.turn === turn) ?? null;

export interface Tally {
  readonly yes: number;
  readonly no: number;
  /** Yes votes that the rule asks for among those who count. */
  readonly needed: number;
  readonly met: boolean;
  /** People who are here and have not voted. */
  readonly waiting: readonly PersonId[];
}
/**
 * How a vote stands. Those count who are here, and those whose vote is in: nobody who is away
 * holds the seat up, and nobody's no is lost because they closed their laptop.
 */
export const tallyOf = (
  rule: SeatRule,
  votes: readonly Vote[],
  people: readonly PersonId[],
  present: readonly PersonId[],
): Tally => {
  const cast = votes.filter(({ person }) => people.includes(person));
  const waiting = people.filter(
    (person) => present.includes(person) && !cast.some((vote) => vote.person === person),
  );
  const all = cast.length + waiting.length;
  const yes = cast.filter(({ answer }) => answer === 'yes').length;
  const needed = rule === 'pen' ? 0 : rule === 'majority' ? Math.floor(all / 2) + 1 : all;
  return { yes, no: cast.length - yes, needed, met: yes >= needed, waiting };
};

/** Whether the people of a seat are voting on orders now. */
export const isVoting = (teams: Teams, seat: ActorId, turn: number): boolean =>
  standingPut(teamIn(teams, seat), turn) !== null;

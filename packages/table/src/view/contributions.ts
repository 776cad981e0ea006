import type { ActorId, Order } from '@convoy/engine';
import type { PersonId } from '../ids.ts';
import { seatList } from '../state/state.ts';
import type { TableState } from '../state/state.ts';
import { teamIn } from '../state/team.ts';
import { isHidden } from '../state/talk-state.ts';
import type { Line, Team } from '../state/team.ts';
import type { Surroundings } from './surroundings.ts';
import type { Contribution, Deed as SeenDeed } from './team-types.ts';

interface Deed {
  readonly turn: number;
  readonly person: PersonId;
}
const count = (deeds: readonly Deed[], turn: number, person: PersonId): number =>
  deeds.filter((deed) => deed.turn === turn && deed.person === person).length;

const penIn = (team: Team, turn: number, person: PersonId): Contribution['pen'] => {
  const holders = team.past.find((past) => past.turn === turn)?.holders ?? [];
  if (!holders.includes(person)) return 'none';
  return holders.length === 1 ? 'whole' : 'part';
};

interface Said extends Deed {
  readonly text: string;
  readonly open: boolean;
}
/** What was said in the name of the seat; what control has hidden since counts, and says nothing. */
const spoken = (state: TableState, seat: ActorId): readonly Said[] =>
  state.channels.flatMap(({ id, members, messages }) =>
    messages
      .filter(({ from }) => from === seat)
      .map(({ n, turn, person, text }) => ({
        ...{ turn, person, open: members.includes('PUBLIC') },
        text: isHidden(state.talk, id, n) ? '' : text,
      })),
  );

interface Seated {
  readonly seat: ActorId;
  readonly team: Team;
  readonly said: readonly Said[];
  readonly readings: TableState['talk']['readings'];
}

const ofTurn = <One extends Deed>(deeds: readonly One[], person: PersonId, turn: number) =>
  deeds.filter((one) => one.turn === turn && one.person === person);

const words = (kind: SeenDeed['kind'], text: string, order: Order | null = null): SeenDeed => ({
  ...{ kind, order, text },
});

const deedsOf = (
  { team, said, readings }: Seated,
  lines: readonly Line[],
  person: PersonId,
  turn: number,
): readonly SeenDeed[] => [
  ...lines.map(({ order }) => words('order', order.rationale, order)),
  ...ofTurn(team.suggestions, person, turn).map(({ reason }) => words('suggestion', reason)),
  ...team.puts
    .filter((put) => put.turn === turn)
    .flatMap(({ votes }) => votes.filter((vote) => vote.person === person))
    .map(({ reason }) => words('vote', reason)),
  ...ofTurn(team.dissents, person, turn).map(({ reason }) => words('dissent', reason)),
  ...ofTurn(team.advice, person, turn).map(({ reason }) => words('advice', reason)),
  ...ofTurn(said, person, turn).map(({ text, open }) =>
    words(open ? 'statement' : 'message', text),
  ),
  ...ofTurn(readings, person, turn).map(({ reading }) => words('reading', reading)),
];

const ofPerson = (
  seated: Seated,
  person: PersonId,
  turn: number,
  callSign: string,
): Contribution => {
  const { seat, team, said, readings } = seated;
  const own = team.suggestions.filter((one) => one.settled?.taken === true);
  const lines = (team.past.find((past) => past.turn === turn)?.lines ?? []).filter(
    (line) => line.person === person,
  );
  const votes = team.puts.filter(
    (put) => put.turn === turn && put.votes.some((vote) => vote.person === person),
  );
  return {
    ...{ seat, person, callSign, role: team.roles[person] ?? null, turn },
    orders: lines.length,
    suggested: count(team.suggestions, turn, person),
    taken: count(own, turn, person),
    votes: votes.length,
    dissents: count(team.dissents, turn, person),
    pen: penIn(team, turn, person),
    messages: count(said, turn, person),
    papers: count(team.papers, turn, person),
    advice: count(team.advice, turn, person),
    statements: ofTurn(said, person, turn).filter(({ open }) => open).length,
    readings: count(readings, turn, person),
    reasons: lines.filter(({ order }) => order.rationale.trim() !== '').length,
    deeds: deedsOf(seated, lines, person, turn),
  };
};

/** What a seat's people did, turn by turn, those who have left it too; or one person's part alone. */
export const contributionsOf = (
  state: TableState,
  { callSigns }: Surroundings,
  only: PersonId | null,
): readonly Contribution[] =>
  seatList(state).flatMap(({ id }) => {
    const seated = {
      ...{ seat: id, team: teamIn(state.teams, id), said: spoken(state, id) },
      readings: state.talk.readings.filter(({ seat }) => seat === id),
    };
    return Object.values(state.people)
      .filter(({ id: person, seat, bound }) =>
        only === null || person === only ? seat === id || bound === id : false,
      )
      .flatMap(({ id: person }) =>
        seated.team.past.map(({ turn }) => ofPerson(seated, person, turn, callSigns[person] ?? '')),
      );
  });

import type { ActorId } from '@convoy/engine';
import type { PersonId } from '../ids.ts';
import { seatList } from '../state/state.ts';
import type { TableState } from '../state/state.ts';
import { teamIn } from '../state/team.ts';
import type { Team } from '../state/team.ts';
import type { Surroundings } from './surroundings.ts';
import type { Contribution } from './team-types.ts';

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

/** What was said in the name of the seat. */
const spoken = (state: TableState, seat: ActorId): readonly Deed[] =>
  state.channels.flatMap(({ messages }) => messages.filter(({ from }) => from === seat));

interface Seated {
  readonly seat: ActorId;
  readonly team: Team;
  readonly said: readonly Deed[];
}
const ofPerson = (
  { seat, team, said }: Seated,
  person: PersonId,
  turn: number,
  callSign: string,
): Contribution => {
  const own = team.suggestions.filter((one) => one.settled?.taken === true);
  const lines = team.past.find((past) => past.turn === turn)?.lines ?? [];
  const votes = team.puts.filter(
    (put) => put.turn === turn && put.votes.some((vote) => vote.person === person),
  );
  return {
    ...{ seat, person, callSign, role: team.roles[person] ?? null, turn },
    orders: lines.filter((line) => line.person === person).length,
    suggested: count(team.suggestions, turn, person),
    taken: count(own, turn, person),
    votes: votes.length,
    dissents: count(team.dissents, turn, person),
    pen: penIn(team, turn, person),
    messages: count(said, turn, person),
    papers: count(team.papers, turn, person),
    advice: count(team.advice, turn, person),
  };
};

/** What a seat's people did, turn by turn, those who have left it too; or one person's part alone. */
export const contributionsOf = (
  state: TableState,
  { callSigns }: Surroundings,
  only: PersonId | null,
): readonly Contribution[] =>
  seatList(state).flatMap(({ id }) => {
    const seated = { seat: id, team: teamIn(state.teams, id), said: spoken(state, id) };
    return Object.values(state.people)
      .filter(({ id: person, seat, bound }) =>
        only === null || person === only ? seat === id || bound === id : false,
      )
      .flatMap(({ id: person }) =>
        seated.team.past.map(({ turn }) => ofPerson(seated, person, turn, callSigns[person] ?? '')),
      );
  });

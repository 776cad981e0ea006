import type { ActorId } from '@convoy/engine';
import { seatList } from '../state/state.ts';
import type { Person, Seat, TableState } from '../state/state.ts';
import { standingPut, tallyOf, teamIn } from '../state/team.ts';
import type { PaperAdvice, Put, Suggestion, Team } from '../state/team.ts';
import { contributionsOf } from './contributions.ts';
import { forNewcomer } from './newcomer.ts';
import type { Surroundings } from './surroundings.ts';
import type { SeenSuggestion, SeenTeam, TeamSection } from './team-types.ts';

const seenPut = (
  put: Put,
  { rule }: Team,
  { people }: Seat,
  { callSigns, present }: Surroundings,
): SeenTeam['put'] => {
  const { n, orders, forecast, person, votes } = put;
  const { yes, needed, met, waiting } = tallyOf(rule, votes, people, present);
  return {
    ...{ n, orders, forecast, person, callSign: callSigns[person] ?? '', yes, needed, met },
    votes: votes.map(({ person: voter, answer, reason }) => ({
      ...{ person: voter, callSign: callSigns[voter] ?? '', answer, reason },
    })),
    waiting: waiting.map((one) => callSigns[one] ?? ''),
  };
};

const seenSuggestion = (
  { n, turn, person, about, reason, settled }: Suggestion,
  { callSigns }: Surroundings,
): SeenSuggestion => ({
  ...{ n, turn, person, callSign: callSigns[person] ?? '', about, reason },
  state: settled === null ? 'open' : settled.taken ? 'taken' : 'left',
  note: settled?.note ?? '',
});

const latest = (advice: readonly PaperAdvice[]): readonly PaperAdvice[] =>
  advice.filter(
    (one, at) =>
      !advice.slice(at + 1).some(({ person, paper, id }) => {
        return person === one.person && paper === one.paper && id === one.id;
      }),
  );

const seenTeam = (
  state: TableState,
  viewer: Person,
  id: ActorId,
  seat: Seat,
  around: Surroundings,
): SeenTeam => {
  const team = forNewcomer(state, viewer.id, teamIn(state.teams, id));
  const { callSigns, present } = around;
  const put = state.ended ? null : standingPut(team, state.turn);
  return {
    seat: id,
    rule: team.rule,
    ruleFixed: team.hasLocked,
    penBy: team.penBy,
    people: seat.people.map((person) => ({
      person,
      callSign: callSigns[person] ?? '',
      role: team.roles[person] ?? null,
      here: present.includes(person),
      pen: seat.pen === person,
      asksForPen: team.asked.includes(person),
    })),
    put: put === null ? null : seenPut(put, team, seat, around),
    suggestions: team.suggestions
      .filter(({ turn }) => turn === state.turn)
      .map((one) => seenSuggestion(one, around)),
    advice: latest(team.advice).map(({ paper, id: about, person, answer, reason }) => ({
      ...{ paper, id: about, person, callSign: callSigns[person] ?? '', answer, reason },
    })),
    dissents: team.dissents.map(({ turn, person, reason }) => ({
      ...{ turn, person, callSign: callSigns[person] ?? '', reason },
    })),
  };
};

/** The viewer's own seat from within; control sees into all of them, and nobody else into any. */
export const teamSection = (
  state: TableState,
  viewer: Person,
  around: Surroundings,
): TeamSection | null => {
  const control = viewer.role === 'control';
  if (!control && viewer.seat === null) return null;
  return {
    teams: seatList(state)
      .filter(({ id }) => control || id === viewer.seat)
      .map(({ id, seat }) => seenTeam(state, viewer, id, seat, around)),
    contributions: state.ended ? contributionsOf(state, around, control ? null : viewer.id) : [],
  };
};

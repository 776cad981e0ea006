import type { PersonId } from '../ids.ts';
import type { TableState } from '../state/state.ts';
import type { Put, Suggestion, Team } from '../state/team.ts';
import { isOpen } from './whole.ts';

/**
 * A seat from within for somebody who took it over: what the seat holds now, and not what its people
 * said among themselves before, nor what whoever is gone wrote to them.
 */
export const forNewcomer = (state: TableState, viewer: PersonId, team: Team): Team => {
  const { days } = state;
  const from = days.since[viewer];
  if (from === undefined || isOpen(state)) return team;
  const gone = (person: PersonId): boolean => days.released.includes(person);
  const said = ({ turn, person }: { readonly turn: number; readonly person: PersonId }): boolean =>
    turn >= from && !gone(person);
  const unsaid = (put: Put): Put => ({
    ...put,
    votes: put.votes.map((vote) => (gone(vote.person) ? { ...vote, reason: '' } : vote)),
  });
  const unnoted = (one: Suggestion): Suggestion =>
    one.settled !== null && gone(one.settled.person)
      ? { ...one, settled: { ...one.settled, note: '' } }
      : one;
  return {
    ...team,
    puts: team.puts.map(unsaid),
    suggestions: team.suggestions.filter(said).map(unnoted),
    advice: team.advice.filter(said),
    dissents: team.dissents.filter(said),
  };
};

import { isLocked } from '../state/state.ts';
import { teamIn } from '../state/team.ts';
import { done, ownSeat, refuse } from './context.ts';
import type { Ask, Decision } from './context.ts';

/** Dissents that one person may record in one turn. */
const limit = 5;

/**
 * Disagreement with orders that are locked, or went out in the turn before: whoever locks last
 * resolves the turn with it, and nobody could say so earlier.
 */
export const recordDissent = (ask: Ask, turn: number, reason: string): Decision => {
  const { state, person } = ask;
  if (state.ended) return refuse('room-over');
  const own = ownSeat(ask);
  if (own === null) return refuse('no-seat');
  if (own.seat.keeper === 'bot') return refuse('seat-taken-by-bot');
  const played = state.phase !== 'lobby' && turn >= 1 && turn === state.turn - 1;
  if (turn !== state.turn && !played) return refuse('wrong-turn', 'turn', { turn: state.turn });
  if (!played && !isLocked(state, own.seat)) return refuse('not-locked');
  const before = teamIn(state.teams, own.id).dissents.filter(
    (one) => one.turn === turn && one.person === person.id,
  );
  if (before.length >= limit) return refuse('too-many-messages');
  return done({ type: 'dissent.recorded', seat: own.id, turn, person: person.id, reason });
};

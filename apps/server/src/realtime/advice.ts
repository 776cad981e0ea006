import type { ActorId, Advice } from '@convoy/engine';
import type { Answer } from '@convoy/protocol';
import { inPlay } from '@convoy/table';
import type { Cut, PersonId } from '@convoy/table';
import { wireError } from '../faults.ts';
import type { Advisor } from '../ports.ts';
import type { Room } from '../rooms/room.ts';

/** Answers a person's question for the advice of their own seat. */
export type AskAdvice = (room: Pick<Room, 'state'>, person: PersonId) => Answer<Advice>;

const refused = (reason: string): Answer<Advice> => ({
  ok: false,
  error: wireError('not-allowed', reason),
});

/**
 * Advice on the seat's own view while there is something to decide. Reckoned once for a seat and a
 * state of the world, however often it is asked for.
 */
export const createAdvice = (advisor: Advisor, cut: Cut): AskAdvice => {
  const known = new WeakMap<object, Map<ActorId, Advice | null>>();

  const advise = (world: Room['state']['shown'], seat: ActorId): Advice | null => {
    const seats = known.get(world) ?? new Map<ActorId, Advice | null>();
    known.set(world, seats);
    const before = seats.get(seat);
    if (before !== undefined) return before;
    const advice = advisor.advise(cut(world, { kind: 'seat', seat }));
    seats.set(seat, advice);
    return advice;
  };

  return ({ state }, person) => {
    const seat = state.people[person]?.seat ?? null;
    if (seat === null) return refused('no-seat');
    if (!state.advice) return refused('switched-off');
    if (!inPlay(state)) return refused('wrong-phase');
    const advice = advise(state.shown, seat);
    return advice === null ? refused('no-advice') : { ok: true, value: advice };
  };
};

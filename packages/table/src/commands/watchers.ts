import type { ActorId } from '@convoy/engine';
import { gradeOf, sameGrade } from '../state/watchers.ts';
import type { Grade } from '../state/watchers.ts';
import type { Person, TableState } from '../state/state.ts';
import { done, ownSeat, refuse } from './context.ts';
import type { Ask, Decision } from './context.ts';

const watcher = (state: TableState, id: string): Person | null => {
  const known = state.people[id];
  return known?.role === 'observer' ? known : null;
};

/** Somebody who watches asks to see what one seat sees; its pen or control answers. Null takes it back. */
export const askToShadow = ({ state, person }: Ask, seat: ActorId | null): Decision => {
  if (person.role !== 'observer') return refuse('not-allowed');
  if (state.ended) return refuse('room-over');
  if (seat !== null && state.seats[seat] === undefined)
    return refuse('unknown-seat', 'seat', { seat });
  if (gradeOf(state, person).kind !== 'public') return refuse('already-settled');
  const standing = state.watchers.wishes.find((wish) => wish.person === person.id)?.seat ?? null;
  return standing === seat ? done() : done({ type: 'shadow.asked', person: person.id, seat });
};

/** The seat answers by whoever holds its pen, about itself alone. */
export const answerShadow = (ask: Ask, id: string, yes: boolean): Decision => {
  const { state, person } = ask;
  const own = ownSeat(ask);
  if (own === null) return refuse('no-seat');
  if (own.seat.pen !== person.id) return refuse('not-your-pen');
  if (state.ended) return refuse('room-over');
  const wish = state.watchers.wishes.find((one) => one.person === id && one.seat === own.id);
  const other = watcher(state, id);
  if (wish === undefined || other === null) return refuse('unknown-person', 'person');
  return yes
    ? done({ type: 'grade.set', person: other.id, grade: { kind: 'shadow', seat: own.id } })
    : done({ type: 'shadow.asked', person: other.id, seat: null });
};

/** A seat that let somebody in sends them out again. */
export const endShadow = (ask: Ask, id: string): Decision => {
  const { state, person } = ask;
  const own = ownSeat(ask);
  const other = watcher(state, id);
  if (own === null) return refuse('no-seat');
  if (own.seat.pen !== person.id) return refuse('not-your-pen');
  const grade = other === null ? null : gradeOf(state, other);
  if (other === null || grade?.kind !== 'shadow' || grade.seat !== own.id)
    return refuse('unknown-person', 'person');
  return done({ type: 'grade.set', person: other.id, grade: { kind: 'public' } });
};

/** Control sets how much somebody sees who watches; the whole truth bars them from every seat. */
export const setGrade = ({ state, person }: Ask, id: string, grade: Grade): Decision => {
  if (person.role !== 'control') return refuse('not-allowed');
  if (state.ended) return refuse('room-over');
  const other = watcher(state, id);
  if (other === null) return refuse('unknown-person', 'person');
  if (grade.kind === 'shadow' && state.seats[grade.seat] === undefined)
    return refuse('unknown-seat', 'grade.seat', { seat: grade.seat });
  return sameGrade(gradeOf(state, other), grade)
    ? done()
    : done({ type: 'grade.set', person: other.id, grade });
};

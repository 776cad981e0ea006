import type { ActorId } from '@convoy/engine';
import { eyesOf, isReleased, mayLook, seatSeen } from '@convoy/table';
import type { Look, Person, PersonId } from '@convoy/table';
import type { Room } from '../rooms/room.ts';

/** Who is at a socket, and through whose eyes they look, where not their own. */
export interface Looker {
  readonly person: PersonId;
  readonly look: Look | null;
}

/** As whom the room shows itself to a socket; null where the person, their place or the right to look is gone. */
export const eyesFor = (
  { state }: Pick<Room, 'state'>,
  { person, look }: Looker,
): Person | null => {
  const own = state.people[person];
  if (own === undefined || isReleased(state, person)) return null;
  if (look === null) return own;
  return mayLook(state, own, look) ? eyesOf(state, look) : null;
};

/** The seat that a socket sees with, its own or one that is shadowed. */
export const seatOf = (room: Pick<Room, 'state'>, looker: Looker): ActorId | null => {
  const eyes = eyesFor(room, looker);
  return eyes === null ? null : seatSeen(room.state, eyes);
};

/** Equal where the same is seen. */
export const eyesKey = ({ id, role, seat }: Person): string => `${id} ${role} ${seat ?? ''}`;

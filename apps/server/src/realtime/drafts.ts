import type { Answer, Draft } from '@convoy/protocol';
import { isVoting } from '@convoy/table';
import { wireError } from '../faults.ts';
import type { Clock } from '../ports.ts';
import type { Rooms } from '../rooms/rooms.ts';
import type { DraftRow, EventStore } from '../store/event-store.ts';
import type { Present } from './connections.ts';

const refused = (code: 'not-allowed' | 'stale-draft', reason: string, field: string | null) => ({
  ok: false as const,
  error: wireError(code, reason, field),
});

/** Keeps a seat's unsent orders. The pen's holder writes; an older revision never replaces a newer one. */
export const saveDraft = async (
  { room, host, connection: { person } }: Present,
  wish: Pick<DraftRow, 'turn' | 'rev' | 'orders'>,
  {
    store,
    rooms,
    clock,
  }: { readonly store: EventStore; readonly rooms: Rooms; readonly clock: Clock },
): Promise<Answer<Draft>> => {
  const seat = room.state.people[person]?.seat ?? null;
  if (seat === null) return refused('not-allowed', 'no-seat', null);
  if (room.state.seats[seat]?.pen !== person) return refused('not-allowed', 'not-your-pen', null);
  if (wish.turn !== room.state.turn) return refused('stale-draft', 'wrong-turn', 'turn');
  // As it came: a vote that begins while an older draft is being stored is not about that draft.
  const voting = isVoting(room.state.teams, seat, room.state.turn);
  const savedAt = clock.now();
  const stands = await store.saveDraft({ ...wish, room: room.id, seat, person, savedAt });
  if (stands.rev !== wish.rev || stands.person !== person || stands.savedAt !== savedAt)
    return refused('stale-draft', 'newer-stands', 'rev');
  await rooms.drafted(room.id, seat);
  if (voting) await host.act({ by: 'draft', seat }, null);
  const { turn, rev, orders } = stands;
  return { ok: true, value: { turn, rev, orders, savedAt, by: room.callSigns[person] ?? '' } };
};

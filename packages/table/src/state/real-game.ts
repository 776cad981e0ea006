import { deviceTypes } from '../events/seating-events.ts';
import { staffAudiences } from '../events/staff-events.ts';
import type { RoomEvent } from '../events/events.ts';
import type { Recorded } from './state.ts';

/** What happens to people, seats and the way that the room is run stays as it came to be in practice. */
const lasting: ReadonlySet<string> = new Set<RoomEvent['type']>([
  ...(['person.joined', 'seat.claimed', 'seat.left', 'pen.moved'] as const),
  ...(['seat.given-to-bot', 'seat.handed-back', 'seat.door-set', 'miss-rule.set'] as const),
  ...(['broadcast.sent', 'deputy.seated', 'code.reissued', 'role.chosen', 'rule.set'] as const),
  ...(['advice.switched', 'forecast.switched', 'reveal.set', 'questions.set'] as const),
  ...(['rubric.set', 'inject.written', 'inject.set', 'person.muted'] as const),
  ...(['talk.silenced', 'statements.checked'] as const),
  ...deviceTypes,
]);
const lasts = ({ type }: RoomEvent): boolean => lasting.has(type) || type in staffAudiences;

/** With the dice that play began with in the end. */
const redrawn = <Kept extends Recorded>(record: Kept, salt: string): Kept =>
  record.event.type === 'room.opened' ? { ...record, event: { ...record.event, salt } } : record;

/**
 * The record as far as it counts: what was played in a practice turn is left out, that there was one
 * stays. Nothing is left out while practice still runs.
 */
export const realGame = <Kept extends Recorded>(records: readonly Kept[]): readonly Kept[] => {
  const end = records.findIndex(({ event }) => event.type === 'practice.ended');
  const ended = records[end]?.event;
  if (ended?.type !== 'practice.ended') return records;
  const start = records.findIndex(({ event }) => event.type === 'phase.entered');
  return records
    .filter(({ event }, at) => start < 0 || at < start || at >= end || lasts(event))
    .map((record) => redrawn(record, ended.salt));
};

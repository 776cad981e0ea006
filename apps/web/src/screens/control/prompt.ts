import type { ControlSection, RoomSection } from '@convoy/protocol';

/** What a novice in control should look at next; put into words by the message catalogue. */
export type Prompt =
  | {
      readonly kind: 'lobby' | 'paused' | 'brief' | 'negotiate' | 'allLocked' | 'resolved' | 'over';
    }
  | {
      /** The practice turn is shown to all: play begins when they have talked it over. */
      readonly kind: 'practised';
    }
  | {
      readonly kind: 'waiting';
      /** Seats that hold the turn, in the scenario's order. */
      readonly open: readonly string[];
      /** Those of them whose people are all gone. */
      readonly away: readonly string[];
    };

const locked = (state: string): boolean =>
  state === 'locked' || state === 'locked-empty' || state === 'nothing-to-order';

export const promptFor = (
  room: Pick<RoomSection, 'phase' | 'paused'> &
    Partial<Pick<RoomSection, 'practice' | 'published' | 'turn'>>,
  seats: readonly Pick<ControlSection['seats'][number], 'seat' | 'keeper' | 'state' | 'here'>[],
  over: boolean,
): Prompt => {
  if (room.phase === 'lobby') return { kind: 'lobby' };
  if (room.phase === 'review') return { kind: 'over' };
  if (room.phase === 'resolved' && room.practice === 'on')
    return { kind: room.published === room.turn ? 'practised' : 'resolved' };
  if (room.phase === 'resolved') return { kind: over ? 'over' : 'resolved' };
  if (room.paused) return { kind: 'paused' };
  if (room.phase === 'brief' || room.phase === 'negotiate') return { kind: room.phase };
  const waiting = seats.filter(({ keeper, state }) => keeper !== 'open' && !locked(state));
  if (waiting.length === 0) return { kind: 'allLocked' };
  return {
    kind: 'waiting',
    open: waiting.map(({ seat }) => seat),
    away: waiting
      .filter(({ keeper, here }) => keeper === 'people' && !here)
      .map(({ seat }) => seat),
  };
};

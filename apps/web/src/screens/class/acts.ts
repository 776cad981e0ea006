import type { ClassRoom, Steer, SteerReport } from '@convoy/protocol';

export type ActType = Steer['act']['type'];
/** What came of an act. */
export interface Came {
  readonly act: ActType;
  readonly report: SteerReport;
}
/** Those that are one press; a message and an event need to be chosen first. */
export const pressed = [
  'start',
  'pause',
  'go-on',
  'extend',
  'advance',
  'resolve',
  'publish',
] as const satisfies readonly ActType[];
export type Pressed = (typeof pressed)[number];

const timed = (room: ClassRoom): boolean => room.endsAt !== null || room.leftMs !== null;
const inTurn = ({ phase }: ClassRoom): boolean =>
  phase === 'brief' || phase === 'negotiate' || phase === 'order';

/** Whether an act makes sense in a room as it stands. */
export const fits = (room: ClassRoom, act: ActType): boolean => {
  if (room.ended) return false;
  switch (act) {
    case 'start':
      return room.phase === 'lobby';
    case 'pause':
      return room.phase !== 'lobby' && !room.paused;
    case 'go-on':
      return room.paused;
    case 'extend':
      return inTurn(room) && timed(room);
    case 'advance':
      return room.phase === 'brief' || room.phase === 'negotiate';
    case 'resolve':
      return room.phase === 'order';
    case 'publish':
      return room.phase === 'resolved';
    case 'say':
      return true;
    case 'inject':
      return inTurn(room);
  }
};

/** The act that moves most of the rooms on: the one button that stands out. */
export const nextAct = (rooms: readonly ClassRoom[]): Pressed | null => {
  const moving = ['start', 'go-on', 'advance', 'resolve', 'publish'] as const;
  const counted = moving.map((act) => ({
    act,
    count: rooms.filter((room) => fits(room, act)).length,
  }));
  const [best] = counted.toSorted((a, b) => b.count - a.count);
  return best === undefined || best.count === 0 ? null : best.act;
};

import type { MissRule, SeatDoor } from '@convoy/protocol';

/** In the sequence in which they are offered. */
export const missRules = [
  ...(['draft', 'wait', 'bot', 'nothing', 'excused'] as const),
] satisfies readonly MissRule[];
export const doors = ['open', 'held', 'closed'] as const satisfies readonly SeatDoor[];

import type { SeatRule } from '@convoy/protocol';

/** The weakest first: the table's own list, whose values the page does not load. */
export const seatRules = ['pen', 'majority', 'unanimous'] as const satisfies readonly SeatRule[];

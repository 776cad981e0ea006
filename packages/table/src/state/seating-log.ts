import type { SeatingEvent } from '../events/seating-events.ts';
import type { LogLine } from './state.ts';

type Line = Pick<LogLine, 'seat' | 'detail'>;

/** Control's log of who may sit where and what was said to seats; never what a whisper says. */
export const seatingLine = (event: SeatingEvent): Line => {
  switch (event.type) {
    case 'seat.door-set':
      return { seat: event.seat, detail: event.door };
    case 'miss-rule.set':
      return { seat: event.seat, detail: event.rule };
    case 'orders.missed':
      return { seat: event.seat, detail: event.used };
    case 'turn.awaits':
      return { seat: null, detail: event.seats.join(', ') };
    case 'broadcast.sent':
      return { seat: null, detail: event.text === null ? 'down' : 'up' };
    case 'seat.nudged':
    case 'whisper.sent':
    case 'whisper.seen':
    case 'deputy.seated':
    case 'device.seated':
    case 'device.pin-reset':
      return { seat: event.seat, detail: '' };
    case 'device.opened':
    case 'device.closed':
    case 'code.reissued':
      return { seat: null, detail: '' };
  }
};

import type { RoomEvent } from '../events/events.ts';
import type { ChannelId } from '../ids.ts';
import type { TableState } from '../state/state.ts';
import { isHidden } from '../state/talk-state.ts';

/**
 * The record of a room that has ended, for those who kept no order in it: what control hid stays
 * hidden, and who reported or was muted is told to nobody. Null where a whole event is left out; in
 * the sequence of the record, as messages are counted by it.
 */
export const openRecord = (
  state: TableState,
  events: readonly RoomEvent[],
): readonly (RoomEvent | null)[] => {
  const said = new Map<ChannelId, number>();
  return events.map((event) => {
    switch (event.type) {
      case 'message.reported':
      case 'report.settled':
      case 'person.muted':
        return null;
      case 'talk.said': {
        const n = (said.get(event.channel) ?? 0) + 1;
        said.set(event.channel, n);
        return isHidden(state.talk, event.channel, n) ? { ...event, text: '' } : event;
      }
      case 'relay.given':
      case 'relay.passed':
        return isHidden(state.talk, event.line, event.n) ? { ...event, text: '' } : event;
      // What was approved stands in the record as it was said.
      case 'statement.held':
        return { ...event, text: '' };
      case 'statement.settled':
        return { ...event, reason: '' };
      default:
        return event;
    }
  });
};

import type { RoomEvent } from '../events/events.ts';
import type { ChannelId } from '../ids.ts';
import type { TableState } from '../state/state.ts';
import { isHidden } from '../state/talk-state.ts';

type Written = Extract<RoomEvent, { readonly text: string }>;
const withheld: ReadonlySet<RoomEvent['type']> = new Set([
  'message.reported',
  'report.settled',
  'person.muted',
  'inject.written',
  'inject.set',
  'note.pinned',
  'note.dropped',
  'turn.foreseen',
  // Who thought or was told what about their own part is theirs and control's for good.
  'answer.written',
  'rubric.set',
  'sheet.written',
  'sheet.given',
]);

/**
 * The record of a room that has ended, for those who kept no order in it: what control hid stays
 * hidden; who reported or was muted, which events were kept in store and what was noted at a line is
 * told to nobody. Null where a whole event is left out; in the sequence of the record, as messages
 * are counted by it.
 */
export const openRecord = (
  state: TableState,
  events: readonly RoomEvent[],
): readonly (RoomEvent | null)[] => {
  const said = new Map<ChannelId, number>();
  const blank = <Kept extends Written>(event: Kept, channel: ChannelId, n: number): Kept =>
    isHidden(state.talk, channel, n) ? { ...event, text: '' } : event;
  return events.map((event) => {
    if (withheld.has(event.type)) return null;
    // How many control wrote beside it is told to nobody.
    if (event.type === 'world.injected') {
      const { own: _own, ...happened } = event;
      return happened;
    }
    if (event.type === 'room.opened')
      return event.options.sharedDice === true ? { ...event, seed: '' } : event;
    if (event.type === 'seat.door-set') return { ...event, key: null };
    if (event.type === 'talk.said') {
      const n = (said.get(event.channel) ?? 0) + 1;
      said.set(event.channel, n);
      return blank(event, event.channel, n);
    }
    if (event.type === 'relay.given' || event.type === 'relay.passed')
      return blank(event, event.line, event.n);
    // A code that nobody has used yet might be guessed from it.
    if (event.type === 'control.invited') return { ...event, hash: '' };
    // What was approved stands in the record as it was said.
    if (event.type === 'statement.held') return { ...event, text: '' };
    return event.type === 'statement.settled' ? { ...event, reason: '' } : event;
  });
};

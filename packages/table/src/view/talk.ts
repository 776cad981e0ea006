import type { Channel, Person, TableState } from '../state/state.ts';
import type { TalkSection } from './types.ts';
import type { Surroundings } from './surroundings.ts';

const hears = (state: TableState, viewer: Person, channel: Channel): boolean => {
  if (state.ended || viewer.role === 'control') return true;
  if (channel.members.includes('PUBLIC')) return true;
  return viewer.seat !== null && channel.members.includes(viewer.seat);
};

/** Conversations that the viewer takes part in, oldest channel first. */
export const talkSection = (
  state: TableState,
  viewer: Person,
  around: Surroundings,
): TalkSection => ({
  channels: state.channels
    .filter((channel) => hears(state, viewer, channel))
    .map(({ id, members, messages }) => ({
      id,
      members,
      messages: messages.map(({ n, turn, from, person, text, at }) => ({
        n,
        turn,
        from,
        callSign: viewer.role === 'projector' ? '' : (around.callSigns[person] ?? ''),
        text,
        at,
      })),
    })),
});

import type { Channel, Person, TableState } from '../state/state.ts';
import { isHidden } from '../state/talk-state.ts';
import { linesOf } from './lines.ts';
import type { Surroundings } from './surroundings.ts';
import { heldBy, talkDesk } from './talk-desk.ts';
import type { SeenMessage, TalkSection } from './talk-types.ts';

const hears = (state: TableState, viewer: Person, channel: Channel): boolean => {
  if (state.ended || viewer.role === 'control') return true;
  if (channel.members.includes('PUBLIC')) return true;
  return viewer.seat !== null && channel.members.includes(viewer.seat);
};

const messagesOf = (
  state: TableState,
  viewer: Person,
  { id, messages }: Channel,
  around: Surroundings,
): readonly SeenMessage[] => {
  const mine = new Set(
    state.talk.reports
      .filter(({ channel, person }) => channel === id && person === viewer.id)
      .map(({ n }) => n),
  );
  return messages.map(({ n, turn, phase, from, person, text, at }) => {
    const hidden = isHidden(state.talk, id, n);
    return {
      ...{ n, turn, phase, from, at, hidden, reported: mine.has(n) },
      callSign: viewer.role === 'projector' ? '' : (around.callSigns[person] ?? ''),
      person: viewer.role === 'control' ? person : null,
      text: hidden && viewer.role !== 'control' ? '' : text,
    };
  });
};

/** Conversations that the viewer takes part in, oldest channel first. */
export const talkSection = (
  state: TableState,
  viewer: Person,
  around: Surroundings,
): TalkSection => ({
  channels: state.channels
    .filter((channel) => hears(state, viewer, channel))
    .map((channel) => ({
      id: channel.id,
      members: channel.members,
      frozen: state.talk.frozen.includes(channel.id),
      messages: messagesOf(state, viewer, channel, around),
    })),
  lines: linesOf(state, viewer, around),
  held: heldBy(state, viewer),
  silenced: state.talk.silenced,
  checked: state.talk.checked,
  muted: state.talk.muted.includes(viewer.id),
  goBetweens:
    state.opened.scenario.goBetweens?.map(({ seat, between, alter, withhold }) => ({
      ...{ seat, between, alter, withhold },
    })) ?? null,
  desk: talkDesk(state, viewer, around),
});

import type { ChannelId } from '../ids.ts';
import type { Channel, Person, TableState } from '../state/state.ts';
import { isHidden } from '../state/talk-state.ts';
import { eyesFor } from './eyes.ts';
import { linesOf } from './lines.ts';
import type { Surroundings } from './surroundings.ts';
import { heldBy, talkDesk } from './talk-desk.ts';
import type { SeenMessage, TalkSection } from './talk-types.ts';
import { maySeeWhole } from './whole.ts';

const hears = (state: TableState, viewer: Person, channel: Channel): boolean => {
  if (viewer.role === 'control' || maySeeWhole(state, viewer)) return true;
  if (channel.members.includes('PUBLIC')) return true;
  return viewer.seat !== null && channel.members.includes(viewer.seat);
};

/** As many messages of a channel as travel together. */
const page = 50;

/** How many stay behind while a room is played. They leave by whole pages, so that a page asked for fits. */
const behind = (state: TableState, { messages }: Channel): number =>
  state.ended ? 0 : Math.max(0, Math.floor((messages.length - page) / page) * page);

type Named = Pick<Surroundings, 'callSigns'>;

const seen = (
  state: TableState,
  viewer: Person,
  channel: ChannelId,
  messages: Channel['messages'],
  around: Named,
): readonly SeenMessage[] => {
  const mine = new Set(
    state.talk.reports
      .filter((one) => one.channel === channel && one.person === viewer.id)
      .map(({ n }) => n),
  );
  return messages.map(({ n, turn, phase, from, person, text, at }) => {
    const hidden = isHidden(state.talk, channel, n);
    return {
      ...{ n, turn, phase, from, at, hidden, reported: mine.has(n) },
      callSign: viewer.role === 'projector' ? '' : (around.callSigns[person] ?? ''),
      person: viewer.role === 'control' ? person : null,
      text: hidden && viewer.role !== 'control' ? '' : text,
    };
  });
};

/** The page of a channel that ends before a message; null where the viewer does not hear it. */
export const earlierTalk = (
  state: TableState,
  viewer: Person,
  id: string,
  before: number,
  around: Named,
): readonly SeenMessage[] | null => {
  const channel = state.channels.find((one) => one.id === id);
  const eyes = eyesFor(state, viewer, 'talk');
  if (channel === undefined || !hears(state, eyes, channel)) return null;
  const older = channel.messages.filter(({ n }) => n < before).slice(-page);
  return seen(state, eyes, channel.id, older, around);
};

const channelFor = (
  state: TableState,
  viewer: Person,
  channel: Channel,
  around: Named,
): TalkSection['channels'][number] => {
  const { id, members, messages } = channel;
  const count = behind(state, channel);
  const hidden = state.talk.hidden.filter((one) => one.channel === id && one.n <= count).length;
  return {
    ...{ id, members, earlier: { count, hidden } },
    frozen: state.talk.frozen.includes(id),
    messages: seen(state, viewer, id, messages.slice(count), around),
  };
};

/** Conversations that the viewer takes part in, oldest channel first. */
export const talkSection = (
  state: TableState,
  viewer: Person,
  around: Surroundings,
): TalkSection => ({
  channels: state.channels
    .filter((channel) => hears(state, viewer, channel))
    .map((channel) => channelFor(state, viewer, channel, around)),
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

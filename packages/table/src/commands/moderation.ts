import { channelId } from '../ids.ts';
import type { ChannelId } from '../ids.ts';
import { mayRun } from '../state/state.ts';
import type { TableState } from '../state/state.ts';
import { isHidden } from '../state/talk-state.ts';
import { done, refuse } from './context.ts';
import type { Ask, Decision } from './context.ts';

const everybody = channelId(['PUBLIC']);

/** How many messages a channel or a line has; null where there is no such thing. */
const lengthOf = (state: TableState, channel: ChannelId): number | null => {
  const open = state.channels.find(({ id }) => id === channel);
  if (open !== undefined) return open.messages.length;
  const carried = state.talk.relays.filter(({ line }) => line === channel).length;
  return carried > 0 ? carried : channel === everybody ? 0 : null;
};

/**
 * A host sits in a seat and hears no more than it: there is no order to keep for them but in
 * public. Null where this person may.
 */
const outOfReach = ({ person }: Ask, channel: ChannelId): Decision | null =>
  person.role === 'control' || (person.role === 'host' && channel === everybody)
    ? null
    : refuse('not-allowed');

export const hideMessage = (ask: Ask, channel: ChannelId, n: number, on: boolean): Decision => {
  const wrong = outOfReach(ask, channel);
  if (wrong !== null) return wrong;
  if (n > (lengthOf(ask.state, channel) ?? 0)) return refuse('unknown-message', 'n');
  return isHidden(ask.state.talk, channel, n) === on
    ? done()
    : done({ type: 'message.hidden', channel, n, on });
};

export const freezeChannel = (ask: Ask, channel: ChannelId, on: boolean): Decision => {
  const wrong = outOfReach(ask, channel);
  if (wrong !== null) return wrong;
  const { talk, channels } = ask.state;
  if (lengthOf(ask.state, channel) === null) return refuse('unknown-message', 'channel');
  const members = channels.find(({ id }) => id === channel)?.members ?? [];
  // The way to control stays open whatever else is shut.
  if (members.includes('CONTROL') && members.length === 2) return refuse('not-allowed', 'channel');
  return talk.frozen.includes(channel) === on
    ? done()
    : done({ type: 'channel.frozen', channel, on });
};

export const mutePerson = ({ state, person }: Ask, id: string, on: boolean): Decision => {
  if (!mayRun(person)) return refuse('not-allowed');
  const other = state.people[id];
  if (other === undefined) return refuse('unknown-person', 'person');
  if (other.role === 'control' || other.id === person.id) return refuse('not-allowed', 'person');
  return state.talk.muted.includes(other.id) === on
    ? done()
    : done({ type: 'person.muted', person: other.id, on });
};

export const silenceTalk = ({ state, person }: Ask, on: boolean): Decision => {
  if (!mayRun(person)) return refuse('not-allowed');
  return state.talk.silenced === on ? done() : done({ type: 'talk.silenced', on });
};

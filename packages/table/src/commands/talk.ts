import type { Talker } from '../events/events.ts';
import { channelId } from '../ids.ts';
import { seatList } from '../state/state.ts';
import { done, refuse } from './context.ts';
import type { Ask, Decision } from './context.ts';
import { hold } from './statements.ts';
import { barred } from './talk-rules.ts';

/** Messages in one channel of one room; a flood is refused long before memory suffers. */
const channelLimit = 2000;

/** Seats and control talk; everybody else listens. What is said to PUBLIC is one channel for all. */
export const say = (ask: Ask, to: readonly string[], text: string): Decision => {
  const { state, person } = ask;
  const from: Talker | null = person.role === 'control' ? 'CONTROL' : person.seat;
  if (from === null) return refuse('no-seat');
  const known: readonly Talker[] = ['CONTROL', 'PUBLIC', ...seatList(state).map(({ id }) => id)];
  const chosen: Talker[] = [];
  for (const [place, name] of to.entries()) {
    const talker = known.find((candidate) => candidate === name);
    if (talker === undefined) return refuse('unknown-seat', `to.${String(place)}`, { seat: name });
    chosen.push(talker);
  }
  if (chosen.includes('CONTROL') && !state.opened.options.controlled)
    return refuse('unknown-seat', 'to', { seat: 'CONTROL' });
  const set: readonly Talker[] = chosen.includes('PUBLIC') ? ['PUBLIC'] : [...chosen, from];
  const members = known.filter((talker) => set.includes(talker));
  if (members.length < 2 && !members.includes('PUBLIC')) return refuse('malformed', 'to');
  const channel = channelId(members);
  const toControl = members.length === 2 && members.includes('CONTROL');
  const wrong = toControl ? null : barred(ask, channel);
  if (wrong !== null) return wrong;
  const said = state.channels.find((other) => other.id === channel)?.messages.length ?? 0;
  if (said >= channelLimit) return refuse('too-many-messages');
  if (members.includes('PUBLIC') && state.talk.checked && from !== 'CONTROL')
    return hold(ask, text);
  return done({ type: 'talk.said', channel, members, from, person: person.id, text });
};

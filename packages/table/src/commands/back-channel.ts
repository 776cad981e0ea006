import type { ActorId } from '@convoy/engine';
import type { RoomEvent } from '../events/events.ts';
import { lineId } from '../ids.ts';
import type { ChannelId } from '../ids.ts';
import { seatList } from '../state/state.ts';
import type { TableState } from '../state/state.ts';
import { isHidden } from '../state/talk-state.ts';
import type { Relay } from '../state/talk-state.ts';
import { done, ownSeat, refuse } from './context.ts';
import type { Ask, Decision } from './context.ts';
import { barred, carryingRule } from './talk-rules.ts';

/** Messages on one line of one room. */
const lineLimit = 500;

/** A message for one seat, put into the hands of another. */
export const give = (ask: Ask, to: ActorId, via: ActorId, text: string): Decision => {
  const { state, person } = ask;
  const own = ownSeat(ask);
  if (own === null) return refuse('no-seat');
  const known = seatList(state).map(({ id }) => id);
  if (!known.includes(to)) return refuse('unknown-seat', 'to', { seat: to });
  if (!known.includes(via)) return refuse('unknown-seat', 'via', { seat: via });
  if (carryingRule(state, own.id, via, to) === null) return refuse('not-a-go-between', 'via');
  const line = lineId(own.id, via, to);
  const wrong = barred(ask, line);
  if (wrong !== null) return wrong;
  const before = state.talk.relays.filter((one) => one.line === line).length;
  if (before >= lineLimit) return refuse('too-many-messages');
  const from = own.id;
  return done({
    ...{ type: 'relay.given', line, n: before + 1, from, to, via, person: person.id, text },
  });
};

/** The message as its carrier knows it: lines that others carry do not exist for the asker. */
const carried = (ask: Ask, line: ChannelId, n: number): Relay | null => {
  const own = ownSeat(ask);
  const found = ask.state.talk.relays.find((one) => one.line === line && one.n === n);
  return own === null || found === undefined || found.via !== own.id ? null : found;
};

const handled = (ask: Ask, line: ChannelId, n: number): Relay | Decision => {
  const relay = carried(ask, line, n);
  if (relay === null) return refuse('unknown-message', 'line');
  if (relay.fate.kind === 'passed') return refuse('already-passed');
  return isHidden(ask.state.talk, line, n) ? refuse('message-hidden') : relay;
};

const passed = (
  { line, n, text }: Relay,
  words: string | null,
  person: Ask['person']['id'] | null,
): RoomEvent => {
  const said = words ?? text;
  return { type: 'relay.passed', line, n, text: said, altered: said !== text, person };
};

/** A muted carrier may still hand on what is not their own word. */
export const pass = (ask: Ask, line: ChannelId, n: number, words: string | null): Decision => {
  const relay = handled(ask, line, n);
  if ('ok' in relay) return relay;
  const { from, via, to, text } = relay;
  const altered = words !== null && words !== text;
  const rule = carryingRule(ask.state, from, via, to);
  if (altered && rule?.alter !== true) return refuse('may-not-alter', 'text');
  const wrong = barred(ask, line);
  const mutedCourier = wrong !== null && !wrong.ok && wrong.refusal.code === 'muted' && !altered;
  if (wrong !== null && !mutedCourier) return wrong;
  return done(passed(relay, words, ask.person.id));
};

export const withhold = (ask: Ask, line: ChannelId, n: number): Decision => {
  const relay = handled(ask, line, n);
  if ('ok' in relay) return relay;
  if (relay.fate.kind === 'withheld') return done();
  const { from, via, to } = relay;
  if (carryingRule(ask.state, from, via, to)?.withhold !== true) return refuse('may-not-withhold');
  return done({ type: 'relay.withheld', line, n, person: ask.person.id });
};

/** Whether nobody's leave is needed: a bot carries, or a courier who may not keep it any longer. */
const goesOn = (state: TableState, { from, via, to, turn }: Relay): boolean => {
  if (state.seats[via]?.keeper === 'bot') return true;
  const rule = carryingRule(state, from, via, to);
  return rule?.withhold === false && (!rule.alter || turn < state.turn);
};

/** Messages that their carriers pass on by themselves; in a silence they wait for its end. */
export const carriedOn = (state: TableState): readonly RoomEvent[] =>
  state.ended || state.talk.silenced
    ? []
    : state.talk.relays
        .filter(
          (relay) =>
            relay.fate.kind === 'waiting' &&
            !isHidden(state.talk, relay.line, relay.n) &&
            !state.talk.frozen.includes(relay.line) &&
            goesOn(state, relay),
        )
        .map((relay) => passed(relay, null, null));

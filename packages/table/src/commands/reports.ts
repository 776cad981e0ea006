import type { Evidence } from '../events/talk-events.ts';
import type { ChannelId } from '../ids.ts';
import type { Person, TableState } from '../state/state.ts';
import type { Relay } from '../state/talk-state.ts';
import { done, refuse } from './context.ts';
import type { Ask, Decision } from './context.ts';

/** How many messages stand with the one that was reported. */
const around = 10;

/** The messages about one, in their sequence: as many after as before, more where one side ends. */
const window = <Value>(all: readonly Value[], at: number): readonly Value[] => {
  const last = Math.max(0, all.length - (around + 1));
  const start = Math.min(Math.max(0, at - around / 2), last);
  return all.slice(start, start + around + 1);
};

const evidenceOf = (state: TableState, channel: ChannelId): readonly Evidence[] => {
  const open = state.channels.find(({ id }) => id === channel);
  if (open !== undefined)
    return open.messages.map(({ n, turn, from, person, text, at }) => ({
      ...{ n, turn, from, person, text, at },
      passed: null,
    }));
  return state.talk.relays
    .filter(({ line }) => line === channel)
    .map(({ n, turn, from, person, text, at, fate }) => ({
      ...{ n, turn, from, person, text, at },
      passed: fate.kind === 'passed' ? fate.text : null,
    }));
};

const hears = (state: TableState, person: Person, channel: ChannelId): boolean => {
  const members = state.channels.find(({ id }) => id === channel)?.members ?? [];
  return members.includes('PUBLIC') || (person.seat !== null && members.includes(person.seat));
};

/** On a line a receiver counts what was passed; whoever gave or carried it, what was given. */
const onLine = (person: Person, n: number, relay: Relay): boolean =>
  person.seat === relay.to
    ? relay.fate.kind === 'passed' && relay.fate.n === n
    : (person.seat === relay.from || person.seat === relay.via) && relay.n === n;

/** The number under which the table keeps a message that the asker names; null where they see none. */
const numberOf = ({ state, person }: Ask, channel: ChannelId, n: number): number | null => {
  const relay = state.talk.relays.find((one) => one.line === channel && onLine(person, n, one));
  if (relay !== undefined) return relay.n;
  if (!hears(state, person, channel)) return null;
  const { messages = [] } = state.channels.find(({ id }) => id === channel) ?? {};
  return n <= messages.length ? n : null;
};

/** Brings a message before control, with the ten around it as they stand now. */
export const report = (ask: Ask, channel: ChannelId, n: number, why: string): Decision => {
  const { state, person } = ask;
  if (!state.opened.options.controlled) return refuse('no-control');
  if (person.role === 'projector') return refuse('not-allowed');
  const kept = numberOf(ask, channel, n);
  if (kept === null) return refuse('unknown-message', 'n');
  const again = state.talk.reports.some(
    (one) => one.channel === channel && one.n === kept && one.person === person.id,
  );
  if (again) return done();
  const all = evidenceOf(state, channel);
  const at = all.findIndex((one) => one.n === kept);
  return done({
    ...{ type: 'message.reported', channel, n: kept, person: person.id, why },
    context: window(all, at),
  });
};

export const settleReport = ({ state, person }: Ask, number: number, on: boolean): Decision => {
  if (person.role !== 'control') return refuse('not-allowed');
  const known = state.talk.reports[number - 1];
  if (known === undefined) return refuse('unknown-message', 'report');
  return known.settled === on ? done() : done({ type: 'report.settled', report: number, on });
};

import type { TablePhase } from '../events/events.ts';
import type { TalkEvent } from '../events/talk-events.ts';
import type { Relay, RelayFate, TalkState } from './talk-state.ts';

type EventOf<Type extends TalkEvent['type']> = Extract<TalkEvent, { readonly type: Type }>;

const having = <Value>(list: readonly Value[], value: Value, on: boolean): readonly Value[] => {
  const rest = list.filter((one) => one !== value);
  return on ? [...rest, value] : rest;
};

const passedSoFar = (talk: TalkState, line: string | null): number =>
  talk.relays.filter((one) => one.fate.kind === 'passed' && (line === null || one.line === line))
    .length;

const fated = (
  talk: TalkState,
  { line, n }: Pick<Relay, 'line' | 'n'>,
  fate: RelayFate,
): TalkState => ({
  ...talk,
  relays: talk.relays.map((one) => (one.line === line && one.n === n ? { ...one, fate } : one)),
});

const settled = (talk: TalkState, event: EventOf<'statement.settled'>): TalkState => ({
  ...talk,
  held: talk.held.map((one) =>
    one.from === event.from && one.n === event.n
      ? { ...one, status: event.approved ? 'approved' : 'declined', reason: event.reason }
      : one,
  ),
});

const read = (talk: TalkState, event: EventOf<'reading.given'>): TalkState => {
  const { seat, turn, act, reading, person } = event;
  const others = talk.readings.filter((one) => one.seat !== seat || one.act !== act);
  return { ...talk, readings: [...others, { seat, turn, act, reading, person }] };
};

/** When an event of talk came. */
export interface Moment {
  readonly turn: number;
  readonly phase: TablePhase;
  readonly at: number;
}

/** Folds one event of talk. */
export const evolveTalk = (
  talk: TalkState,
  event: TalkEvent,
  { turn, phase, at }: Moment,
): TalkState => {
  switch (event.type) {
    case 'relay.given': {
      const { line, n, from, to, via, person, text } = event;
      const relay: Relay = {
        ...{ line, n, from, to, via, person, text, turn, phase, at },
        fate: { kind: 'waiting' },
      };
      return { ...talk, relays: [...talk.relays, relay] };
    }
    case 'relay.passed':
      return fated(talk, event, {
        ...{ kind: 'passed', text: event.text, altered: event.altered, turn, phase, at },
        n: passedSoFar(talk, event.line) + 1,
        order: passedSoFar(talk, null) + 1,
      });
    case 'relay.withheld':
      return fated(talk, event, { kind: 'withheld', at });
    case 'statement.held': {
      const { from, n, person, text } = event;
      const statement = { from, n, person, text, turn, at, status: 'waiting', reason: '' } as const;
      return { ...talk, held: [...talk.held, statement] };
    }
    case 'statement.settled':
      return settled(talk, event);
    case 'statements.checked':
      return { ...talk, checked: event.on };
    case 'message.reported': {
      const { channel, n, person, why, context } = event;
      const report = { channel, n, person, why, context, at, settled: false };
      return { ...talk, reports: [...talk.reports, report] };
    }
    case 'report.settled':
      return {
        ...talk,
        reports: talk.reports.map((one, index) =>
          index === event.report - 1 ? { ...one, settled: event.on } : one,
        ),
      };
    case 'message.hidden': {
      const { channel, n, on } = event;
      const rest = talk.hidden.filter((one) => one.channel !== channel || one.n !== n);
      return { ...talk, hidden: on ? [...rest, { channel, n }] : rest };
    }
    case 'channel.frozen':
      return { ...talk, frozen: having(talk.frozen, event.channel, event.on) };
    case 'person.muted':
      return { ...talk, muted: having(talk.muted, event.person, event.on) };
    case 'talk.silenced':
      return { ...talk, silenced: event.on };
    case 'demand.seen':
      return { ...talk, seen: [...talk.seen, event.demand] };
    case 'reading.given':
      return read(talk, event);
  }
};

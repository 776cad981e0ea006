import { fromMicro } from '@convoy/engine';
import type { DraftForecast } from '@convoy/engine';
import type { RoomEvent, TableState } from '@convoy/table';
import { listed, packed } from './rows.ts';
import type { Draft } from './rows.ts';

type Cells = Draft['cells'];
type OfType<Type extends RoomEvent['type']> = Extract<RoomEvent, { readonly type: Type }>;

const said = (seat: string | null, cells: Cells): readonly Draft[] => [
  { table: 'messages', seat, cells },
];

/** A talker that is a seat; control and the public are none. */
const asSeat = (talker: string): string | null =>
  talker === 'CONTROL' || talker === 'PUBLIC' ? null : talker;

/** What was said, carried and held back. */
export const talkRows = (state: TableState, event: RoomEvent): readonly Draft[] => {
  if (event.type === 'talk.said') {
    const { channel, members, from, person, text } = event;
    const known = state.channels.find(({ id }) => id === channel)?.messages.length ?? 0;
    const to = listed(members.filter((one) => one !== from));
    return said(asSeat(from), { channel, n: known + 1, kind: 'said', from, to, person, text });
  }
  if (event.type === 'relay.given') {
    const { line, n, from, to, person, text } = event;
    return said(from, { channel: line, n, kind: 'given', from, to, person, text });
  }
  if (event.type === 'relay.passed') {
    const { line, n, text, altered, person } = event;
    const kind = altered ? 'altered' : 'passed';
    return said(null, { channel: line, n, kind, person, text });
  }
  if (event.type === 'relay.withheld')
    return said(null, { channel: event.line, n: event.n, kind: 'withheld' });
  if (event.type === 'statement.held') {
    const { from, n, person, text } = event;
    return said(asSeat(from), { n, kind: 'held', from, to: 'PUBLIC', person, text });
  }
  if (event.type === 'whisper.sent') {
    const { seat, n, text, person } = event;
    return said(seat, { n, kind: 'whisper', from: 'CONTROL', to: seat, person, text });
  }
  if (event.type === 'broadcast.sent')
    return said(null, { kind: 'broadcast', from: 'CONTROL', to: 'all', text: event.text });
  return [];
};

const spread = ({
  low,
  mid,
  high,
  now,
  without,
}: DraftForecast['dials'][number] | DraftForecast['tensions'][number]): Cells => ({
  ...{ low: fromMicro(low), mid: fromMicro(mid), high: fromMicro(high) },
  ...{ now: fromMicro(now), without: fromMicro(without) },
});

/** What a seat was told that its draft would do, a figure or an event a row. */
export const foreseenRows = ({
  seat,
  turn,
  forecast,
}: OfType<'forecast.made'>): readonly Draft[] => {
  const row = (cells: Cells): Draft => ({ table: 'forecasts', seat, turn, cells });
  return [
    ...forecast.dials.map((dial) =>
      row({ kind: 'figure', what: dial.quantity, about: seat, ...spread(dial) }),
    ),
    ...forecast.tensions.map((one) =>
      row({ kind: 'figure', what: 'tension', about: one.actor, ...spread(one) }),
    ),
    ...forecast.events.map(({ event, in100, without }) =>
      row({ kind: 'in-100', what: event, mid: in100, without }),
    ),
    ...forecast.answers.map(({ actor, answer, in100 }) =>
      row({ kind: 'in-100', what: answer, about: actor, mid: in100 }),
    ),
  ];
};

export const ruledRows = (event: OfType<'ruling.made'>): readonly Draft[] => {
  const { n, person, reason, undoes, lines } = event;
  return lines.map((line) => {
    const what =
      line.kind === 'quantity'
        ? { what: line.quantity, subject: line.subject }
        : line.kind === 'measure'
          ? { what: line.of.instrument, subject: line.measure }
          : { what: 'outcome' };
    const { kind, from, engine, to } = line;
    const cells = { n, kind, ...what, from, engine, to, undoes, person, reason };
    return { table: 'rulings' as const, seat: null, cells };
  });
};

/** An event that came about: the scenario’s, or control’s in its own words. */
export const injectRows = ({ outcome, told, own }: OfType<'world.injected'>): readonly Draft[] =>
  outcome.entries.flatMap((entry) =>
    entry.kind === 'inject'
      ? [
          {
            table: 'injects' as const,
            seat: null,
            cells: {
              inject: entry.inject,
              title: told?.title ?? null,
              text: told?.text ?? entry.text,
              to: listed(told?.to ?? entry.audience),
              by: own === undefined && told === undefined ? 'scenario' : 'control',
            },
          },
        ]
      : [],
  );

/** The orders that a turn was resolved with, as each seat had locked them. */
export const orderRows = (
  state: TableState,
  turn: number,
): readonly (Draft & { readonly at: number })[] =>
  Object.entries(state.seats).flatMap(([seat, { lock, keeper }]) =>
    lock === null || lock.turn !== turn
      ? []
      : lock.orders.map((order, index) => ({
          ...{ table: 'orders' as const, seat, turn, at: lock.at },
          cells: {
            ...{ n: index + 1, instrument: order.instrument, params: packed(order.params) },
            ...{ meant: order.meant, meaning: order.meaning ?? null },
            ...{ rationale: order.rationale, person: lock.person },
            by: lock.person === null ? keeper : 'people',
          },
        })),
  );

/** Whoever came, sat down, left or was given another part to play. */
export const personRows = (event: RoomEvent, signs: Readonly<Record<string, string>>) => {
  const row = (person: string, step: string, seat: string | null, role: string | null): Draft => ({
    ...{ table: 'people', seat },
    cells: { person, step, role, call_sign: signs[person] ?? null },
  });
  if (event.type === 'person.joined') return [row(event.person, 'joined', null, event.role)];
  if (event.type === 'seat.claimed') return [row(event.person, 'sat-down', event.seat, null)];
  if (event.type === 'seat.left') return [row(event.person, 'left', event.seat, null)];
  if (event.type === 'person.released') return [row(event.person, 'replaced', event.seat, null)];
  if (event.type === 'seat.taken-over') return [row(event.person, 'took-over', event.seat, null)];
  if (event.type === 'deputy.seated') return [row(event.person, 'deputy', event.seat, null)];
  return [];
};

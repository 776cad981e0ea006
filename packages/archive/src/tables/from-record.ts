import { evolve, fold } from '@convoy/table';
import type { Recorded, RoomEvent, TableState } from '@convoy/table';
import { worldHash } from '../hash.ts';
import type { TurnHash } from '../record.ts';
import { entryRows } from './ledger.ts';
import { gathered, rowOf } from './rows.ts';
import type { Draft, Utc } from './rows.ts';
import type { Row, TableName, Tables } from './columns.ts';
import { foreseenRows, injectRows, orderRows, personRows, ruledRows, talkRows } from './said.ts';
import { figureRows, scoreRows, turnRow } from './world.ts';

interface Walk {
  readonly game: string;
  readonly utc: Utc;
  /** By person; empty where no names are given. */
  readonly signs: Readonly<Record<string, string>>;
}
export interface Walked {
  readonly state: TableState | null;
  readonly tables: Tables;
  readonly hashes: readonly TurnHash[];
}

/** What the engine said in an event of the room. */
export const outcomeOf = (event: RoomEvent) => ('outcome' in event ? event.outcome : null);

const guessRow = ({ seat, turn, forecast }: Extract<RoomEvent, { type: 'orders.locked' }>) =>
  forecast === null
    ? []
    : [
        {
          ...{ table: 'forecasts' as const, seat, turn },
          cells: { kind: 'ladder', what: 'public-rung', said: forecast },
        },
      ];

const ofRoom = (before: TableState, event: RoomEvent): readonly Draft[] => {
  if (event.type === 'orders.locked') return guessRow(event);
  if (event.type === 'forecast.made') return foreseenRows(event);
  if (event.type === 'world.injected') return injectRows(event);
  if (event.type === 'ruling.made') return ruledRows(event);
  if (event.type === 'reading.given') {
    const { seat, act, reading, person } = event;
    return [{ table: 'readings', seat, cells: { act, kind: 'people', reading, person } }];
  }
  if (event.type === 'orders.voted') {
    const { seat, answer, person, reason } = event;
    const cells = { institution: 'own-seat', stance: answer, person, reason };
    return [{ table: 'votes', seat, cells }];
  }
  return talkRows(before, event);
};

/** The opening, and each turn as its resolution left it. */
const ofTurn = (before: TableState, after: TableState, event: RoomEvent, hash: string) => {
  if (event.type !== 'turn.resolved') return [];
  const orders = orderRows(before, event.turn);
  return [
    turnRow(after.world, event.turn, { orders: orders.length, hash }),
    ...orders,
    ...figureRows(after.world, event.turn),
  ];
};

const rowsOf = (
  before: TableState,
  after: TableState,
  event: RoomEvent,
  { signs, hash }: { readonly signs: Walk['signs']; readonly hash: string },
): readonly (Draft & { readonly at?: number })[] => [
  ...ofTurn(before, after, event, hash),
  ...(outcomeOf(event)?.entries ?? []).flatMap(entryRows),
  ...ofRoom(before, event),
  ...personRows(event, signs),
];

/** Walks a record once: its tables, and how the world stood after each turn. */
export const fromRecord = (records: readonly Recorded[], { game, utc, signs }: Walk): Walked => {
  const [first, ...rest] = records;
  let state = first === undefined ? null : fold([first]);
  if (first === undefined || state === null)
    return { state: null, tables: gathered([]), hashes: [] };
  const rows: (readonly [TableName, Row])[] = [];
  const hashes: TurnHash[] = [{ turn: 0, hash: worldHash(state.world) }];
  const put = (place: Parameters<typeof rowOf>[0], draft: Draft): void => {
    rows.push([draft.table, rowOf(place, draft, utc)]);
  };
  const opening = { game, turn: 0, phase: state.phase, at: first.at };
  for (const draft of figureRows(state.world, 0)) put(opening, draft);
  let over: number | null = null;
  for (const record of rest) {
    const before = state;
    state = evolve(before, record);
    const { event, at } = record;
    const hash = event.type === 'turn.resolved' ? worldHash(state.world) : '';
    if (event.type === 'turn.resolved') hashes.push({ turn: event.turn, hash });
    const place = { game, turn: before.turn, phase: before.phase, at };
    for (const draft of rowsOf(before, state, event, { signs, hash }))
      put({ ...place, at: draft.at ?? at }, draft);
    if (event.type === 'room.ended') over = at;
  }
  // A ruling after the end may have changed what it came to.
  const { turn, phase, world } = state;
  if (over !== null && world.outcome !== null)
    for (const draft of scoreRows(world.outcome)) put({ game, turn, phase, at: over }, draft);
  return { state, tables: gathered(rows), hashes };
};
